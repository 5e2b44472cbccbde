"""Mistakes made in Bicep files that have none, each in a copy of its own: what bench/bicep-findings compares on."""

import random
import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"(?P<comment>//[^\r\n]*|/\*.*?\*/)|(?P<raw>\$*'''.*?'''+)|(?P<word>[A-Za-z_]\w*)|(?P<number>\d+)"
    r"|(?P<line>(?:\r?\n)+)|(?P<blank>[ \t]+)|(?P<mark>\.\.\.|=>|==|!=|=~|!~|<=|>=|&&|\|\||\?\?|::|.)",
    re.DOTALL,
)
OPEN, CLOSE = set("{[("), set("}])")


@dataclass
class Token:
    kind: str
    text: str
    start: int

    @property
    def end(self):
        return self.start + len(self.text)


@dataclass
class Property:
    """A property of an object, with the places of its key and its value."""

    key: str
    key_start: int
    start: int
    end: int
    depth: int
    declaration: "Declaration"
    parents: tuple


@dataclass
class Declaration:
    kind: str
    name: str
    start: int
    name_start: int
    head_end: int = 0
    value_start: int = 0
    end: int = 0
    properties: list = field(default_factory=list)


def tokens(text):
    found, at = [], 0
    while at < len(text):
        if text[at] == "'" and not text.startswith("'''", at):
            end = string_end(text, at)
            found.append(Token("string", text[at:end], at))
            at = end
            continue
        match = TOKEN.match(text, at)
        found.append(Token(match.lastgroup, match.group(), at))
        at = match.end()
    return [one for one in found if one.kind not in ("blank", "comment")]


def string_end(text, at):
    at += 1
    while at < len(text) and text[at] != "'":
        if text[at] == "\\":
            at += 2
        elif text.startswith("${", at):
            depth, at = 1, at + 2
            while at < len(text) and depth:
                if text[at] == "'":
                    at = string_end(text, at)
                    continue
                depth += (text[at] == "{") - (text[at] == "}")
                at += 1
        else:
            at += 1
    return at + 1


