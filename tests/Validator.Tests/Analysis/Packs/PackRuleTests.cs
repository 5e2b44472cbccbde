namespace Validator.Tests.Analysis.Packs;

/// <summary>What rules of packs look at, where their findings stand and what these say.</summary>
public sealed class PackRuleTests
{
    private const string Rules = """
        "rules": [
          { "name": "one", "access": "Allow", "port": 22 },
          { "name": "two", "access": "Deny", "port": 22 },
          { "name": "three", "access": "Allow", "port": 443 }
        ]
        """;

    [Test]
    public void A_missing_property_is_shown_at_the_object_that_lacks_it() =>
        Assert.That(
            Pack.Find(Pack.Of("for: Contoso.Test/things\nrequire: { properties.x.y: 1 }"), Pack.Thing("\"x\": {}"))
                .Select(found => (found.Message, Text: found.Place.Source.Slice(found.Place.Span).ToString())),
            Is.EqualTo(new[] { ("Nothing at 'properties.x.y'.", "\"x\"") })
        );

    [Test]
    public void A_wrong_value_is_shown_where_it_is_written() =>
        Assert.That(
            Pack.Find(
                    Pack.Of("for: Contoso.Test/things\nrequire: { properties.x: 1 }"),
                    Pack.Thing("\"x\": \"[parameters('p')]\"", "\"p\": { \"type\": \"int\", \"defaultValue\": 27 }")
                )
                .Select(found =>
                    (found.Message, Text: found.Place.Source.Slice(found.Place.Span).ToString(), found.Related.Length)
                ),
            Is.EqualTo(new[] { ("Found '27' at 'properties.x'. The value is the default of parameter 'p'.", "27", 1) })
        );

    [Test]
    public void Each_part_that_is_required_is_a_finding_of_its_own() =>
        Assert.That(
            Pack.Say(
                "for: Contoso.Test/things\nrequire: { properties.a: 1, properties.b: 2, properties.c: 3 }",
                Pack.Thing("\"b\": 2, \"c\": 4")
            ),
            Is.EqualTo(new[] { "4: Nothing at 'properties.a'.", "4: Found '4' at 'properties.c'." })
        );

    [Test]
    public void In_require_every_element_counts() =>
        Assert.That(
            Pack.Say("for: Contoso.Test/things\nrequire: { 'properties.rules[*].access': Deny }", Pack.Thing(Rules)),
            Is.EqualTo(
                new[]
                {
                    "5: Found 'Allow' at 'properties.rules[*].access'.",
                    "7: Found 'Allow' at 'properties.rules[*].access'.",
                }
            )
        );

    [Test]
    public void In_forbid_one_element_is_enough() =>
        Assert.That(
            Pack.Say("for: Contoso.Test/things\nforbid: { 'properties.rules[*].port': 443 }", Pack.Thing(Rules)),
            Is.EqualTo(new[] { "7: Found '443' at 'properties.rules[*].port'." })
        );

    [TestCase("{ some: 443 }", 0)]
    [TestCase("{ some: 80 }", 1)]
    [TestCase("{ every: [22, 443] }", 0)]
    [TestCase("{ none: 443 }", 1)]
    [TestCase("{ none: 80 }", 0)]
    [TestCase("{ count: 1..2, equals: 22 }", 0)]
    [TestCase("{ count: 3.., equals: 22 }", 1)]
    [TestCase("{ count: 3 }", 0)]
    public void Quantifiers_say_how_many(string test, int findings)
    {
        var found = Pack.Say(
            $"for: Contoso.Test/things\nrequire: {{ 'properties.rules[*].port': {test} }}",
            Pack.Thing(Rules)
        );
        Assert.That(found.Any(), Is.EqualTo(findings > 0));
    }

    [Test]
    public void Each_looks_at_one_element_after_the_other() =>
        Assert.That(
            Pack.Say(
                "for: { resource: Contoso.Test/things, each: 'properties.rules[*]' }\nforbid: { access: Allow, port: 22 }",
                Pack.Thing(Rules)
            ),
            Is.EqualTo(new[] { "5: Found 'Allow' at 'access'." })
        );

