using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using Validator.Cli;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Cli.Reporting.Ci;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary>The formats of CI systems, with findings of a friend and text of an enemy.</summary>
public sealed class CiReporterTests
{
    // What GitHub, Azure Pipelines, a terminal, XML, JSON, Markdown and GitHub's own flavour of it would obey.
    private const string Hostile =
        "::error::x\n::set-output name=a::b\r##vso[task.setvariable variable=a]b ##[error]x %0A::stop %AZP0A;],"
        + " \e[31m]]> </failure><script>&amp;\" | `x` [a](https://evil.example) ![i](x) <img src=x> @team #1 \uFFFE\uD800\u202E www.evil.example";

    private static readonly SourceText Source = SourceText.FromString("infra/a.json", Samples.Template);

    [Test]
    public void GitHub_shows_annotations() =>
        Assert.That(
            Print(new GitHubReporter(new("/repository")), Unknown("propertyX"), Note()),
            Is.EqualTo(
                """
                ::error file=infra/a.json,line=4,endLine=4,col=5,endColumn=16,title=ARM2902 sample-unknown::Property 'propertyX' is unknown: use 'property'.
                ::notice file=infra/a.json,line=4,endLine=5,title=ARM2901 sample-casing::Property 'x' is written in another case.

                """
            )
        );

    [Test]
    public void GitHub_obeys_nothing_of_a_template()
    {
        var lines = Lines(Print(new GitHubReporter(new("/repository")), Unknown(Hostile)));

        Assert.That(lines, Has.Length.EqualTo(1));
        Assert.That(lines[0], Does.StartWith("::error file=").And.Contain("%250A::stop"));
        AssertNoOrders(lines[0]["::error".Length..]);
    }

    [Test]
    public void GitHub_escapes_paths() =>
        Assert.That(
            Print(new GitHubReporter(new("/repository")), "/repository/a,b:c%.json", Unknown("x")),
            Does.StartWith("::error file=a%2Cb%3Ac%25.json,line=")
        );

    [Test]
    public void Azure_shows_issues() =>
        Assert.That(
            Print(new AzureReporter(), Unknown("propertyX"), Note()),
            Is.EqualTo(
                """
                ##vso[task.logissue type=error;sourcepath=/repository/infra/a.json;linenumber=4;columnnumber=5;code=ARM2902;]sample-unknown: Property 'propertyX' is unknown: use 'property'.
                ##vso[task.logissue type=warning;sourcepath=/repository/infra/a.json;linenumber=4;columnnumber=5;code=ARM2901;]sample-casing: Property 'x' is written in another case.

                """
            )
        );

    [Test]
    public void Azure_obeys_nothing_of_a_template()
    {
        var lines = Lines(Print(new AzureReporter(), "/repository/a;b]c.json", Unknown(Hostile)));

        Assert.That(lines, Has.Length.EqualTo(1));
        Assert.That(lines[0], Does.StartWith("##vso[task.logissue type=error;sourcepath=/repository/a%3Bb%5Dc.json;"));
        Assert.That(lines[0], Does.Contain("%AZP250A::stop").And.Contain("%AZP25AZP0A"));
        AssertNoOrders(lines[0]["##vso[".Length..]);
    }

