"""Writes the values of a parameter file as a .bicepparam, which is the only form in which `bicep snapshot` takes them."""

import json
import re

IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*$")
VAULT = re.compile(r"/subscriptions/([^/]+)/resourceGroups/([^/]+)/providers/Microsoft\.KeyVault/vaults/([^/]+)/?$", re.IGNORECASE)
PLACEHOLDER = ("00000000-0000-0000-0000-000000000001", "rg", "vault")
ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
COMMENTS = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/|,(?=\s*[}\]])', re.DOTALL)


class Unsayable(Exception):
    """A parameter file that no .bicepparam can say."""


def to_bicep(file, template, path):
    """The text of a .bicepparam that uses TEMPLATE, by a PATH relative to where the text will stand."""
    # Bicep tells names apart by their case, and templates do not.
    spelled = {name.lower(): name for name in names(template)}
    lines = [f"using {literal(path)}"]
    for name, entry in read(file).items():
        name = spelled.get(name.lower(), name)
        if not isinstance(entry, dict):
            raise Unsayable(f"the entry of {name} is no object")
        if not IDENTIFIER.match(name):
            raise Unsayable(f"{name} is no identifier of Bicep")
        if "value" in entry:
            lines.append(f"param {name} = {literal(entry['value'])}")
        elif "reference" in entry:
            lines.append(f"param {name} = {secret(entry['reference'])}")
        else:
            raise Unsayable(f"the entry of {name} has neither value nor reference")
    return "\n".join(lines) + "\n"


def names(template):
    try:
        return list(read(template))
    except Unsayable:
        return []  # What is wrong with the template is for the engine to say.


def read(file):
    text = file.read_text(encoding="utf-8-sig", errors="replace")
    try:
        content = json.loads(COMMENTS.sub(lambda found: found[1] or "", text), strict=False)
    except json.JSONDecodeError as problem:
        raise Unsayable(f"no JSON: {problem}") from problem
    entries = content.get("parameters", {}) if isinstance(content, dict) else None
    if not isinstance(entries, dict):
        raise Unsayable("no parameters")
    return entries


def secret(reference):
    """A Key Vault reference as Bicep says it. The engine leaves any unknown, so one that names no vault, as samples have it, names one."""
    vault = reference.get("keyVault", {}).get("id") if isinstance(reference, dict) else None
    found = VAULT.match(vault) if isinstance(vault, str) else None
    parts = [*(found.groups() if found else PLACEHOLDER), str(reference.get("secretName", "secret") if found else "secret")]
    return f"az.getSecret({', '.join(map(literal, parts))})"


def literal(value):
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return f"json({literal(json.dumps(value))})"
        case str():
            return "'" + "".join(map(escape, value)).replace("${", "\\${") + "'"
        case list():
            return "[\n" + "".join(f"{literal(one)}\n" for one in value) + "]"
    return "{\n" + "".join(f"{literal(name)}: {literal(one)}\n" for name, one in value.items()) + "}"


def escape(one):
    return ESCAPES.get(one, one if one.isprintable() else f"\\u{{{ord(one):x}}}")
