using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Schemas.Checking;

/// <summary>Single values against each kind of type.</summary>
public sealed class ValueTests
{
    [TestCase("\"tier\": \"Standard\"")]
    [TestCase("\"mode\": \"Incremental\"")]
    [TestCase("\"runtime\": \"quite another\"")]
    [TestCase("\"title\": \"abc\"")]
    [TestCase("\"title\": \"abcdefghij\"")]
    [TestCase("\"count\": 1")]
    [TestCase("\"count\": 10")]
    [TestCase("\"count\": 1e1")]
    [TestCase("\"count\": 2.0")]
    [TestCase("\"offset\": 9223372036854775807")]
    [TestCase("\"enabled\": false")]
    [TestCase("\"enabled\": null")]
    [TestCase("\"anything\": [1, { \"a\": null }]")]
    [TestCase("\"ports\": [1, 65535, 80]")]
    [TestCase("\"labels\": { \"any name\": \"12345\" }")]
    [TestCase("\"settings\": { \"level\": 1, \"LEVELS\": \"of anything\" }")]
    [TestCase("\"amount\": 100")]
    [TestCase("\"amount\": \"fe\"")]
    [TestCase("\"either\": { \"label\": \"a\" }")]
    [TestCase("\"either\": { \"nothing\": \"of both\" }", TestName = "Of several objects none is certain")]
    [TestCase("\"secret\": \"s\"")]
    public void Fits(string member) => Assert.That(Contoso.Ids(Contoso.InProperties(member)), Is.Empty);

    [TestCase(
        "\"tier\": \"Gold\"",
        "ARM2004",
        "'Gold' is not an allowed value of 'properties.tier'. Expected 'Basic', 'Standard' or 'Premium'."
    )]
    [TestCase("\"tier\": \"Premum\"", "ARM2004", "Did you mean 'Premium'?")]
    [TestCase("\"tier\": \"\"", "ARM2004", "'' is not an allowed value")]
    [TestCase("\"tier\": \"PREMIUM\"", "ARM2010", "'PREMIUM'")]
    [TestCase("\"tier\": 1", "ARM2003", "'properties.tier' must be of type 'string', not 'integer'.")]
    [TestCase("\"mode\": \"Complete\"", "ARM2004", "Expected 'Incremental'.")]
    [TestCase("\"mode\": \"incremental\"", "ARM2010", "'Incremental'")]
    [TestCase("\"runtime\": false", "ARM2003", "'string'")]
    [TestCase("\"title\": \"ab\"", "ARM2008", "The length of 'properties.title' is '2', and must be at least '3'.")]
    [TestCase("\"title\": \"abcdefghijk\"", "ARM2008", "is '11', and must be at most '10'.")]
    [TestCase("\"digest\": \"00\"", "ARM2014", "'properties.digest'")]
    [TestCase("\"count\": 0", "ARM2009", "'properties.count' is '0', and must be at least '1'.")]
    [TestCase("\"count\": 11", "ARM2009", "must be at most '10'.")]
    [TestCase("\"count\": 1.1e1", "ARM2009", "'11'")]
    [TestCase("\"count\": 1.5", "ARM2003", "'integer', not 'number'")]
    [TestCase("\"offset\": -6", "ARM2009", "'-6'")]
    [TestCase("\"enabled\": \"true\"", "ARM2003", "'boolean', not 'string'")]
    [TestCase("\"ports\": []", "ARM2008", "The length of 'properties.ports' is '0', and must be at least '1'.")]
    [TestCase("\"ports\": [1, 2, 3, 4]", "ARM2008", "must be at most '3'.")]
    [TestCase("\"ports\": [1, 65536]", "ARM2009", "'properties.ports[1]'")]
    [TestCase("\"ports\": { }", "ARM2003", "'array', not 'object'")]
    [TestCase("\"labels\": { \"a b\": \"123456\" }", "ARM2008", "'properties.labels.a b'")]
    [TestCase("\"settings\": { \"level\": true }", "ARM2003", "'properties.settings.level'")]
    [TestCase("\"amount\": 101", "ARM2009", "at most '100'")]
    [TestCase("\"amount\": \"x\"", "ARM2007", "'^[a-f0-9]+$'")]
    [TestCase("\"amount\": []", "ARM2003", "'string' or 'integer', not 'array'")]
    [TestCase("\"either\": []", "ARM2003", "'object', not 'array'")]
    public void Does_not_fit(string member, string id, string words)
    {
        var found = Contoso.InProperties(member).Single();

        Assert.That(found.Descriptor.Id, Is.EqualTo(id));
        Assert.That(found.Message, Does.Contain(words));
        Assert.That(found.LogicalPath, Does.StartWith("/resources/0/properties/"));
    }

    [TestCase("string", "tier")]
    [TestCase("int", "count")]
    [TestCase("array", "ports")]
    [TestCase("object", "tree")]
    [TestCase("bool", "enabled")]
    public void What_is_not_known_yet_fits_every_type_of_its_kind(string type, string property) =>
        Assert.That(
            Contoso.Ids(
                Contoso.Lint(
                    Contoso
                        .Thing(Contoso.Complete($"\"{property}\": \"[parameters('p')]\""))
                        .Replace("\"resources\"", $$""" "parameters": { "p": { "type": "{{type}}" } }, "resources" """)
                )
            ),
            Is.Empty
        );

    [Test]
    public void What_is_not_known_yet_has_still_a_kind()
    {
        var found = Contoso.Lint(
            Contoso
                .Thing("\"tier\": \"Basic\", \"count\": \"[parameters('p')]\"")
                .Replace("\"resources\"", """ "parameters": { "p": { "type": "string" } }, "resources" """)
        );

        Assert.That(
            found.Select(one => one.Message),
            Is.EqualTo(new[] { "'properties.count' must be of type 'integer', not 'string'." })
        );
    }

    [TestCase("\"tier\": \"Premum\"", "Premium")]
    [TestCase("\"tier\": \"basic\"", "Basic")]
    [TestCase("\"mode\": \"Incremntal\"", "Incremental")]
    public void A_near_literal_is_repaired(string member, string text) =>
        Assert.That(
            Contoso.InProperties(member).Single().Fix!.Edits.Select(edit => edit.NewText),
            Is.EqualTo(new[] { text })
        );

    [Test]
    public void A_far_literal_is_not() => Assert.That(Contoso.InProperties("\"tier\": \"Gold\"").Single().Fix, Is.Null);

    [Test]
    public void A_definition_that_is_not_trusted_warns_where_it_would_give_errors()
    {
        var source = SourceText.FromString("a.json", Contoso.Thing("\"tier\": \"Gold\", \"Count\": 0, \"x\": 1"));
        var trusted = Contoso.Linter.Lint(source).Diagnostics;
        var untrusted = Contoso.Distrustful.Lint(source).Diagnostics;

        Assert.That(
            trusted.Select(one => (one.Descriptor.Id, one.Severity)),
            Is.EqualTo(
                new[]
                {
                    ("ARM2004", Severity.Error),
                    ("ARM2010", Severity.Note),
                    ("ARM2009", Severity.Error),
                    ("ARM2002", Severity.Error),
                }
            )
        );
        Assert.That(
            untrusted.Select(one => (one.Descriptor.Id, one.Severity)),
            Is.EqualTo(
                new[]
                {
                    ("ARM2004", Severity.Warning),
                    ("ARM2010", Severity.Note),
                    ("ARM2009", Severity.Warning),
                    ("ARM2002", Severity.Warning),
                }
            )
        );
    }
}
