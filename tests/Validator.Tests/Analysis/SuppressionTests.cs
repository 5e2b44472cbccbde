using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>What files themselves say is not wanted is left out, and nothing else.</summary>
public sealed class SuppressionTests
{
    private const string Head = """
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
        """;

    private const string Account = """
        "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2022-09-01", "location": "westeurope",
              "kind": "StorageV2", "sku": { "name": "Standard_LRS" }, "name": "contoso"
        """;

    private const string NameParameter = """
        "parameters": { "name": { "type": "string" } },
        """;

    [TestCase("#, /* why */ // armlint-ignore: unknown-property a preview", "a preview", TestName = "Behind code")]
    [TestCase("// armlint-ignore: ARM2002\n#", "", TestName = "On the line before")]
    [TestCase("// armlint-ignore: arm2002 -- why\n// more of it\n\n  #", "why", TestName = "Comments between")]
    [TestCase("/* armlint-ignore: Unknown-Property: why */ #", "why", TestName = "Before code on its line")]
    [TestCase("/* text\n * armlint-ignore: unknown-property why\n */\n#", "why", TestName = "A line of a block")]
    [TestCase("/*armlint-ignore:type-mismatch,unknown-property,ARM2001 why*/\r\n#", "why", TestName = "Several rules")]
    [TestCase("# // see below // armlint-ignore: unknown-property why", "why", TestName = "Behind another comment")]
    [TestCase("\"note\":\n// armlint-ignore: unknown-property outer\n{ # }", "outer", TestName = "No item of an array")]
    [TestCase("// armlint-ignore: unknown-property why", null, TestName = "Before a bracket")]
    [TestCase("#\n// armlint-ignore: unknown-property why", null, TestName = "On the line after")]
    [TestCase("#, // Not armlint-ignore: unknown-property", null, TestName = "In prose")]
    [TestCase("#, \"accessTier\": \"// armlint-ignore: unknown-property\"", null, TestName = "In a string")]
    [TestCase("// armlint-ignore: unknown-property\n\"accessTier\": \"Hot\",\n#", null, TestName = "Two lines before")]
    public void A_comment_suppresses_what_it_is_about(string body, string? reason)
    {
        var property = "\"fancy\": true";
        var isShown = body.Contains('#', StringComparison.Ordinal);
        var text = Template(
            $$"""
            { {{Account}}, "properties": {
            {{body.Replace("#", property)}}
            } }
            """
        );
        var result = Linting.Lint(text.Replace("\"note\":\n", "\"encryption\":\n", StringComparison.Ordinal));
        var found = result.Diagnostics.Where(one => one.Descriptor.Id == "ARM2002");

        Assert.That(found.Count(), Is.EqualTo(reason is null && isShown ? 1 : 0));
        Assert.That(result.Suppressed.Select(one => one.Reason), Is.EqualTo(reason is null ? [] : new[] { reason }));
    }

    [Test]
    public void A_comment_before_an_item_covers_the_item_and_no_other()
    {
        var item = $$"""{ {{Account}}, "properties": { "fancy": true }, "tagz": {} }""";
        var result = Linting.Lint(
            Template($"// armlint-ignore: unknown-property\n{item}, {item.Replace("contoso", "contoso2")}")
        );

        Assert.That(Ids(result), Is.EqualTo(new[] { "ARM2002", "ARM2002" }));
        Assert.That(result.Suppressed, Has.Length.EqualTo(2));
    }

    [Test]
    public void A_comment_behind_a_string_of_several_lines_is_about_its_first_line()
    {
        var result = Linting.Lint(
            Template(
                $$"""{ {{Account}}, "properties": { "fancy": "a\n b" // armlint-ignore: unknown-property\n } }""".Replace(
                    "\\n",
                    "\n",
                    StringComparison.Ordinal
                )
            )
        );

        Assert.That(Ids(result), Is.Empty);
        Assert.That(result.Suppressed, Has.Length.EqualTo(1));
    }