    [Test]
    public void At_says_where_a_finding_stands() =>
        Assert.That(
            Pack.Say(
                "for: { resource: Contoso.Test/things, each: 'properties.rules[*]' }\nforbid: { access: Allow, port: 443 }\nat: name",
                Pack.Thing(Rules)
            ),
            Is.EqualTo(new[] { "7: Found 'Allow' at 'access'." })
        );

    [TestCase("resource: Contoso.Test/things", 1)]
    [TestCase("resource: contoso.test/THINGS", 1)]
    [TestCase("resource: Contoso.*/things", 1)]
    [TestCase("resource: '*'", 1)]
    [TestCase("resource: ['A.B/c', Contoso.Test/things]", 1)]
    [TestCase("resource: Contoso.Test/other", 0)]
    [TestCase("resource: '*', except: 'Contoso.*'", 0)]
    [TestCase("resource: Contoso.Test/things, versions: 2022-01-01..", 1)]
    [TestCase("resource: Contoso.Test/things, versions: ..2022-01-01", 0)]
    public void Looks_at_types_and_versions(string target, int findings) =>
        Assert.That(
            Pack.Say($"for: {{ {target} }}\nforbid: {{ name: thing }}", Pack.Thing("")).Count(),
            Is.EqualTo(findings)
        );

    [Test]
    public void The_name_of_a_child_is_its_last_segment()
    {
        var template = Pack.Template(
            """{ "type": "Contoso.Test/things/parts", "apiVersion": "2023-01-01", "name": "a/part" }"""
        );
        Assert.That(
            Pack.Say("for: Contoso.Test/things/parts\nforbid: { name: part }", template),
            Is.EqualTo(new[] { "4: Found 'part' at 'name'." })
        );
    }

    [TestCase("for: { parameter: 'admin*' }\nrequire: { secure: true }", "1: Found 'false' at 'secure'.")]
    [TestCase("for: { parameter: '*' }\nforbid: { default: P4ss }", "1: Found 'P4ss' at 'default'.")]
    [TestCase("for: { variable: '*' }\nrequire: { name: { matches: '^[a-z]+$' } }", "2: Found 'Bad' at 'name'.")]
    [TestCase("for: { output: '*' }\nforbid: { type: string }", "4: Found 'string' at 'type'.")]
    [TestCase(
        "for: { template: true }\nrequire: { parameters: { length: ..0 } }",
        "1: Found '1 element' at 'parameters'."
    )]
    [TestCase(
        "for: { template: true }\nrequire: { 'resources[*].type': { none: 'Contoso.Test/things' } }",
        "3: Found 'Contoso.Test/things' at 'resources[*].type'."
    )]
    [TestCase("for: { module: '*' }\nrequire: { name: { startsWith: dep- } }", "5: Found 'm' at 'name'.")]
    public void Looks_at_declarations(string lines, string finding) =>
        Assert.That(
            Pack.Say(
                    lines,
                    """
                    param adminName string = 'P4ss'
                    var Bad = 1
                    resource thing 'Contoso.Test/things@2023-01-01' = { name: 'thing' }
                    output o string = adminName
                    module m 'other.bicep' = { name: 'm' }
                    """,
                    "main.bicep"
                )
                .Select(found =>
                    found.Replace(" The value is the default of parameter 'adminName'.", "", StringComparison.Ordinal)
                ),
            Is.EqualTo(new[] { finding })
        );

