using System.Text.Json;
using Validator.Cli.Reporting.Sarif;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary>The log has what GitHub, Azure DevOps and the viewers read, and nothing of the machine.</summary>
public sealed class SarifReporterTests
{
    private static readonly SourceText Source = SourceText.FromString("infra folder/größe.json", Samples.Template);

    private static readonly Diagnostic Found = Samples.Finding(Source, Samples.Place(Source, "\"propertyX\"").Span);

    [Test]
    public void Every_level_is_written()
    {
        Diagnostic[] found =
        [
            Found,
            Samples.Casing.At(Found.Place, "propertyX"),
            Samples.Syntax.At(Found.Place, "x") with
            {
                Severity = Severity.Note,
            },
        ];

        var run = Run(found);

        Assert.That(
            run.GetProperty("results").EnumerateArray().Select(result => Text(result, "level")),
            Is.EqualTo(new[] { "error", "warning", "note" })
        );
        Assert.That(
            Rules(run).Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()),
            Is.EqualTo(new[] { "note", "warning", "error" })
        );
    }

    [Test]
    public void Rules_are_those_with_findings_by_id_and_results_point_at_them()
    {
        var run = Run(Found, Samples.Casing.At(Found.Place, "propertyX"));

        Assert.That(Rules(run).Select(rule => Text(rule, "id")), Is.EqualTo(new[] { "ARM2901", "ARM2902" }));
        Assert.That(
            run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("ruleIndex").GetInt32()),
            Is.EqualTo(new[] { 1, 0 })
        );
    }

    [Test]
    public void A_rule_is_described()
    {
        var rule = Rules(Run(Found)).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Text(rule, "name"), Is.EqualTo("SampleUnknown"));
            Assert.That(
                Text(rule.GetProperty("shortDescription"), "text"),
                Is.EqualTo("A property that nobody knows.")
            );
            Assert.That(
                Text(rule.GetProperty("fullDescription"), "text"),
                Is.EqualTo("The service refuses properties that it does not know.")
            );
            Assert.That(Text(rule.GetProperty("help"), "text"), Does.Contain("Fails:\n\n    { \"a\": 1 }"));
            Assert.That(Text(rule.GetProperty("help"), "markdown"), Is.EqualTo(Samples.Unknown.Docs));
            Assert.That(Text(rule, "helpUri"), Does.EndWith("/blob/main/rules/docs/sample-unknown.md"));
            Assert.That(
                rule.GetProperty("properties").GetRawText().Where(c => !char.IsWhiteSpace(c)),
                Is.EqualTo("""{"tags":["type-definition","arm"],"precision":"high","problem.severity":"error"}""")
            );
        }
    }

    [Test]
    public void Message_strings_hold_all_of_a_rule_and_what_a_finding_used()
    {
        var found = Samples.Unknown.At(Samples.Unknown.Messages[0].FromDefault, Found.Place, "a", "b");

        var strings = Rules(Run(found)).Single().GetProperty("messageStrings");

        Assert.That(
            strings.EnumerateObject().Select(message => message.Name),
            Is.EqualTo(new[] { "default", "near", "defaultFromDefault" })
        );
    }

    [Test]
    public void A_result_has_message_place_and_fingerprint()
    {
        var result = Run(Found).GetProperty("results")[0];

        using (Assert.EnterMultipleScope())
        {
            var message = result.GetProperty("message");
            Assert.That(Text(message, "text"), Is.EqualTo(Found.Message));
            Assert.That(Text(message, "id"), Is.EqualTo("near"));
            Assert.That(message.GetProperty("arguments")[1].GetString(), Is.EqualTo("property"));

            var location = result.GetProperty("locations")[0];
            var physical = location.GetProperty("physicalLocation");
            Assert.That(
                Text(physical.GetProperty("artifactLocation"), "uri"),
                Does.EndWith("infra%20folder/gr%C3%B6%C3%9Fe.json")
            );
            Assert.That(physical.GetProperty("artifactLocation").GetProperty("index").GetInt32(), Is.Zero);
            Assert.That(Numbers(physical.GetProperty("region")), Is.EqualTo("4:5-4:16 @61+11"));
            Assert.That(
                Text(physical.GetProperty("region").GetProperty("snippet"), "text"),
                Is.EqualTo("\"propertyX\"")
            );
            Assert.That(Numbers(physical.GetProperty("contextRegion")), Is.EqualTo("2:1-6:4 @2+97"));
            Assert.That(
                Text(location.GetProperty("logicalLocations")[0], "fullyQualifiedName"),
                Is.EqualTo("/resources/propertyX")
            );
            Assert.That(
                Text(result.GetProperty("partialFingerprints"), "primaryLocationLineHash"),
                Is.EqualTo("f7dbb6d60d902d59:1")
            );
        }
    }

    [Test]
    public void A_result_has_its_related_places_and_its_fix()
    {
        var result = Run(Found).GetProperty("results")[0];

        using (Assert.EnterMultipleScope())
        {
            var related = result.GetProperty("relatedLocations")[0];
            Assert.That(related.GetProperty("id").GetInt32(), Is.EqualTo(1));
            Assert.That(Text(related.GetProperty("message"), "text"), Is.EqualTo("the schema is named here"));

            var replacement = result
                .GetProperty("fixes")[0]
                .GetProperty("artifactChanges")[0]
                .GetProperty("replacements")[0];
            Assert.That(Numbers(replacement.GetProperty("deletedRegion")), Is.EqualTo("4:5-4:16 @61+11"));
            Assert.That(Text(replacement.GetProperty("insertedContent"), "text"), Is.EqualTo("\"property\""));
        }
    }

    [Test]
    public void An_insertion_says_that_nothing_is_deleted()
    {
        var found = Found with { Fix = new("Add it", FixSafety.Safe, [new(new(0, 0), "x")]) };

        var change = Run(found).GetProperty("results")[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0];

        Assert.That(
            Numbers(change.GetProperty("replacements")[0].GetProperty("deletedRegion")),
            Is.EqualTo("1:1-1:1 @0+0")
        );
    }

    [Test]
    public void A_place_that_is_the_whole_file_has_no_context()
    {
        var source = SourceText.FromString("a.json", "{}");
        var log = Samples.Print(
            new SarifReporter(),
            Samples.Report(source, Samples.Unknown.At(new(source, new(0, 2)), "a"))
        );

        Assert.That(log, Does.Contain("\"region\"").And.Not.Contain("contextRegion"));
    }

    [Test]
    public void A_clean_log_has_empty_lists()
    {
        var run = Run();

        Assert.That(run.GetProperty("results").GetArrayLength(), Is.Zero);
        Assert.That(Rules(run), Is.Empty);
        Assert.That(run.GetProperty("tool").GetProperty("driver").TryGetProperty("rules", out _), Is.True);
    }

    [Test]
    public void A_log_says_nothing_of_the_machine_and_is_the_same_each_time()
    {
        var log = Log(Found);

        Assert.That(log, Does.Not.Contain(Environment.CurrentDirectory).And.Not.Contain(Environment.MachineName));
        Assert.That(log, Does.Not.Contain("Utc\"").And.Not.Contain("guid"));
        Assert.That(Log(Found), Is.EqualTo(log));
    }

    [Test]
    public void Half_a_surrogate_pair_in_a_template_leaves_the_log_valid()
    {
        var source = SourceText.FromString("a.json", "\"\uD83D\"");
        var found = Samples.Unknown.At(new(source, new(0, 3)), "\uD83D");

        var log = Samples.Print(new SarifReporter(), Samples.Report(source, found));

        using var document = JsonDocument.Parse(log);
        Assert.That(document.RootElement.GetProperty("runs").GetArrayLength(), Is.EqualTo(1));
    }

    private static string Log(params Diagnostic[] found) =>
        Samples.Print(new SarifReporter(), Samples.Report(Source, [.. found]));

    private static JsonElement Run(params Diagnostic[] found)
    {
        using var document = JsonDocument.Parse(Log(found));
        return document.RootElement.GetProperty("runs")[0].Clone();
    }

    private static JsonElement.ArrayEnumerator Rules(JsonElement run) =>
        run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Numbers(JsonElement region)
    {
        int Number(string name) => region.GetProperty(name).GetInt32();
        return $"{Number("startLine")}:{Number("startColumn")}-{Number("endLine")}:{Number("endColumn")}"
            + $" @{Number("charOffset")}+{Number("charLength")}";
    }
}
