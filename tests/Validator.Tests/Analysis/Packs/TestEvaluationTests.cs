namespace Validator.Tests.Analysis.Packs;

/// <summary>What each test of the language says of known, partly known and unknown values.</summary>
public sealed class TestEvaluationTests
{
    private const string Secret = """
        "pw": { "type": "securestring" }, "plain": { "type": "string" }, "tier": { "type": "string", "allowedValues": ["a", "b"] },
        "given": { "type": "string", "defaultValue": "in the open" }
        """;

    // What is written, the test, and whether it holds; null where nobody can know.
    [TestCase("\"x\": 1", "{ exists: true }", true)]
    [TestCase("\"y\": 1", "{ exists: true }", false)]
    [TestCase("\"x\": null", "{ exists: true }", false)]
    [TestCase("\"x\": null", "{ exists: false }", true)]
    [TestCase("\"x\": \"[parameters('plain')]\"", "{ exists: true }", true)]
    [TestCase("\"x\": \"[reference('a').b]\"", "{ exists: true }", null)]
    [TestCase("\"X\": true", "true", true)]
    [TestCase("\"x\": \"True\"", "true", true)]
    [TestCase("\"x\": \"443\"", "443", true)]
    [TestCase("\"x\": 443", "'443'", true)]
    [TestCase("\"x\": \"tls1_2\"", "TLS1_2", true)]
    [TestCase("\"x\": \"tls1_2\"", "{ equals: TLS1_2, case: exact }", false)]
    [TestCase("\"x\": \"[parameters('plain')]\"", "TLS1_2", null)]
    [TestCase("\"x\": \"[if(empty(parameters('plain')), 'a', 'b')]\"", "[a, b]", true)]
    [TestCase("\"x\": \"[if(empty(parameters('plain')), 'a', 'b')]\"", "[c, d]", false)]
    [TestCase("\"x\": \"[if(empty(parameters('plain')), 'a', 'b')]\"", "[a, d]", null)]
    [TestCase("\"x\": \"[if(empty(parameters('plain')), 'a', null())]\"", "{ exists: true }", null)]
    [TestCase("\"x\": \"b\"", "[a, b]", true)]
    [TestCase("\"x\": \"c\"", "[a, b]", false)]
    [TestCase("\"x\": \"c\"", "{ not: [a, b] }", true)]
    [TestCase("\"y\": \"c\"", "{ not: [a, b] }", true)]
    [TestCase("\"x\": [1]", "[a, b]", false)]
    [TestCase("\"x\": \"abc12\"", "{ matches: '^[a-z]+[0-9]+$' }", true)]
    [TestCase("\"x\": \"ABC12\"", "{ matches: '^[a-z]+[0-9]+$' }", false)]
    [TestCase("\"x\": \"ABC12\"", "{ matches: '^[a-z]+[0-9]+$', case: ignore }", true)]
    [TestCase("\"x\": \"[concat('a', parameters('plain'))]\"", "{ matches: '^b' }", null)]
    [TestCase("\"x\": \"[concat('a', parameters('plain'))]\"", "{ startsWith: a }", true)]
    [TestCase("\"x\": \"[concat('a', parameters('plain'))]\"", "{ startsWith: b }", false)]
    [TestCase("\"x\": \"[concat('a', parameters('plain'))]\"", "{ startsWith: ab }", null)]
    [TestCase("\"x\": \"[concat('a', parameters('plain'))]\"", "{ equals: ba }", false)]
    [TestCase("\"x\": \"[concat('a', parameters('plain'))]\"", "{ equals: ab }", null)]
    [TestCase("\"x\": \"[concat(parameters('plain'), '-prod')]\"", "{ endsWith: [dev, prod] }", true)]
    [TestCase("\"x\": \"[concat(parameters('plain'), '-prod')]\"", "{ endsWith: dev }", false)]
    [TestCase("\"x\": \"[concat(parameters('plain'), '-prod')]\"", "{ contains: '-pr' }", true)]
    [TestCase("\"x\": \"[concat(parameters('plain'), '-prod')]\"", "{ contains: dev }", null)]
    [TestCase("\"x\": \"[concat(parameters('plain'), '-prod')]\"", "{ length: ..4 }", false)]
    [TestCase("\"x\": \"[concat(parameters('plain'), '-prod')]\"", "{ length: 5.. }", null)]
    [TestCase("\"x\": \"abcd\"", "{ length: 4 }", true)]
    [TestCase("\"x\": [1, 2]", "{ length: 3.. }", false)]
    [TestCase("\"x\": { \"a\": 1 }", "{ length: 1..2 }", true)]
    [TestCase("\"x\": [1, 2]", "{ contains: 2 }", true)]
    [TestCase("\"x\": [1, \"[parameters('plain')]\"]", "{ contains: 2 }", null)]
    [TestCase("\"x\": 90", "{ range: 1..90 }", true)]
    [TestCase("\"x\": 91", "{ range: 1..90 }", false)]
    [TestCase("\"x\": 1.5", "{ range: 1..2 }", true)]
    [TestCase("\"x\": \"many\"", "{ range: 1..90 }", false)]
    [TestCase("\"x\": 5", "{ atLeast: 5 }", true)]
    [TestCase("\"x\": 5", "{ greaterThan: 5 }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "{ startsWith: ab }", true)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "{ startsWith: AB }", true)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "{ startsWith: AB, case: exact }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "{ startsWith: abc }", null)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "{ startsWith: ac }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "{ startsWith: [x, ab] }", true)]
    [TestCase("\"x\": \"[concat(parameters('plain'), 'ab')]\"", "{ endsWith: ab }", true)]
    [TestCase("\"x\": \"[concat(parameters('plain'), 'ab')]\"", "{ endsWith: AB, case: exact }", false)]
    [TestCase("\"x\": \"[concat(parameters('plain'), 'ab')]\"", "{ endsWith: xab }", null)]
    [TestCase("\"x\": \"[concat(parameters('plain'), 'ab')]\"", "{ endsWith: xb }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "abcd", null)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "abc", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "abxd", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "xbcd", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "{ equals: ABcd, case: exact }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "{ contains: bc }", null)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "{ contains: CD }", true)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "{ contains: CD, case: exact }", null)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "{ length: ..3 }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'), 'cd')]\"", "{ length: ..4 }", null)]
    [TestCase("\"x\": \"abc\"", "{ startsWith: AB }", true)]
    [TestCase("\"x\": \"abc\"", "{ startsWith: AB, case: exact }", false)]
    [TestCase("\"x\": \"abc\"", "{ endsWith: BC }", true)]
    [TestCase("\"x\": \"abc\"", "{ endsWith: ab }", false)]
    [TestCase("\"x\": \"abc\"", "{ contains: B }", true)]
    [TestCase("\"x\": \"abc\"", "{ contains: B, case: exact }", false)]
    [TestCase("\"x\": [1]", "{ startsWith: a }", false)]
    [TestCase("\"x\": [1]", "{ matches: a }", false)]
    [TestCase("\"x\": [1]", "{ contains: 2 }", false)]
    [TestCase("\"x\": [\"A\"]", "{ contains: a }", true)]
    [TestCase("\"x\": [\"A\"]", "{ contains: a, case: exact }", false)]
    [TestCase("\"x\": \"abc\"", "{ length: 3 }", true)]
    [TestCase("\"x\": \"abc\"", "{ length: 4.. }", false)]
    [TestCase("\"x\": { \"a\": 1 }", "{ length: 2.. }", false)]
    [TestCase("\"x\": 12", "{ length: 2 }", true)]
    [TestCase("\"x\": \"1.0\"", "1", true)]
    [TestCase("\"x\": \"TRUE\"", "true", true)]
    [TestCase("\"x\": \"TRUE\"", "{ equals: true, case: exact }", true)]
    [TestCase("\"x\": 443", "{ equals: '443', case: exact }", true)]
    [TestCase("\"x\": \"x\"", "443", false)]
    [TestCase("\"x\": 1.5", "1.5", true)]
    [TestCase("\"x\": true", "{ equals: 'true' }", true)]
    [TestCase("\"x\": true", "{ equals: 'True' }", false)]
    [TestCase("\"x\": \"A\", \"z\": \"a\"", "{ equals: { property: properties.z }, case: exact }", false)]
    [TestCase("\"x\": \"A\", \"z\": \"b\"", "{ equals: { property: properties.z } }", false)]
    [TestCase("\"x\": \"A\"", "{ equals: { property: properties.z } }", null)]
    [TestCase("\"x\": \"2023-05-01\"", "{ version: 2023-05-01 }", true)]
    [TestCase("\"x\": \"soon\"", "{ version: 2023-05-01.. }", null)]
    [TestCase("\"x\": \"[parameters('pw')]\"", "{ secure: false }", false)]
    [TestCase("\"x\": \"open\"", "{ secure: false }", true)]
    [TestCase("\"x\": 1", "{ equals: 1, default: 2 }", true)]
    [TestCase("\"y\": 1", "{ equals: 1, default: { ..2022-01-01: 1, 2022-01-02..: 2 } }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "{ startsWith: acd }", false)]
    [TestCase("\"x\": \"[concat(parameters('plain'), 'ab')]\"", "{ endsWith: xac }", false)]
    [TestCase("\"x\": \"[concat('ab', parameters('plain'))]\"", "a", false)]
    [TestCase("\"x\": \"[parameters('plain')]\"", "{ startsWith: a }", null)]
    [TestCase("\"x\": \"abc\"", "{ startsWith: [x, ab] }", true)]
    [TestCase("\"x\": \"[concat('a', parameters('plain'))]\"", "{ secure: true }", false)]
    [TestCase("\"x\": \"[concat('a', reference('b').c)]\"", "{ secure: true }", null)]
    [TestCase("\"x\": \"[toLower(parameters('pw'))]\"", "{ secure: true }", true)]
    [TestCase("\"x\": \"[listKeys('a', '2023-01-01').keys[0].value]\"", "{ secure: true }", true)]
    [TestCase("\"x\": \"[toLower(parameters('plain'))]\"", "{ secure: true }", false)]
    [TestCase("\"x\": \"[parameters('given')]\"", "{ secure: true }", null)]
    [TestCase("\"x\": 4", "{ atLeast: 5 }", false)]
    [TestCase("\"x\": 5", "{ atMost: 5 }", true)]
    [TestCase("\"x\": 6", "{ atMost: 5 }", false)]
    [TestCase("\"x\": 6", "{ greaterThan: 5 }", true)]
    [TestCase("\"x\": 5", "{ lessThan: 5 }", false)]
    [TestCase("\"x\": 4", "{ lessThan: 5 }", true)]
    [TestCase("\"x\": \"many\"", "{ lessThan: 5 }", null)]
    [TestCase("\"x\": 5", "{ range: 5.. }", true)]
    [TestCase("\"x\": 4.9", "{ range: 5.. }", false)]
    [TestCase("\"x\": [1]", "{ range: 1.. }", false)]
    [TestCase("\"x\": \"[reference('a').b]\"", "{ range: 1.. }", null)]
    [TestCase("\"x\": \"[parameters('tier')]\"", "[a, b, c]", true)]
    [TestCase("\"x\": \"[parameters('tier')]\"", "[c, d]", false)]
    [TestCase("\"x\": \"[parameters('tier')]\"", "[a, c]", null)]
    [TestCase("\"x\": \"[parameters('tier')]\"", "{ matches: '^[ab]$' }", true)]
    [TestCase("\"x\": \"[parameters('tier')]\"", "{ exists: false }", false)]
    [TestCase("\"x\": \"[if(empty(parameters('plain')), null(), 'b')]\"", "{ not: { equals: c } }", true)]
    [TestCase("\"x\": \"[if(empty(parameters('plain')), null(), 'b')]\"", "{ equals: c }", false)]
    [TestCase("\"x\": 5, \"z\": 6", "{ atMost: { property: properties.z } }", true)]
    [TestCase("\"x\": 7, \"z\": 6", "{ lessThan: { property: properties.z } }", false)]
    [TestCase("\"x\": 7", "{ lessThan: { property: properties.z } }", null)]
    [TestCase("\"x\": \"A\", \"z\": \"a\"", "{ equals: { property: properties.z } }", true)]
    [TestCase("\"x\": \"[parameters('pw')]\"", "{ secure: true }", true)]
    [TestCase("\"x\": \"[concat('a', parameters('pw'))]\"", "{ secure: true }", true)]
    [TestCase("\"x\": \"[listKeys('a', '2023-01-01').key]\"", "{ secure: true }", true)]
    [TestCase("\"x\": \"[parameters('plain')]\"", "{ secure: true }", false)]
    [TestCase("\"x\": \"in the open\"", "{ secure: true }", false)]
    [TestCase("\"x\": \"[reference('a').b]\"", "{ secure: true }", null)]
    [TestCase("\"x\": \"2023-05-01\"", "{ version: 2023-01-01.. }", true)]
    [TestCase("\"x\": \"2023-05-01\"", "{ version: ..2023-01-01 }", false)]
    [TestCase("\"y\": 1", "{ equals: true, default: true }", true)]
    [TestCase("\"y\": 1", "{ equals: true, default: false }", false)]
    [TestCase("\"y\": 1", "{ equals: true, default: { 2022-01-01..: true } }", true)]
    [TestCase("\"y\": 1", "{ equals: true, default: { 2024-01-01..: true } }", false)]
    [TestCase("\"x\": { \"a\": 1 }", "{ exists: true, not: { length: 2 } }", true)]
    [TestCase("\"x\": 5", "{ atLeast: 1, not: 5 }", false)]
    public void Holds(string written, string test, bool? holds)
    {
        var template = Pack.Thing(written, Secret);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                Count($"require: {{ properties.x: {test} }}", template),
                Is.EqualTo(holds == false ? 1 : 0),
                "require"
            );
            Assert.That(
                Count($"forbid: {{ properties.x: {test} }}", template),
                Is.EqualTo(holds == true ? 1 : 0),
                "forbid"
            );
            Assert.That(
                Count($"require: {{ not: {{ properties.x: {test} }} }}", template),
                Is.EqualTo(holds == true ? 1 : 0),
                "not"
            );
            Assert.That(
                Count($"where: {{ properties.x: {test} }}\nforbid: {{ name: thing }}", template),
                Is.EqualTo(holds == true ? 1 : 0),
                "where"
            );
        }
    }

    [TestCase("a: 1, b: 2", true)]
    [TestCase("a: 1, b: 3", false)]
    [TestCase("a: 1, c: 2", null)]
    [TestCase("c: 2, a: 3", false)]
    [TestCase("any: [{ properties.a: 3 }, { properties.b: 2 }]", true)]
    [TestCase("any: [{ properties.c: 3 }, { properties.b: 2 }]", true)]
    [TestCase("any: [{ properties.c: 3 }, { properties.b: 3 }]", null)]
    [TestCase("any: [{ properties.a: 3 }, { properties.b: 3 }]", false)]
    [TestCase("all: [{ properties.a: 1 }, { properties.b: 2 }]", true)]
    [TestCase("all: [{ properties.a: 1 }, { properties.c: 2 }]", null)]
    [TestCase("not: { properties.c: 2 }", null)]
    public void Combines_as_Kleene_does(string condition, bool? holds)
    {
        var template = Pack.Thing("\"a\": 1, \"b\": 2, \"c\": \"[parameters('plain')]\"", Secret);
        var written =
            condition.Contains('[') || condition.StartsWith("not", StringComparison.Ordinal)
                ? condition
                : string.Join(", ", condition.Split(", ").Select(part => $"properties.{part}"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Count($"require: {{ {written} }}", template) > 0, Is.EqualTo(holds == false));
            Assert.That(Count($"forbid: {{ {written} }}", template), Is.EqualTo(holds == true ? 1 : 0));
        }
    }

    private static int Count(string lines, string template) =>
        Pack.Find(Pack.Of($"for: Contoso.Test/things\n{lines}"), template).Length;
}
