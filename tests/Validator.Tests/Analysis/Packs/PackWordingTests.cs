using Validator.Analysis.Packs;
using Validator.Diagnostics;

namespace Validator.Tests.Analysis.Packs;

/// <summary>How the sentences and pages of rules of packs read.</summary>
public sealed class PackWordingTests
{
    [TestCase("properties.x: 1", "'1'")]
    [TestCase("properties.x: [a, b]", "'a' or 'b'")]
    [TestCase("properties.x: { equals: { property: properties.y } }", "'properties.y'")]
    [TestCase("properties.x: { not: [c, 2] }", "'not c' or '2'")]
    [TestCase("properties.x: { matches: '^a' }", "'^a'")]
    [TestCase("properties.x: { startsWith: [a, b] }", "'a' or 'b'")]
    [TestCase("properties.x: { endsWith: b }", "'b'")]
    [TestCase("properties.x: { contains: [1, b] }", "'1' or 'b'")]
    [TestCase("properties.x: { length: 4 }", "'4'")]
    [TestCase("properties.x: { length: ..0 }", "'..0'")]
    [TestCase("properties.x: { range: 3..5 }", "'3..5'")]
    [TestCase("properties.x: { atLeast: 3 }", "'3'")]
    [TestCase("properties.x: { lessThan: { property: properties.y } }", "'properties.y'")]
    [TestCase("properties.x: { startsWith: a, endsWith: b }", "'a' and 'b'")]
    [TestCase("properties.x: { exists: false }", "''")]
    [TestCase("all: [{ properties.y: 1 }, { properties.x: 3 }]", "'3'")]
    [TestCase("any: [{ properties.x: 3 }, { properties.y: 4 }]", "'3'")]
    [TestCase("all: [{ properties.x: 3 }, { properties.x: 4 }]", "'3'")]
    [TestCase("not: { properties.x: 2 }", "'2'")]
    [TestCase("'properties.list[*]': { count: 3.., equals: a }", "'a'")]
    public void Says_what_is_expected(string condition, string expected) =>
        Assert.That(
            Message("Expected {expected}.", $"require: {{ {condition} }}"),
            Is.EqualTo($"Expected {expected}.")
        );

    [TestCase(
        "{properties.long}",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…'"
    )]
    [TestCase(
        "{properties.eighty}",
        "'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'"
    )]
    [TestCase("{properties.gone}", "'nothing'")]
    [TestCase("{properties.unknown.part}", "'?'")]
    [TestCase("{properties.list}", "'[ \"a\" ]'")]
    [TestCase("{properties.list[*]}", "'a'")]
    [TestCase("{properties.text}", "'parameters('p')'")]
    [TestCase("{property}", "'properties.x'")]
    [TestCase("{value}", "'2'")]
    public void Shows_values(string hole, string shown) =>
        Assert.That(Message($"Shows {hole}.", "require: { properties.x: 1 }"), Is.EqualTo($"Shows {shown}."));

    [Test]
    public void Describes_a_rule()
    {
        var rule = Descriptor(
            """
            docs: |
              Why it is so.

            url: https://example.org/why
            severity: note
            category: security
            tags: [a, b]
            peers: { psrule: Azure.A }
            for: A.B/c
            require: { a: 1 }
            examples:
              - fails: "param a string"
              - passes: "{}"
            """
        );
        using (Assert.EnterMultipleScope())
        {
            Assert.That((rule.Id, rule.Name, rule.Title), Is.EqualTo(("CONTOSO001", "test-rule", "A rule of a test")));
            Assert.That((rule.DefaultSeverity, rule.Category), Is.EqualTo((Severity.Note, Category.Security)));
            Assert.That(rule.Url, Is.EqualTo("https://example.org/why"));
            Assert.That(rule.Tags, Is.EqualTo(new[] { "a", "b" }));
            Assert.That(rule.Peers, Is.EqualTo(new[] { new PeerRule("psrule", "Azure.A") }));
            Assert.That(
                rule.Messages.Select(one => (one.Id, one.Text)),
                Is.EqualTo(new[] { ("default", "Found '{0}' at '{1}'."), ("missing", "Nothing at '{0}'.") })
            );
            Assert.That(
                rule.Docs,
                Is.EqualTo(
                    """
                    Why it is so.

                    ## Fails

                    ```bicep
                    param a string
                    ```

                    ## Passes

                    ```json
                    {}
                    ```

                    Source: <https://example.org/why>
                    """
                )
            );
        }
    }

    [Test]
    public void A_rule_that_says_no_more_than_it_must_is_described_by_its_title()
    {
        var rule = Pack.Read(
            Pack.Of("for: A.B/c\nrequire: { a: 1 }")
                .Replace("    missing: Nothing at {property}.\n", "", StringComparison.Ordinal)
        ).Rules[0];

        Assert.That(rule.Descriptor.Docs, Is.EqualTo("A rule of a test."));
        Assert.That(rule.Descriptor.Messages.Select(one => one.Id), Is.EqualTo(new[] { "default" }));
        Assert.That(rule.Descriptor.Url, Is.Null);
        Assert.That(rule.Pack?.Name, Is.EqualTo("contoso"));
    }

    [Test]
    public void The_address_of_a_rule_that_ships_is_that_of_its_page() =>
        Assert.That(ShippedPacks.Rules.Select(rule => rule.Descriptor.Url), Has.All.Null);

    [Test]
    public void A_finding_is_safe_to_fix_where_the_pack_says_so()
    {
        var lines = "for: Contoso.Test/things\nrequire: { properties.x: 1 }\nfix: { set: 1";
        Assert.That(
            (FixOf(lines + " }")?.Safety, FixOf(lines + ", safety: safe }")?.Safety),
            Is.EqualTo((FixSafety.Unsafe, FixSafety.Safe))
        );
    }

    [Test]
    public void A_value_that_came_by_reference_is_not_fixed() =>
        Assert.That(
            Pack.Find(
                    Pack.Of("for: Contoso.Test/things\nrequire: { properties.x: 1 }\nfix: { set: 1 }"),
                    Pack.Thing("\"x\": \"[parameters('p')]\"", "\"p\": { \"type\": \"int\", \"defaultValue\": 2 }")
                )
                .Select(found => found.Fix),
            Is.EqualTo(new Fix?[] { null })
        );

    private static Fix? FixOf(string lines) => Pack.Find(Pack.Of(lines), Pack.Thing("\"x\": 2"))[0].Fix;

    private static DiagnosticDescriptor Descriptor(string lines) => Pack.Read(Pack.Of(lines)).Rules[0].Descriptor;

    private static string Message(string message, string lines)
    {
        var pack = Pack.Of($"for: Contoso.Test/things\n{lines}")
            .Replace("Found {value} at {property}.", $"\"{message}\"", StringComparison.Ordinal)
            .Replace("Nothing at {property}.", $"\"{message}\"", StringComparison.Ordinal);
        var template = Pack.Thing(
            $$"""
            "x": 2, "y": 1, "list": [ "a" ], "text": "[parameters('p')]", "unknown": "[reference('a').b]",
            "long": "{{new string('a', 81)}}", "eighty": "{{new string('b', 80)}}"
            """,
            "\"p\": { \"type\": \"string\" }"
        );
        return Pack.Find(pack, template)[0].Message;
    }
}
