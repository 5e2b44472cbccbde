"""Calls of template functions by chance: most fit together, some have an argument too many or of another kind."""

STRINGS = [
    "", "a", "A", "b", "ab", "aB", "abc", "Hello, World", "a,b;c", "  a ", "é", "ß", "😀", "x😀y", "0", "1", "007", "-5", "1.5", "true", "False",
    "{0}", "{0}-{1}", "{1}", "{{}}", "{0:N2}", "{0,5}|", "{0:D4}", "[x]", "it's", "a\nb", "YWJj", "YQ==", "%41%2f", "a b&c=d",
    "http://contoso.com/a/b", "https://Contoso.com:8443/x?y=z#w", "data:;base64,YQ==", '{"a":1,"B":[true,null]}', "[1,2]", "null", "10.0.0.0/16", "10.0.0.1/30",
    "2001:db8::/48", "2020-02-29T23:59:59Z", "2020-01-31", "P1D", "-PT90M", "P1Y2M", "yyyy-MM-dd", "A.B/c", "A.B/c/d", "rg1",
    "00000000-0000-0000-0000-000000000001",
]  # fmt: skip
INTS = [0, 1, 2, 3, 5, 7, 10, 16, 24, 26, 48, 64, 100, 255, -1, -2, -7, 2147483647, 2147483648, -2147483648, 9223372036854775807, -9223372036854775807]
FLOATS = ["1.5", "1.0", "-0.5", "1e20", "0.1"]
NAMES = ["a", "A", "b", "B", "c", "x", "", "1"]

# Result, then parameters; ? may be left out, * may be repeated.
SIGNATURES = {
    "add": ("int", "int int"), "sub": ("int", "int int"), "mul": ("int", "int int"), "div": ("int", "int int"), "mod": ("int", "int int"),
    "int": ("int", "string|int|float"), "float": ("float", "string|int|float"), "bool": ("bool", "string|int|bool"), "string": ("string", "value"),
    "min": ("int", "int int*"), "max": ("int", "int int*"), "length": ("int", "string|array|object"), "range": ("array", "count count"),
    "concat": ("string", "string string*"), "toLower": ("string", "string"), "toUpper": ("string", "string"), "trim": ("string", "string"),
    "substring": ("string", "string count count?"), "padLeft": ("string", "string|int count char?"), "replace": ("string", "string string string"),
    "split": ("array", "string string|strings"), "join": ("string", "array string"), "format": ("string", "string scalar*"),
    "startsWith": ("bool", "string string"), "endsWith": ("bool", "string string"), "like": ("bool", "string string"),
    "indexOf": ("int", "string|array value"), "lastIndexOf": ("int", "string|array value"), "contains": ("bool", "string|array|object value"),
    "base64": ("string", "string"), "base64ToString": ("string", "string"), "base64ToJson": ("value", "string"), "json": ("value", "string"),
    "uri": ("string", "string string"), "uriComponent": ("string", "string"), "uriComponentToString": ("string", "string"),
    "dataUri": ("string", "string"), "dataUriToString": ("string", "string"), "parseUri": ("object", "string"),
    "guid": ("string", "string string*"), "uniqueString": ("string", "string string*"),
    "empty": ("bool", "string|array|object|null"), "first": ("value", "string|array"), "last": ("value", "string|array"),
    "take": ("array", "array count"), "skip": ("array", "array count"), "union": ("object", "object object*"), "intersection": ("object", "object object*"),
    "createArray": ("array", "value*"), "array": ("array", "value"), "flatten": ("array", "arrays"), "distinct": ("array", "array"),
    "indexFromEnd": ("value", "array count"), "tryIndexFromEnd": ("value", "array count"), "tryGet": ("value", "object name"),
    "items": ("array", "object"), "objectKeys": ("array", "object"), "shallowMerge": ("object", "objects"),
    "equals": ("bool", "value value"), "less": ("bool", "int|string int|string"), "lessOrEquals": ("bool", "int|string int|string"),
    "greater": ("bool", "int|string int|string"), "greaterOrEquals": ("bool", "int|string int|string"),
    "and": ("bool", "bool bool*"), "or": ("bool", "bool bool*"), "not": ("bool", "bool"), "if": ("value", "bool value value"), "coalesce": ("value", "value value*"),
    "dateTimeAdd": ("string", "date duration format?"), "dateTimeToEpoch": ("int", "date"), "dateTimeFromEpoch": ("string", "int"),
    "cidrSubnet": ("string", "cidr prefix count"), "cidrHost": ("string", "cidr count"), "parseCidr": ("object", "cidr"),
    "resourceId": ("string", "type string string?"), "subscriptionResourceId": ("string", "type string string?"),
    "tenantResourceId": ("string", "type string string?"), "extensionResourceId": ("string", "string type string string?"),
    "map": ("array", "array each"), "filter": ("array", "array test"), "reduce": ("value", "array value fold"), "sort": ("array", "array order"),
    "toObject": ("object", "array key each?"), "groupBy": ("object", "array key each?"), "mapValues": ("object", "object each"),
}  # fmt: skip
SAME_RESULT = {
    "union": ("array", "array array*"), "intersection": ("array", "array array*"), "concat": ("array", "array array*"),
    "take": ("string", "string count"), "skip": ("string", "string count"), "min": ("int", "array"), "max": ("int", "array"),
}  # fmt: skip
BY_RESULT = {}
for _table in (SIGNATURES, SAME_RESULT):
    for _name, (_result, _) in _table.items():
        BY_RESULT.setdefault(_result, []).append((_name, _table))