class Source:
    """A file as far as mutation needs it: its declarations, their objects' properties, the calls and the names in them."""

    KINDS = {"param", "var", "output", "resource", "module", "type", "func"}

    def __init__(self, text):
        self.text = text
        self.tokens = tokens(text)
        self.declarations = []
        self.read()

    def read(self):
        depth, begins, current = 0, True, None
        stack = []
        for i, token in enumerate(self.tokens):
            if depth == 0 and begins and token.kind == "word":
                current = self.declare(i)
            if token.text in OPEN and token.kind == "mark":
                stack.append((token.text, self.key_before(i)))
            elif token.text in CLOSE and token.kind == "mark" and stack:
                stack.pop()
            depth = len(stack)
            if current and stack and stack[-1][0] == "{" and self.begins_item(i) and current.kind in ("resource", "module", "var"):
                self.add_property(i, current, stack)
            begins = token.kind == "line"

    def declare(self, i):
        head = self.tokens[i]
        if head.text not in self.KINDS or i + 1 >= len(self.tokens) or self.tokens[i + 1].kind != "word":
            return None
        name = self.tokens[i + 1]
        one = Declaration(head.text, name.text, head.start, name.start)
        depth = 0
        for token in self.tokens[i + 2 :]:
            if depth == 0 and token.kind == "line":
                break
            if depth == 0 and token.text == "=" and not one.value_start:
                one.head_end, one.value_start = token.start, token.end + 1
            depth += (token.text in OPEN) - (token.text in CLOSE) if token.kind == "mark" else 0
            one.end = token.end
        one.head_end = one.head_end or one.end
        self.declarations.append(one)
        return one

    def begins_item(self, i):
        token, before = self.tokens[i], self.tokens[i - 1]
        return (
            token.kind in ("word", "string")
            and (before.kind == "line" or before.text in ("{", ","))
            and i + 1 < len(self.tokens)
            and self.tokens[i + 1].text == ":"
        )

    def key_before(self, i):
        return self.tokens[i - 2].text if i > 1 and self.tokens[i - 1].text == ":" else ""

    def add_property(self, i, declaration, stack):
        key, depth, end = self.tokens[i], 0, None
        for j in range(i + 2, len(self.tokens)):
            token = self.tokens[j]
            after = self.tokens[j + 1].text if j + 1 < len(self.tokens) else ""
            if depth == 0 and (token.text in (",", "}") or token.kind == "line" and after not in ("?", ":")):
                break
            depth += (token.text in OPEN) - (token.text in CLOSE) if token.kind == "mark" else 0
            end = token.end
        if end:
            parents = tuple(name for mark, name in stack if mark == "{")
            start = self.tokens[i + 2].start
            declaration.properties.append(
                Property(key.text.strip("'"), key.start, start, end, len(parents), declaration, parents)
            )

    def of(self, *kinds):
        return [one for one in self.declarations if one.kind in kinds]

    def properties(self, *kinds):
        return [one for declaration in self.of(*kinds) for one in declaration.properties]

    def value(self, one):
        return self.text[one.start : one.end]

    def replaced(self, start, end, new, more=""):
        text = self.text[:start] + new + self.text[end:]
        return text + ("" if text.endswith("\n") else "\n") + more if more else text

    def without(self, one):
        start = self.text.rfind("\n", 0, one.key_start) + 1
        end = one.end
        while end < len(self.text) and self.text[end] in " \t,":
            end += 1
        whole = not self.text[start : one.key_start].strip() and self.text[end : end + 2].lstrip("\r")[:1] == "\n"
        if whole:
            end = self.text.index("\n", end) + 1
        return self.text[: start if whole else one.key_start] + self.text[end:]


LITERALS = {"string": "'bogus'", "int": "5", "bool": "true", "object": "{ bogus: 1 }", "array": "[ 'bogus' ]", "null": "null"}
READ_ONLY = ("provisioningState", "id", "resourceGuid", "uniqueId", "status", "type", "principalId", "creationTime", "etag", "state")


def kind_of(value):
    first = value[:1]
    return (
        "string" if first == "'" else "object" if first == "{" else "array" if first == "[" else "int" if value.isdigit()
        else "bool" if value in ("true", "false") else None
    )


def misspelled(random, word):
    if len(word) < 5:
        return word + "x"
    at = random.randrange(1, len(word) - 2)
    return random.choice((word[:at] + word[at + 1 :], word[:at] + word[at + 1] + word[at] + word[at + 2 :]))


def through(random, value, kind):
    """One of the ways by which a value comes to where it is used: the expression, and the declarations that it needs."""
    type_of = {"string": "string", "int": "int", "bool": "bool", "object": "object", "array": "array"}.get(kind)
    ways = [
        (value, ""),
        (value, ""),
        ("mutated", f"var mutated = {value}\n"),
        (f"true ? {value} : {value}", ""),
        (f"mutatedFlag ? {value} : {value}", "param mutatedFlag bool\n"),
        (f"any({value})", ""),
        ("mutatedObject.a", f"var mutatedObject = {{\n  a: {value}\n}}\n"),
    ]
    if type_of:
        ways += [
            ("mutated", f"param mutated {type_of}\n"),
            ("mutated", f"param mutated {type_of} = {value}\n"),
            ("mutated.a", f"param mutated {{\n  a: {type_of}\n}}\n"),
            ("mutated[0]", f"param mutated {type_of}[]\n"),
            (f"mutated ?? {value}", f"param mutated {type_of}?\n"),
        ]
    if kind in ("string", "int"):
        ways.append(("mutated", f"@allowed([\n  {value}\n])\nparam mutated {type_of}\n"))
        ways.append(("mutated", f"param mutated {value}\n"))
    if kind == "string":
        ways += [(f"toLower({value})", ""), (f"'${{{value}}}'", ""), (f"concat({value}, 'x')", "")]
    if kind == "array":
        ways.append((f"[for one in {value}: one]", ""))
    return random.choice(ways)


