"""Compares two lists of predicted resources: the engine's and ours. Shared by the scripts beside it."""

import collections
import json
import re


def differences(theirs, ours):
    """Pairs of a cause and what shows it."""
    left, right = by_identity(theirs), by_identity(ours)
    for key in left.keys() - right.keys():
        yield f"resource missing: {key[0]}", " ".join(map(str, key))
    for key in right.keys() - left.keys():
        yield f"resource too many: {key[0]}", " ".join(map(str, key))
    for key in left.keys() & right.keys():
        for cause, path, one, other in unlike(left[key], right[key], ""):
            yield cause, f"{key[0]} {path}: engine {shown(one)}, armlint {shown(other)}"


def by_identity(resources):
    """Resources by type, version and name; those that these do not tell apart, by their order."""
    result, seen = {}, collections.Counter()
    for one in resources:
        version, name = ("[…]" if is_expression(one.get(key)) else one.get(key) for key in ("apiVersion", "name"))
        key = (str(one.get("type")).lower(), version, name)
        seen[key] += 1
        result[(*key, seen[key])] = one
    return result


def unlike(one, other, path):
    if is_expression(one) or is_expression(other):
        if is_expression(one) and is_expression(other):
            return
        expression, known = (one, "armlint knows more") if is_expression(one) else (other, "armlint knows less")
        yield f"{known}: {outermost(expression)}", path, one, other
    elif isinstance(one, dict) and isinstance(other, dict):
        yield from unlike_objects(one, other, path)
    elif isinstance(one, list) and isinstance(other, list):
        if len(one) != len(other):
            yield "array of another length", path, one, other
        else:
            for index, (left, right) in enumerate(zip(one, other)):
                yield from unlike(left, right, f"{path}[{index}]")
    elif type(one) is not type(other):
        yield f"kind: {type(one).__name__} and {type(other).__name__}", path, one, other
    elif one != other and not (isinstance(one, str) and is_same_but_case(one, other)):
        yield "value", path, one, other


def unlike_objects(one, other, path):
    open_ended = any(map(is_expression, one)) or any(map(is_expression, other))
    for name in one.keys() - other.keys():
        if not open_ended:
            yield "property missing", f"{path}.{name}", one[name], None
    for name in other.keys() - one.keys():
        if not open_ended:
            yield "property too many", f"{path}.{name}", None, other[name]
    for name in one.keys() & other.keys():
        yield from unlike(one[name], other[name], f"{path}.{name}")


def is_same_but_case(one, other):
    """Whether they are the same type or id: Bicep writes types as they are published, whatever the file says."""
    return one.lower() == other.lower() and ("/providers/" in one.lower() or re.fullmatch(r"[\w.]+\.[\w.]+(/\w+)+", one) is not None)


def is_expression(value):
    return isinstance(value, str) and value.startswith("[") and value.endswith("]") and not value.startswith("[[")


def outermost(expression):
    return re.match(r"\[?([\w.]*)", expression)[1] + "()"


def shown(value):
    return json.dumps(value, ensure_ascii=False)[:200]