    [Test]
    public void GitLab_shows_code_quality()
    {
        var found = Json(Print(new GitLabReporter(new("/repository")), Unknown("propertyX"), Note()));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                found.Select(one => one.GetProperty("description").GetString()),
                Is.EqualTo(
                    new[]
                    {
                        "ARM2902: Property 'propertyX' is unknown: use 'property'.",
                        "ARM2901: Property 'x' is written in another case.",
                    }
                )
            );
            Assert.That(
                found.Select(one => one.GetProperty("severity").GetString()),
                Is.EqualTo(new[] { "major", "info" })
            );
            Assert.That(found[0].GetProperty("check_name").GetString(), Is.EqualTo("sample-unknown"));
            var location = found[1].GetProperty("location");
            Assert.That(location.GetProperty("path").GetString(), Is.EqualTo("infra/a.json"));
            Assert.That(location.GetProperty("lines").GetProperty("begin").GetInt32(), Is.EqualTo(4));
            Assert.That(location.GetProperty("lines").GetProperty("end").GetInt32(), Is.EqualTo(5));
            Assert.That(
                found.Select(one => one.GetProperty("fingerprint").GetString()),
                Is.Unique.And.All.Match("^[0-9a-f]{32}$")
            );
        }
    }

    [Test]
    public void GitLab_knows_a_finding_again_when_lines_move_and_tells_equal_ones_apart()
    {
        GitLabReporter reporter = new(new("/repository"));
        var moved = SourceText.FromString("infra/a.json", "\n\n" + Samples.Template);

        var before = Fingerprints(Print(reporter, Unknown("propertyX")));
        var after = Fingerprints(Print(reporter, Unknown("propertyX", moved)));
        var twice = Fingerprints(Print(reporter, Unknown("propertyX"), Unknown("propertyX")));

        Assert.That(after, Is.EqualTo(before));
        Assert.That(twice, Is.Unique);
        Assert.That(twice[0], Is.EqualTo(before[0]));
    }

    [Test]
    public void GitLab_gives_an_empty_list_where_nothing_is_wrong() =>
        Assert.That(Samples.Print(new GitLabReporter(new("/repository")), new([], new())), Is.EqualTo("[]\n"));

    [Test]
    public void GitLab_takes_text_of_a_template_for_text()
    {
        var output = Print(new GitLabReporter(new("/repository")), Unknown(Hostile));

        Assert.That(Json(output).Single().GetProperty("description").GetString(), Does.Contain("</failure><script>"));
        foreach (var line in Lines(output))
        {
            AssertNoOrders(line);
        }
    }

    [Test]
    public void JUnit_has_a_suite_for_each_file_and_a_case_for_each_finding()
    {
        var report = ReportOf(Source, "/repository/infra/a.json", Unknown("propertyX"), Note());
        report.Totals.Add(new("infra/clean.json", "/repository/infra/clean.json", InputOrigin.Found), null, 0, 0);

        var root = XDocument.Parse(Samples.Print(new JUnitReporter(), report)).Root!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Counts(root), Is.EqualTo("3 1"));
            Assert.That(
                root.Elements("testsuite").Select(suite => $"{suite.Attribute("name")!.Value} {Counts(suite)}"),
                Is.EqualTo(new[] { "infra/a.json 2 1", "infra/clean.json 1 0" })
            );
            Assert.That(
                root.Descendants("testcase").Select(one => one.Attribute("name")!.Value),
                Is.EqualTo(new[] { "ARM2902 sample-unknown 4:5", "ARM2901 sample-casing 4:5", "armlint" })
            );
            Assert.That(
                root.Descendants("failure").Single().Attribute("message")!.Value,
                Is.EqualTo("Property 'propertyX' is unknown: use 'property'.")
            );
            Assert.That(root.Descendants("system-out").Single().Value, Does.EndWith("written in another case."));
        }
    }

    [TestCase(Severity.Note, 2)]
    [TestCase(Severity.Error, 1)]
    [TestCase(null, 0)]
    public void JUnit_fails_what_fails_the_run(Severity? failOn, int failures)
    {
        var report = ReportOf(Source, "/repository/infra/a.json", Unknown("propertyX"), Note());
        report = report with { Files = [report.Files.Single() with { FailOn = failOn }] };

        var root = XDocument.Parse(Samples.Print(new JUnitReporter(), report)).Root!;

        Assert.That(root.Descendants("failure").Count(), Is.EqualTo(failures));
    }

    [Test]
    public void JUnit_takes_text_of_a_template_for_text()
    {
        var output = Samples.Print(
            new JUnitReporter(),
            ReportOf(SourceText.FromString("<a&\".json", Samples.Template), "/repository/<a&\".json", Unknown(Hostile))
        );

        var root = XDocument.Parse(output).Root!;
        Assert.That(root.Descendants("failure").Single().Elements(), Is.Empty);
        Assert.That(root.Descendants("failure").Single().Value, Does.Contain("]]> </failure><script>&amp;\""));
        Assert.That(root.Element("testsuite")!.Attribute("name")!.Value, Is.EqualTo("<a&\".json"));
        foreach (var line in Lines(output))
        {
            AssertNoOrders(line);
        }
    }

    [Test]
    public void Markdown_is_a_table_and_a_sentence() =>
        Assert.That(
            Print(new MarkdownReporter(), Unknown("x")),
            Is.EqualTo(
                """
                | severity | place | rule | message |
                |---|---|---|---|
                | error | infra/a.json&#58;4&#58;5 | [ARM2902 sample-unknown](https://github.com/armlint/armlint/blob/main/rules/docs/sample-unknown.md) | Property 'x' is unknown&#58; use 'property'. |

                Found 1 error in 1 file.

                """
            )
        );

    [Test]
    public void Markdown_takes_text_of_a_template_for_text()
    {
        var row = Lines(Print(new MarkdownReporter(), Unknown(Hostile)))[2];

        Assert.That(row.Count(c => c == '|'), Is.EqualTo(5));
        Assert.That(row.Split('|')[^2], Does.Not.Match(@"[<`*]|\]\(|://|@\w|(?<!&)#\d|!\[|www\."));
        AssertNoOrders(row);
    }

    [Test]
    public void Markdown_says_that_nothing_is_wrong()
    {
        RunTotals totals = new();
        totals.Add(new("a.json", "/a.json", InputOrigin.Named), null, 0, 0);

        Assert.That(
            Samples.Print(new MarkdownReporter(), new([], totals)),
            Is.EqualTo("Checked 1 file: no problems.\n")
        );
    }

    private static void AssertNoOrders(string line) =>
        Assert.That(line, Does.Not.Match(@"^\s*::|##\[|##vso\[|[\x00-\x08\x0B-\x1F\x7F\u202E]"));

    private static string Counts(XElement element) =>
        $"{element.Attribute("tests")!.Value} {element.Attribute("failures")!.Value}";

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static ImmutableArray<JsonElement> Json(string output) =>
        [.. JsonDocument.Parse(output).RootElement.EnumerateArray()];

    private static List<string?> Fingerprints(string output) =>
        [.. Json(output).Select(one => one.GetProperty("fingerprint").GetString())];

    private static Diagnostic Unknown(string argument, SourceText? source = null) =>
        Samples.Unknown.At(
            Samples.Unknown.Messages[1],
            Samples.Place(source ?? Source, "\"propertyX\""),
            argument,
            "property"
        );

    // Over two lines.
    private static Diagnostic Note() =>
        Samples.Casing.At(Samples.Place(Source, "\"propertyX\": 1,\n    \"other\""), "x") with
        {
            Severity = Severity.Note,
        };

    private static string Print(IReporter reporter, params ImmutableArray<Diagnostic> found) =>
        Print(reporter, "/repository/infra/a.json", found);

    private static string Print(IReporter reporter, string path, params ImmutableArray<Diagnostic> found) =>
        Samples.Print(reporter, ReportOf(found[0].Place.Source, path, found));

    private static Report ReportOf(SourceText source, string path, params ImmutableArray<Diagnostic> found)
    {
        InputFile file = new(source.Path, path, InputOrigin.Named);
        CheckedFile findings = new(file, source, found, null);
        RunTotals totals = new();
        totals.Add(ExitCode.Findings);
        totals.Add(file, findings, resources: 0, undefined: 0);
        return new([findings], totals);
    }
}