def drop(source, random):
    one = random.choice(source.properties("resource", "module"))
    return source.without(one)


def misspell(source, random):
    one = random.choice(source.properties("resource", "module"))
    if not one.key.isidentifier():
        return None
    return source.replaced(one.key_start, one.key_start + len(one.key), misspelled(random, one.key))


def unknown(source, random):
    one = random.choice(source.properties("resource", "module"))
    return source.replaced(one.key_start, one.key_start, f"nosuchProperty: {random.choice(list(LITERALS.values()))}\n")


def computed_key(source, random):
    one = random.choice(source.properties("resource"))
    return source.replaced(one.key_start, one.key_start, "'${mutated}': 'x'\n", "param mutated string\n")


def read_only(source, random):
    one = random.choice([one for one in source.properties("resource") if one.depth < 4])
    name = random.choice(READ_ONLY)
    value, more = through(random, "'x'", "string")
    return source.replaced(one.key_start, one.key_start, f"{name}: {value}\n", more)


def wrong_type(source, random):
    one = random.choice(source.properties("resource", "module"))
    kind = random.choice([kind for kind in LITERALS if kind != kind_of(source.value(one))])
    value, more = through(random, LITERALS[kind], kind)
    return source.replaced(one.start, one.end, value, more)


def wrong_literal(source, random):
    fitting = [one for one in source.properties("resource", "module") if kind_of(source.value(one)) == "string" and "$" not in source.value(one)]
    if not fitting:
        return None
    one = random.choice(fitting)
    text = source.value(one).strip("'")
    changed = random.choice(("bogus", text.swapcase(), misspelled(random, text) if text else "x", "", "x" * 300))
    value, more = through(random, f"'{changed}'", "string")
    return source.replaced(one.start, one.end, value, more)


def wrong_number(source, random):
    fitting = [one for one in source.properties("resource", "module") if kind_of(source.value(one)) == "int"]
    if not fitting:
        return None
    one = random.choice(fitting)
    value, more = through(random, random.choice(("0", "1", "100000", "99999999999")), "int")
    return source.replaced(one.start, one.end, value, more)


def wrong_item(source, random):
    fitting = [one for one in source.properties("resource") if kind_of(source.value(one)) == "array" and not source.value(one).startswith("[for")]
    if not fitting:
        return None
    one = random.choice(fitting)
    kind = random.choice([*LITERALS])
    value, more = through(random, LITERALS[kind], kind)
    item = value if "?" not in value else f"({value})"
    return source.replaced(one.start, one.end, f"[\n  {item}\n]", more)


def by_spread(source, random):
    one = random.choice([one for one in source.properties("resource") if one.depth > 1] or [None])
    if not one:
        return None
    kind = random.choice([*LITERALS])
    key = random.choice((one.key, misspelled(random, one.key)))
    if not key.isidentifier():
        return None
    spread, more = random.choice(
        ((f"{{ {key}: {LITERALS[kind]} }}", ""), ("mutated", f"var mutated = {{\n  {key}: {LITERALS[kind]}\n}}\n"), ("mutated", "param mutated object\n"))
    )
    return source.replaced(one.key_start, one.end, f"...{spread}", more)