    [TestCase("child", "'Contoso.Test/things/locks'", "\"name\": \"thing/lock\"", 0)]
    [TestCase("child", "'Contoso.Test/things/locks'", "\"name\": \"other/lock\"", 1)]
    [TestCase("child", "'Contoso.Test/things/locks'", "\"name\": \"[parameters('p')]\"", 0)]
    [TestCase(
        "scope",
        "'Microsoft.Authorization/locks'",
        "\"name\": \"l\", \"scope\": \"Contoso.Test/things/thing\"",
        0
    )]
    [TestCase("scope", "'Microsoft.Authorization/locks'", "\"name\": \"l\"", 1)]
    [TestCase(
        "reference",
        "'Contoso.Test/users'",
        "\"name\": \"u\", \"properties\": { \"thingId\": \"[resourceId('Contoso.Test/things', 'thing')]\" }",
        0
    )]
    [TestCase(
        "reference",
        "'Contoso.Test/users'",
        "\"name\": \"u\", \"properties\": { \"thingId\": \"[parameters('p')]\" }",
        0
    )]
    [TestCase(
        "reference",
        "'Contoso.Test/users'",
        "\"name\": \"u\", \"dependsOn\": [ \"[resourceId('Contoso.Test/things', 'thing')]\" ]",
        0
    )]
    [TestCase("reference", "'Contoso.Test/users'", "\"name\": \"u\", \"properties\": { \"thingId\": \"none\" }", 1)]
    [TestCase("any", "'Contoso.Test/users'", "\"name\": \"u\"", 1)]
    public void Looks_for_related_resources(string by, string type, string other, int findings)
    {
        var template = Pack.Template(
            $$"""
            { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "thing" },
            { "type": "{{type.Trim('\'')}}", "apiVersion": "2023-01-01", {{other}} }
            """,
            "\"p\": { \"type\": \"string\" }"
        );
        Assert.That(
            Pack.Say($"for: Contoso.Test/things\nrequire: {{ related: {{ resource: {type}, by: {by} }} }}", template)
                .Count(),
            Is.EqualTo(findings)
        );
    }

    [Test]
    public void What_a_nested_template_holds_may_be_the_related_resource()
    {
        var template = Pack.Template(
            """
            { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "thing" },
            { "type": "Microsoft.Resources/deployments", "apiVersion": "2021-04-01", "name": "d",
              "properties": { "mode": "Incremental", "templateLink": { "uri": "https://contoso.com/t.json" } } }
            """
        );
        Assert.That(
            Pack.Say(
                "for: Contoso.Test/things\nrequire: { related: { resource: 'Contoso.Test/things/locks' } }",
                template
            ),
            Is.Empty
        );
    }

    [Test]
    public void An_object_that_may_have_more_lacks_nothing() =>
        Assert.That(
            Pack.Say(
                "for: Contoso.Test/things\nrequire: { properties.x: 1 }",
                Pack.Template(
                    """{ "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "t", "properties": "[union(parameters('o'), createObject('a', 1))]" }""",
                    "\"o\": { \"type\": \"object\" }"
                )
            ),
            Is.Empty
        );

    [TestCase(
        "Name {name} of {type}, not '{value}'; {sku.name} or {expected}.",
        "Name 'thing' of 'Contoso.Test/things', not '2'; 'S1' or '1'."
    )]
    [TestCase("Braces {{stay}} at {property}.", "Braces {stay} at 'properties.x'.")]
    public void Fills_the_holes_of_its_sentence(string message, string said)
    {
        var pack = Pack.Of("for: Contoso.Test/things\nrequire: { properties.x: 1 }")
            .Replace("Found {value} at {property}.", $"\"{message}\"", StringComparison.Ordinal);
        var template = Pack.Thing("\"x\": 2")
            .Replace("\"properties\"", "\"sku\": { \"name\": \"S1\" }, \"properties\"", StringComparison.Ordinal);
        Assert.That(Pack.Find(pack, template).Select(found => found.Message), Is.EqualTo(new[] { said }));
    }

    [Test]
    public void Says_the_same_of_Bicep() =>
        Assert.That(
            Pack.Say(
                "for: Contoso.Test/things\nrequire: { properties.a: 1, tags.owner: { exists: true } }",
                """
                resource thing 'Contoso.Test/things@2023-01-01' = {
                  name: 'thing'
                  properties: {
                    a: 2
                  }
                }
                """,
                "main.bicep"
            ),
            Is.EqualTo(new[] { "1: Nothing at 'tags.owner'.", "4: Found '2' at 'properties.a'." })
        );

    [Test]
    public void What_all_turns_of_a_loop_share_is_said_once() =>
        Assert.That(
            Pack.Find(
                    Pack.Of("for: Contoso.Test/things\nforbid: { properties.x: 1 }")
                        .Replace("Found {value}", "Thing {name} has {value}", StringComparison.Ordinal),
                    Pack.Template(
                        """
                        { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "[concat('t', copyIndex())]",
                          "copy": { "name": "c", "count": 3 }, "properties": { "x": 1 } }
                        """
                    )
                )
                .Select(found => found.Message),
            Is.EqualTo(new[] { "Thing 'concat('t', copyIndex())' has '1' at 'properties.x'." })
        );
}
