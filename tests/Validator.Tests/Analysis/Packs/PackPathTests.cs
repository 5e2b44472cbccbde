namespace Validator.Tests.Analysis.Packs;

/// <summary>Where paths lead, through arrays, choices and what is not known, and what is blamed.</summary>
public sealed class PackPathTests
{
    private const string Properties = """
        "zones": ["1", "2"], "unknown": "[reference('a').b]", "half": [1, "[reference('a').b]", 1],
        "choice": "[if(empty(parameters('p')), createObject('x', 1), createObject('x', 1, 'y', 2))]",
        "maybe": "[if(empty(parameters('p')), createObject('x', 3), null())]",
        "list": [{ "x": 1 }, { "x": 1, "y": 2 }], "nothing": null, "text": "a"
        """;

    [TestCase("'properties.zones[0]': '1'", true)]
    [TestCase("'properties.zones[1]': '1'", false)]
    [TestCase("'properties.zones[2]': { exists: false }", true)]
    [TestCase("'properties.zones[1]': { exists: true }", true)]
    [TestCase("'properties.gone[0]': { exists: false }", true)]
    [TestCase("'properties.text[0]': { exists: false }", null)]
    [TestCase("'properties.unknown[0]': { exists: true }", null)]
    [TestCase("properties.text.x: { exists: false }", null)]
    [TestCase("properties.nothing: { exists: false }", true)]
    [TestCase("properties.nothing.x.y: { exists: false }", true)]
    [TestCase("properties.choice.x: 1", true)]
    [TestCase("properties.choice.y: 2", null)]
    [TestCase("properties.choice.z: { exists: false }", true)]
    [TestCase("properties.maybe: { exists: true }", null)]
    [TestCase("properties.maybe.x: { equals: 3, default: 3 }", true)]
    [TestCase("properties.maybe.x: { equals: 4, default: 4 }", null)]
    [TestCase("'properties.gone[*]': { some: 1 }", false)]
    [TestCase("'properties.gone[*]': { every: 1 }", true)]
    [TestCase("'properties.list[*].y': { some: 2 }", true)]
    [TestCase("'properties.list[*].y': { every: 2 }", false)]
    [TestCase("'properties.list[*].y': { none: 2 }", false)]
    [TestCase("'properties.list[*]': { count: 2 }", true)]
    [TestCase("'properties.list[*].y': { count: 1 }", true)]
    [TestCase("'properties.list[*].x': { count: 1, equals: 1 }", false)]
    [TestCase("'properties.list[*].x': { count: ..1, equals: 2 }", true)]
    [TestCase("'properties.half[*]': { count: 2, equals: 1 }", null)]
    [TestCase("'properties.half[*]': { count: 2..3, equals: 1 }", true)]
    [TestCase("'properties.half[*]': { count: 4.., equals: 1 }", false)]
    [TestCase("'properties.half[*]': { count: 3.., equals: 1 }", null)]
    [TestCase("'properties.half[*]': { count: ..1, equals: 1 }", false)]
    [TestCase("'properties.half[*]': { count: ..2, equals: 1 }", null)]
    [TestCase("'properties.unknown[*]': { count: 0.. }", null)]
    [TestCase("'properties.gone[*]': { count: 0 }", true)]
    [TestCase("type: Contoso.Test/things, apiVersion: 2023-01-01, name: thing", true)]
    [TestCase("apiVersion: { version: 2022-01-01.. }", true)]
    public void Lead(string condition, bool? holds) =>
        Assert.That(
            Pack.Judge("Contoso.Test/things", condition, Pack.Thing(Properties, "\"p\": { \"type\": \"string\" }")),
            Is.EqualTo(holds)
        );

    [TestCase("require: { any: [{ properties.text: b }, { properties.zones: c }] }", "'a' at 'properties.text'")]
    [TestCase(
        "forbid: { any: [{ properties.text: b }, { 'properties.zones[0]': 1 }] }",
        "'1' at 'properties.zones[0]'"
    )]
    [TestCase("forbid: { all: [{ properties.text: a }, { 'properties.zones[0]': 1 }] }", "'a' at 'properties.text'")]
    [TestCase("require: { properties.choice.x: 2 }", "'1' at 'properties.choice.x'|'1' at 'properties.choice.x'")]
    [TestCase("require: { properties.maybe.x: 2 }", "nothing at 'properties.maybe.x'|'3' at 'properties.maybe.x'")]
    [TestCase("require: { not: { properties.text: a } }", "'a' at 'properties.text'")]
    [TestCase("forbid: { not: { properties.text: b } }", "'a' at 'properties.text'")]
    [TestCase("require: { 'properties.zones[*]': { none: '2' } }", "'2' at 'properties.zones[*]'")]
    [TestCase(
        "forbid: { 'properties.zones[*]': { none: '3' } }",
        "'1' at 'properties.zones[*]'|'2' at 'properties.zones[*]'"
    )]
    [TestCase("forbid: { 'properties.zones[*]': { count: 1, equals: '2' } }", "'2' at 'properties.zones[*]'")]
    [TestCase("require: { 'properties.list[*].y': 2 }", "nothing at 'properties.list[*].y'")]
    [TestCase("forbid: { 'properties.gone[*]': { count: 0 } }", "nothing at 'properties.gone[*]'")]
    public void What_decides_is_blamed(string lines, string blamed) =>
        Assert.That(
            string.Join(
                '|',
                Pack.Find(
                        Pack.Of($"for: Contoso.Test/things\n{lines}"),
                        Pack.Thing(Properties, "\"p\": { \"type\": \"string\" }")
                    )
                    .Select(found =>
                        found
                            .Message.TrimEnd('.')
                            .Replace("Found ", "", StringComparison.Ordinal)
                            .Replace("Nothing", "nothing", StringComparison.Ordinal)
                    )
            ),
            Is.EqualTo(blamed)
        );

    [Test]
    public void Paths_start_at_the_element_that_each_leads_to() =>
        Assert.That(
            Pack.Say(
                "for: { resource: Contoso.Test/things, each: 'properties.rules[*]' }\nforbid: { type: Open }",
                Pack.Thing("\"rules\": [{ \"type\": \"Open\" }, { \"type\": \"Shut\" }, {}]")
            ),
            Is.EqualTo(new[] { "4: Found 'Open' at 'type'." })
        );

    [TestCase("for: [Contoso.Test/things, 'A.*/b']\nforbid: { name: thing }", 1)]
    [TestCase(
        "for: Contoso.Test/things\nwhere: { all: [{ name: thing }, { related: { resource: A/b } }] }\nforbid: { name: thing }",
        0
    )]
    [TestCase(
        "for: Contoso.Test/things\nwhere: { any: [{ name: thing }, { related: { resource: A/b } }] }\nforbid: { name: thing }",
        1
    )]
    [TestCase("for: Contoso.Test/things\nwhere: { not: { related: { resource: A/b } } }\nforbid: { name: thing }", 1)]
    public void Patterns_and_relations_go_together_with_the_rest(string lines, int findings) =>
        Assert.That(Pack.Say(lines, Pack.Thing("")).Count(), Is.EqualTo(findings));
}