def by_variable(source, random):
    """An object with a mistake in it moves into a variable, or into the branches of a ternary."""
    whole = [one for one in source.properties("resource", "module") if kind_of(source.value(one)) == "object"]
    if not whole:
        return None
    outer = random.choice(whole)
    inner = [one for one in outer.declaration.properties if outer.start < one.key_start and one.end <= outer.end]
    if not inner:
        return None
    one = random.choice(inner)
    kind = random.choice([kind for kind in LITERALS if kind != kind_of(source.value(one))])
    value = source.value(outer)
    at, to = one.key_start - outer.start, one.end - outer.start
    changed = random.choice(
        (
            value[:at] + f"{misspelled(random, one.key)}: 'x'" + value[to:],
            value[:at] + f"{one.key}: {LITERALS[kind]}" + value[to:],
            value[:at] + value[to:],
        )
    )
    return random.choice(
        (
            source.replaced(outer.start, outer.end, "mutated", f"var mutated = {changed}\n"),
            source.replaced(outer.start, outer.end, f"mutated ? {changed} : {value}", "param mutated bool\n"),
            source.replaced(outer.start, outer.end, f"true ? {changed} : {{}}"),
            source.replaced(outer.start, outer.end, f"union({changed}, {{}})"),
        )
    )


def undefined(source, random):
    declared = {one.name for one in source.declarations}
    spans = [(one.value_start, one.end) for one in source.declarations if one.value_start]
    uses = [
        (i, token)
        for i, token in enumerate(source.tokens)
        if token.kind == "word"
        and token.text in declared
        and any(start <= token.start < end for start, end in spans)
        and source.tokens[i - 1].text not in (".", "::")
        and (i + 1 >= len(source.tokens) or source.tokens[i + 1].text != ":")
    ]
    if not uses:
        return None
    _, token = random.choice(uses)
    return source.replaced(token.start, token.end, random.choice((misspelled(random, token.text), "nosuchThing")))


def undefined_function(source, random):
    calls = [token for i, token in enumerate(source.tokens[:-1]) if token.kind == "word" and source.tokens[i + 1].text == "(" and token.text not in ("if", "in", "for")]
    if not calls:
        return None
    token = random.choice(calls)
    return source.replaced(token.start, token.end, random.choice((misspelled(random, token.text), "nosuchFunction")))


def duplicate(source, random):
    if not source.declarations:
        return None
    one = random.choice(source.declarations)
    kinds = ("output {0} string = 'x'\n",) if one.kind == "output" else ("var {0} = 1\n", "param {0} string\n", "type {0} = string\n")
    return source.replaced(0, 0, "", random.choice(kinds).format(one.name))


def wrong_member(source, random):
    """Reads something that a resource, module, variable or the result of a function lacks."""
    fitting = [one for one in source.of("resource", "module", "var") if "[for" not in source.text[one.value_start : one.end]]
    options = ["resourceGroup().{0}", "subscription().{0}", "environment().{0}", "resourceGroup().id.{0}", "deployment().{0}"]
    if fitting:
        name = random.choice(fitting).name
        options += [f"{name}.{{0}}", f"{name}.properties.{{0}}", f"{name}.outputs.{{0}}", f"{name}.name.{{0}}", f"{name}.id.{{0}}", f"{name}['{{0}}']"] * 2
    member = random.choice(("nosuchMember", "nam", "locaton", "idd", "properites", "provisioningStat", "primaryEndpoint", "displayNme"))
    read = random.choice(options).format(member)
    return source.replaced(0, 0, "", f"output mutatedOutput string = {read}\n")


def misspelled_member(source, random):
    uses = [
        source.tokens[i]
        for i in range(1, len(source.tokens))
        if source.tokens[i].kind == "word" and source.tokens[i - 1].text == "." and len(source.tokens[i].text) > 3
    ]
    if not uses:
        return None
    token = random.choice(uses)
    return source.replaced(token.start, token.end, misspelled(random, token.text))


