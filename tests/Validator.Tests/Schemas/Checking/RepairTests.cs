using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Analysis.Rules;
using Validator.Diagnostics;
using Validator.Tests.Parsing.Json;
using Validator.Tests.Schemas.Loading;
using Validator.Text;

namespace Validator.Tests.Schemas.Checking;

/// <summary>What the checker offers where a value is wrong.</summary>
public sealed class RepairTests
{
    private static readonly Linter Linter = new([
        new ResourceDefinition(
            new([
                SchemaFiles.InMemory(
                    SchemaFiles.DefinitionPath,
                    SchemaFiles.Definition(
                        """
                        "name": { "type": "string" },
                        "properties": { "$ref": "#/$defs/Properties" }
                        """,
                        """
                        ,
                        "Properties": {
                          "type": "object",
                          "properties": { "mode": { "const": "Full" }, "size": { "enum": ["a", "b"] } },
                          "required": ["mode", "size"],
                          "additionalProperties": false
                        }
                        """
                    )
                ),
            ]),
            UnknownVersions.Skip
        ),
    ]);

    [Test]
    public void A_required_property_that_may_have_one_value_is_put_in()
    {
        var found = Lint("{}").ToDictionary(one => one.Arguments[0]);

        Assert.That(found["mode"].Fix, Has.Property("Title").EqualTo("Set 'mode' to 'Full'"));
        Assert.That(found["mode"].Fix!.Safety, Is.EqualTo(FixSafety.Safe));
        Assert.That(found["size"].Fix, Is.Null);
        Assert.That(
            JsonSample.Apply(found["mode"].Place.Source.Text, found["mode"].Fix!),
            Does.Contain(""" "properties": {"mode": "Full"} """)
        );
    }

    [TestCase("\"count\": \"3\"", "Replace '\"3\"' with '3'")]
    [TestCase("\"enabled\": \"True\"", "Replace '\"True\"' with 'true'")]
    [TestCase("\"title\": 300", "Replace '300' with '\"300\"'")]
    [TestCase("\"ports\": 80", null, Description = "A number is no item that is plainly meant.")]
    [TestCase("\"count\": \"03\"", null)]
    [TestCase("\"count\": \"many\"", null)]
    [TestCase("\"tier\": 1", null, Description = "No tier is called so.")]
    public void A_scalar_is_written_as_the_kind_that_is_wanted(string member, string? title)
    {
        var found = Contoso.InProperties(member).Single(one => one.Descriptor.Name == "type-mismatch");

        Assert.That(found.Fix?.Title, Is.EqualTo(title));
        Assert.That(found.Fix?.Safety ?? FixSafety.Safe, Is.EqualTo(FixSafety.Safe));
    }

    [TestCase("  ")]
    [TestCase("sha256:")]
    [TestCase("0X")]
    public void What_tools_print_around_a_checksum_is_left_out(string prefix)
    {
        var digits = new string('a', 64);
        var found = Contoso.InProperties($"\"digest\": \"{prefix}{digits}\"").Single();

        Assert.That(found.Fix!.Edits.Single().NewText, Is.EqualTo(digits));
        Assert.That(found.Fix.Safety, Is.EqualTo(FixSafety.Safe));
    }

    private static ImmutableArray<Diagnostic> Lint(string properties) =>
        Linter
            .Lint(
                SourceText.FromString(
                    "a.json",
                    $$"""
                    { "type": "{{SchemaFiles.Type}}", "apiVersion": "{{SchemaFiles.Version}}", "name": "x", "properties": {{properties}} }
                    """
                )
            )
            .Diagnostics;
}