def call(chance, depth=2, result=None):
    """One call; of a RESULT where it matters."""
    if result is None:
        table = SAME_RESULT if chance.random() < 0.1 else SIGNATURES
        name = chance.choice(list(table))
    else:
        name, table = chance.choice(BY_RESULT[result])
    arguments = [argument(chance, kind, depth - 1) for kind in parameters(chance, table[name][1])]
    if chance.random() < 0.02:
        arguments.append(argument(chance, "value", 0))
    if chance.random() < 0.02 and arguments:
        arguments.pop()
    return f"{name}({', '.join(arguments)})"


def parameters(chance, text):
    for one in text.split():
        kind = one.rstrip("?*")
        count = chance.randint(0, 1) if one.endswith("?") else chance.choice([0, 1, 1, 2, 3]) if one.endswith("*") else 1
        for _ in range(count):
            yield "value" if chance.random() < 0.03 else chance.choice(kind.split("|"))


def argument(chance, kind, depth):
    if kind in BY_RESULT and depth > 0 and chance.random() < 0.4:
        return call(chance, depth, kind)
    return literal(chance, kind, depth)


def literal(chance, kind, depth):
    match kind:
        case "string":
            return quoted(chance.choice(STRINGS))
        case "int":
            return str(chance.choice(INTS))
        case "count":
            return str(chance.choice([0, 0, 1, 1, 2, 3, 4, 8, -1]))
        case "prefix":
            return str(chance.choice([16, 17, 20, 24, 28, 30, 31, 32, 33, 48, 49, 52]))
        case "float":
            return f"json('{chance.choice(FLOATS)}')"
        case "bool":
            return chance.choice(["true()", "false()"])
        case "null":
            return "null()"
        case "scalar":
            return literal(chance, chance.choice(["string", "int", "bool", "float"]), depth)
        case "char":
            return quoted(chance.choice("0x é"))
        case "name":
            return quoted(chance.choice(NAMES))
        case "type":
            return quoted(chance.choice(["A.B/c", "A.B/c", "A.B/c/d", "c", "A.B"]))
        case "cidr":
            return quoted(chance.choice(["10.0.0.0/16", "10.1.2.3/20", "192.168.1.0/30", "10.0.0.0/32", "2001:db8::/48", "2001:db8::1/126", "10.0.0.0"]))
        case "date":
            return quoted(chance.choice(["2020-02-29T23:59:59Z", "2020-01-31", "1999-12-31 23:00:00Z", "2021-06-01T12:00:00+02:00", "2020-01-01T00:00:00.125Z"]))
        case "duration":
            return quoted(chance.choice(["P1D", "-P1M", "P1Y2M3DT4H5M6S", "PT36H", "-PT0.5S", "P2W", "PT1M", "P1", ""]))
        case "format":
            return quoted(chance.choice(["yyyy-MM-dd", "u", "o", "s", "r", "d MMM yy", "HH:mm:ss.fff", "dddd", "K", "zz"]))
        case "array" | "strings" | "arrays" | "objects":
            return array(chance, kind, depth)
        case "object":
            return object_(chance, depth)
    if kind in LAMBDAS:
        return chance.choice(LAMBDAS[kind])
    return literal(chance, chance.choice(["string", "string", "int", "bool", "null", "float", *(["array", "object"] if depth >= 0 else [])]), depth)


def array(chance, kind, depth):
    inner = {"strings": "string", "arrays": "array", "objects": "object"}.get(kind) or chance.choice(["string", "int", "value"])
    return f"createArray({', '.join(literal(chance, inner, depth - 1) for _ in range(chance.randint(0, 4)))})"


def object_(chance, depth):
    names = chance.sample(NAMES, chance.randint(0, 3))
    members = [part for name in names for part in (quoted(name), literal(chance, "value", depth - 1))]
    if chance.random() < 0.3:
        members.extend([quoted("o"), "createObject('p', 1)"])
    return f"createObject({', '.join(members)})"


LAMBDAS = {
    "each": ["lambda('x', lambdaVariables('x'))", "lambda('x', string(lambdaVariables('x')))", "lambda('x', 'i', createArray(lambdaVariables('i'), lambdaVariables('x')))"],
    "test": ["lambda('x', empty(lambdaVariables('x')))", "lambda('x', 'i', equals(mod(lambdaVariables('i'), 2), 0))", "lambda('x', equals(lambdaVariables('x'), 'A'))"],
    "key": ["lambda('x', string(lambdaVariables('x')))", "lambda('x', toLower(string(lambdaVariables('x'))))", "lambda('x', 'k')"],
    "fold": ["lambda('a', 'b', lambdaVariables('b'))", "lambda('a', 'b', 'i', concat(string(lambdaVariables('a')), string(lambdaVariables('i'))))"],
    "order": ["lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b')))", "lambda('a', 'b', less(string(lambdaVariables('a')), string(lambdaVariables('b'))))"],
}  # fmt: skip


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