def arguments(source, random):
    calls = []
    for i, token in enumerate(source.tokens[:-1]):
        if token.kind == "word" and source.tokens[i + 1].text == "(" and token.text not in ("if", "in", "for"):
            depth, j = 0, i + 1
            parts = [source.tokens[i + 1].end]
            while j < len(source.tokens):
                mark = source.tokens[j].text if source.tokens[j].kind == "mark" else ""
                depth += (mark in OPEN) - (mark in CLOSE) if mark else 0
                if depth == 1 and mark == ",":
                    parts.append(source.tokens[j].end)
                if depth == 0:
                    break
                j += 1
            if j < len(source.tokens):
                calls.append((source.tokens[i + 1].end, parts, source.tokens[j].start))
    if not calls:
        return None
    start, parts, end = random.choice(calls)
    inside = source.text[start:end]
    has = bool(inside.strip())
    kind = random.randrange(4)
    if kind == 0:
        return source.replaced(end, end, (", " if has else "") + random.choice(list(LITERALS.values())))
    if kind == 1 and has:
        return source.replaced(start, end, "")
    if kind == 2 and len(parts) > 1:
        return source.replaced(parts[-1] - 1, end, "")
    if has:
        at = random.randrange(len(parts))
        stop = parts[at + 1] - 1 if at + 1 < len(parts) else end
        value, more = through(random, *reversed(random.choice(list(LITERALS.items()))))
        return source.replaced(parts[at], stop, " " * (at > 0) + value, more)
    return None


def scalars(random):
    kind = random.choice(("string", "int", "bool", "object", "array", "null"))
    return random.choice((LITERALS[kind], f"mutated{kind.capitalize()}")) if kind != "null" else "null"


DECLARED = (
    "param mutatedString string\nparam mutatedInt int\nparam mutatedBool bool\nparam mutatedObject object\nparam mutatedArray array\n"
)