    [TestCase("resource", "\"metadata\": { \"armlint\": { \"ignore\": \"unknown-property why\" } },")]
    [TestCase(
        "resource",
        "\"Metadata\": { \"armlint\": { \"ignore\": [{ \"rule\": \"ARM2002\", \"reason\": \"why\" }] } },"
    )]
    [TestCase("template", "\"metadata\": { \"armlint\": { \"ignore\": [\"unknown-property why\"] } },")]
    public void Metadata_covers_what_has_it(string owner, string metadata)
    {
        var resource = $$"""{ {{(owner == "resource" ? metadata : "")}} {{Account}}, "properties": { "fancy": 1 } }""";
        var other = $$"""{ {{Account.Replace("contoso", "contoso2")}}, "properties": { "fancy": 1 } }""";
        var text = Template($"{resource}, {other}").Replace(Head, owner == "template" ? Head + metadata : Head);
        var result = Linting.Lint(text);

        Assert.That(Ids(result), Is.EqualTo(owner == "template" ? [] : new[] { "ARM2002" }));
        Assert.That(result.Suppressed.Select(one => one.Reason), Has.All.EqualTo("why").And.Not.Empty);
    }

    [Test]
    public void A_parameter_with_metadata_is_covered_with_its_name()
    {
        const string declarations = """
            "parameters": {
              "a": { "type": "strng", "metadata": { "armlint": { "ignore": "invalid-parameter-declaration" } } },
              "b": { "type": "strng" }
            },
            """;
        var found = Linting.Lint(Template("").Replace(Head, Head + declarations)).Diagnostics;

        Assert.That(found.Select(one => one.LogicalPath), Is.EqualTo(new[] { "/parameters/b/type" }));
    }

    [TestCase("var rules = { wrong: true } // armlint-ignore: unknown-property", "")]
    [TestCase("var rules = { wrong: true }", "// armlint-ignore: unknown-property")]
    public void A_value_is_suppressed_where_it_is_written_or_used(string variable, string before)
    {
        var text = $$"""
            {{variable}}

            resource routes 'Microsoft.Network/routeTables@2023-04-01' = {
              name: 'routes'
              location: 'westus'
              {{before}}
              properties: rules
            }
            """;

        Assert.That(Ids(Lint("a.bicep", text)), Is.Empty);
    }

    [Test]
    public void A_declaration_of_Bicep_is_covered_from_its_decorators_to_its_name()
    {
        const string text = """
            param a string
            // armlint-ignore: duplicate-declaration
            @description('a')
            @sys.secure()
            param a string
            param a string
            """;

        Assert.That(Ids(Lint("a.bicep", text)), Is.EqualTo(new[] { "ARM3018" }));
    }

    [Test]
    public void A_comment_in_a_template_holds_for_what_a_parameter_file_brings_there()
    {
        var template = Template(
            $$"""
            { {{Account.Replace("\"contoso\"", "\"[parameters('name')]\"")}} // armlint-ignore: length-out-of-range
            }
            """
        );
        template = template.Replace(Head, Head + NameParameter);
        var files = new[] { "no", "x", "contoso" }.Select((name, i) => Parameters($"{i}.parameters.json", name));

        var results = Linting.LintWith(SourceText.FromString("t.json", template), [.. files]);

        Assert.That(results.SelectMany(result => Ids(result)), Is.Empty);
        Assert.That(results.Select(result => result.Suppressed.Length), Is.EqualTo(new[] { 0, 1, 1, 0 }));
    }

    [Test]
    public void A_parameter_file_suppresses_what_is_wrong_with_its_values()
    {
        var template = Template($$"""{ {{Account.Replace("\"contoso\"", "\"[parameters('name')]\"")}} }""");
        template = template.Replace(Head, Head + NameParameter);
        var file = Parameters("a.parameters.json", "no", "// armlint-ignore: length-out-of-range, ARM2007 short");

        var results = Linting.LintWith(SourceText.FromString("t.json", template), file);

        Assert.That(results.SelectMany(result => Ids(result)), Is.EqualTo(new[] { "ARM9010" }));
        Assert.That(results[1].Suppressed.Single().Reason, Is.EqualTo("short"));
        Assert.That(Ids(Linting.Linter.Lint(file)), Is.Empty, "without its template nothing is unused");
    }