def operators(source, random):
    binary = random.choice(("+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "=~", "!~", "&&", "||", "??"))
    value = random.choice(
        (
            f"{scalars(random)} {binary} {scalars(random)}",
            f"{scalars(random)} {binary} {scalars(random)}",
            f"!{scalars(random)}",
            f"-{scalars(random)}",
            f"{scalars(random)} ? 1 : 2",
            f"{scalars(random)}[{scalars(random)}]",
            f"{scalars(random)}[?{scalars(random)}]",
            f"{scalars(random)}[^{scalars(random)}]",
            f"[for one in {scalars(random)}: one]",
            f"[...{scalars(random)}]",
            f"{{ ...{scalars(random)} }}",
            f"'a${{{scalars(random)}}}b'",
        )
    )
    return source.replaced(0, 0, "", DECLARED + f"var mutatedValue = {value}\n")


def condition(source, random):
    fitting = [one for one in source.of("resource", "module") if source.text[one.value_start : one.end].startswith("{")]
    if not fitting:
        return None
    one = random.choice(fitting)
    return source.replaced(one.value_start, one.value_start, f"if ({scalars(random)}) ", DECLARED)


def loop(source, random):
    fitting = [one for one in source.of("resource", "module") if source.text[one.value_start : one.end].startswith("{")]
    if not fitting:
        return None
    one = random.choice(fitting)
    body = source.text[one.value_start : one.end]
    return source.replaced(one.value_start, one.end, f"[for one in {scalars(random)}: {body}]", DECLARED)


def declared_type(source, random):
    fitting = [one for one in source.of("output", "param") if re.fullmatch(r"\s*(string|int|bool|object|array)\s*", source.text[one.name_start + len(one.name) : one.head_end])]
    if not fitting:
        return None
    one = random.choice(fitting)
    kind = random.choice(("string", "int", "bool", "object", "array", "'a' | 'b'", "string[]", "{\n  a: string\n}", "[\n  int\n]", "string?"))
    return source.replaced(one.name_start + len(one.name), one.head_end, f" {kind} ")


def default(source, random):
    fitting = [one for one in source.of("output", "param") if one.value_start]
    if not fitting:
        return None
    one = random.choice(fitting)
    return source.replaced(one.value_start, one.end, random.choice(list(LITERALS.values())))


TYPES = {
    "string": ("'x'", "''", "'abcdefgh'"),
    "int": ("1", "-5", "1000"),
    "bool": ("true",),
    "'a' | 'b'": ("'a'", "'c'", "'A'"),
    "1 | 2": ("1", "3"),
    "string[]": ("[]", "[\n  'x'\n]", "[\n  1\n]"),
    "('a' | 'b')[]": ("[\n  'a'\n]", "[\n  'z'\n]"),
    "[string, int]": ("[\n  'x'\n  1\n]", "[\n  'x'\n]", "[\n  1\n  'x'\n]"),
    "{ name: string, size: int? }": ("{ name: 'x' }", "{ name: 'x', size: 1 }", "{ size: 1 }", "{ name: 1 }", "{ name: 'x', siez: 1 }", "{ name: 'x', size: 'y' }"),
    "{ *: string }": ("{ a: 'x' }", "{ a: 1 }"),
    "{ kind: 'a', left: int } | { kind: 'b', right: string }": (
        "{ kind: 'a', left: 1 }", "{ kind: 'b', left: 1 }", "{ kind: 'c' }", "{ left: 1 }", "{ kind: 'b', right: 1 }", "{ kind: 'b' }",
    ),
    "mutatedAlias": ("{ a: 1 }", "{}", "{ a: 'x' }", "{ a: 1, b: 'q' }", "{ a: 1, b: 'x' }", "'x'"),
    "string?": ("null", "'x'", "1"),
}
ALIAS = "type mutatedAlias = {\n  a: int\n  b: ('x' | 'y')?\n}\n"


def user_types(source, random):
    kind = random.choice([*TYPES])
    own = TYPES[kind]
    value = random.choice((*own, *own, *own, random.choice(list(LITERALS.values()))))
    tagged = "kind:" in kind
    decorator = "@discriminator('kind')\n" if tagged else ""
    if kind == "string":
        decorator = random.choice(("", "@minLength(3)\n", "@maxLength(4)\n", "@allowed([\n  'x'\n  'abcdefgh'\n])\n"))
    elif kind == "int":
        decorator = random.choice(("", "@minValue(0)\n", "@maxValue(10)\n", "@allowed([\n  1\n  2\n])\n"))
    elif kind == "string[]":
        decorator = random.choice(("", "@minLength(1)\n", "@maxLength(0)\n"))
    elif kind.startswith("{ name"):
        decorator = random.choice(("", "", "@sealed()\n"))
    if decorator.startswith("@allowed"):
        return source.replaced(0, 0, "", f"{decorator}param mutatedParam {kind} = {value}\n")
    shape = random.randrange(5)
    if shape == 0:
        more = f"{decorator}param mutatedParam {kind} = {value}\n" if not kind.endswith("?") else f"param mutatedOther {kind}\noutput mutatedOut {kind} = {value}\n"
    elif shape == 1:
        more = f"{decorator}output mutatedOutput {kind} = {value}\n"
    elif shape == 2:
        more = f"{decorator}type mutatedType = {kind}\noutput mutatedOutput mutatedType = {value}\n"
    elif shape == 3:
        more = f"{decorator}type mutatedType = {kind}\nfunc mutatedFunction(one mutatedType) string => 'x'\noutput mutatedOutput string = mutatedFunction({value})\n"
    else:
        more = f"{decorator}type mutatedType = {kind}\nvar mutatedVar mutatedType = {value}\noutput mutatedOutput mutatedType = mutatedVar\n"
    return source.replaced(0, 0, "", ALIAS + more)


def typed_member(source, random):
    read = random.choice(
        ("a", "b", "c", "nme", "inner", "inner.x", "inner.y", "list[0]", "list[0].x", "list[0].y", "list.x", "tuple[0]", "tuple[2]", "inner['x']", "inner['z']", "list['x']", "[0]")
    )
    read = "mutatedParam" + (read if read.startswith("[") else f".{read}")
    more = (
        "param mutatedParam {\n  a: string\n  name: string\n  inner: {\n    x: int\n  }\n  list: {\n    x: bool\n  }[]\n  tuple: [\n    string\n    int\n  ]\n}\n"
        f"output mutatedOutput {random.choice(('string', 'int', 'bool', 'object'))} = {read}\n"
    )
    return source.replaced(0, 0, "", more)


DECORATORS = (
    "@nosuchDecorator()", "@minLength(3)", "@maxLength(-1)", "@minValue(1)", "@maxValue('a')", "@minValue()", "@minLength(1, 2)", "@secure()", "@secure(1)",
    "@allowed('x')", "@allowed([\n  'x'\n])", "@allowed([\n  1\n])", "@description('text')", "@description(1)", "@description()", "@metadata('x')", "@metadata({ a: 1 })",
    "@batchSize(1)", "@sealed()", "@export()", "@discriminator('kind')", "@sys.minLength(1)", "@sys.nosuch()", "@concat('a')", "@descripton('x')",
)
TARGETS = (
    "param mutatedTarget string", "param mutatedTarget int", "param mutatedTarget bool", "param mutatedTarget array", "param mutatedTarget object",
    "param mutatedTarget string[]", "param mutatedTarget 'a' | 'b'", "var mutatedTarget = 1", "output mutatedTarget string = 'x'",
    "type mutatedTarget = string", "type mutatedTarget = int", "type mutatedTarget = {\n  a: string\n}", "func mutatedTarget() string => 'x'",
)


def decorators(source, random):
    return source.replaced(0, 0, "", f"{random.choice(DECORATORS)}\n{random.choice(TARGETS)}\n")


def module_outputs(source, random):
    if not (modules := source.of("module")):
        return None
    name = random.choice(modules).name
    return source.replaced(0, 0, "", f"output mutatedOutput string = {name}.outputs.nosuchOutput\n")


def version(source, random):
    found = list(re.finditer(r"^resource \w+ '([^'@]+)@([^']+)'", source.text, re.MULTILINE))
    if not found:
        return None
    one = random.choice(found)
    kind = random.randrange(3)
    if kind == 0:
        return source.replaced(one.start(2), one.end(2), "2011-02-03")
    if kind == 1:
        return source.replaced(one.start(1), one.end(1), misspelled(random, one.group(1)))
    return source.replaced(one.start(1), one.end(1), one.group(1) + "/nosuchs")


OPERATORS = [
    (drop, 6), (misspell, 5), (unknown, 3), (computed_key, 1), (read_only, 4), (wrong_type, 9), (wrong_literal, 7), (wrong_number, 3), (wrong_item, 3),
    (by_spread, 3), (by_variable, 5), (undefined, 3), (undefined_function, 1), (duplicate, 2), (wrong_member, 5), (misspelled_member, 4), (arguments, 5),
    (operators, 5), (condition, 2), (loop, 2), (declared_type, 3), (default, 3), (user_types, 8), (typed_member, 3), (decorators, 4), (module_outputs, 2), (version, 1),
]


def generate(texts, count, seed=5):
    """COUNT mutants of the texts, as (name of the text, operator, mutated text): the same for the same input."""
    chance = random.Random(seed)
    sources = {name: Source(text) for name, text in texts.items()}
    names = sorted(name for name, source in sources.items() if source.properties("resource", "module"))
    weighted = [operator for operator, weight in OPERATORS for _ in range(weight)]
    made, seen = [], set()
    tries = 0
    while names and len(made) < count and tries < 20 * count:
        tries += 1
        name, operator = chance.choice(names), chance.choice(weighted)
        try:
            text = operator(sources[name], chance)
        except IndexError:
            continue
        if text is None or text == sources[name].text or (name, text) in seen:
            continue
        seen.add((name, text))
        made.append((name, operator.__name__, text))
    return made