    [Test]
    public void A_rule_that_is_off_is_not_unused_and_neither_is_what_an_error_hides()
    {
        var text = Template("").Replace("\"resources\"", "// armlint-ignore: type-mismatch\n\"resources\"");
        LintInput off = new(SourceText.FromString("a.json", text))
        {
            Rules = RuleSettings.Default.With("ARM2003", Severity.Off),
        };

        Assert.That(Ids(Linting.Lint(text)), Is.EqualTo(new[] { "ARM9010" }));
        Assert.That(Ids(Linting.Linter.Lint([off])[0]), Is.Empty);
        Assert.That(Ids(Linting.Lint(text.Replace("[", "[,"))), Is.EqualTo(new[] { "ARM1001" }));
    }

    [Test]
    public void A_file_that_nobody_asked_for_is_not_told_what_it_need_not_suppress()
    {
        var text = Template("").Replace("\"resources\"", "// armlint-ignore: type-mismatch, nothing\n\"resources\"");
        LintInput partner = new(SourceText.FromString("a.json", text)) { IsWanted = false };

        Assert.That(Ids(Linting.Linter.Lint([partner])[0]), Is.Empty);
    }

    // A comment before the line of a finding, in any fixture, leaves out the findings of that rule on that line, and no other.
    [TestCaseSource(nameof(Fixtures))]
    public void A_comment_for_a_finding_removes_it_and_nothing_else(string name)
    {
        var source = Repository.Read(Path.Combine(Repository.Testdata, name));
        var before = Linting.Linter.Lint(source).Diagnostics;
        foreach (var found in before.DistinctBy(one => (one.Descriptor.Id, LineOf(one))))
        {
            var line = source.LineSpan(LineOf(found));
            var code = source.Slice(line).TrimStart();
            var text = source.Text.Insert(line.Start, $"// armlint-ignore: {found.Descriptor.Name}\n");
            var after = Linting.Linter.Lint(SourceText.FromString(source.Path, text));
            if (
                code is ['{' or '[' or '@' or '#' or '*', ..]
                || after.Suppressed.IsEmpty
                || before.Any(IsOfSuppression)
            )
            {
                continue;
            }

            var expected = before.Where(one =>
                one.Descriptor != found.Descriptor || (LineOf(one) != LineOf(found) && !IsUsedAt(one, LineOf(found)))
            );
            Assert.That(
                after.Diagnostics.Select(one => one.Message),
                Is.EquivalentTo(expected.Select(one => one.Message)),
                $"{found.Descriptor.Id} in line {LineOf(found)}"
            );
        }
    }

    private static bool IsOfSuppression(Diagnostic found) =>
        found.Descriptor.Id.StartsWith("ARM901", StringComparison.Ordinal);

    private static bool IsUsedAt(Diagnostic found, int line) =>
        found.Related.Any(one => one.IsUse && one.Place.Source.PositionAt(one.Place.Span.Start).Line == line);

    private static int LineOf(Diagnostic found) => found.Place.Source.PositionAt(found.Place.Span.Start).Line;

    private static IEnumerable<string> Fixtures() =>
        Repository
            .Files("rules", ".json")
            .Concat(Repository.Files("rules", ".bicep"))
            .Where(name =>
                Path.GetFileName(name).StartsWith("fails", StringComparison.Ordinal)
                && !name.Contains(".fixed.", StringComparison.Ordinal)
                && !name.Contains(".parameters", StringComparison.Ordinal)
            );

    private static string Template(string resources) =>
        $$"""
            {
              {{Head}}
              "resources": [
                {{resources}}
              ]
            }
            """;

    private static SourceText Parameters(string path, string name, string comment = "") =>
        SourceText.FromString(
            path,
            $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                {{comment}}
                "name": { "value": "{{name}}" }
              }
            }
            """
        );

    private static LintResult Lint(string path, string text) => Linting.Linter.Lint(SourceText.FromString(path, text));

    private static ImmutableArray<string> Ids(LintResult result) =>
        [.. result.Diagnostics.Select(one => one.Descriptor.Id)];
}
