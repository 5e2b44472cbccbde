using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary>The reports for people and for editors, letter by letter.</summary>
public sealed class TextReporterTests
{
    private static readonly SourceText Source = SourceText.FromString("infra/main.json", Samples.Template);

    private static readonly Diagnostic Found = Samples.Finding(Source, Samples.Place(Source, "\"propertyX\"").Span);

    [Test]
    public void A_finding_shows_message_place_line_and_repair()
    {
        var text = Samples.Print(new TextReporter(new(IsOn: false)), Samples.Report(Source, Found));

        Assert.That(
            text,
            Is.EqualTo(
                """
                error ARM2902 sample-unknown: Property 'propertyX' is unknown: use 'property'.
                 --> infra/main.json:4:5
                  |
                4 |     "propertyX": 1,
                  |     ^^^^^^^^^^^
                  = note: the schema is named here (infra/main.json:2:4)
                  = help: Rename 'propertyX' to 'property'

                Found 1 error in 1 file.

                """
            )
        );
    }

    [Test]
    public void A_terminal_is_shown_colours()
    {
        var text = Samples.Print(new TextReporter(new(IsOn: true)), Samples.Report(Source, Found));

        Assert.That(text, Does.Contain("\e[1;31merror ARM2902 sample-unknown\e[0m: \e[1mProperty"));
    }

    [Test]
    public void A_clean_run_says_how_much_was_checked() =>
        Assert.That(
            Samples.Print(new TextReporter(new(IsOn: false)), Samples.Report(Source)),
            Is.EqualTo("Checked 1 file: no problems.\n")
        );

    [Test]
    public void The_summary_counts_each_severity()
    {
        var report = Samples.Report(
            Source,
            Found,
            Found with
            {
                Severity = Severity.Note,
            },
            Found with
            {
                Severity = Severity.Warning,
            },
            Found with
            {
                Severity = Severity.Warning,
            }
        );

        Assert.That(Summary.Of(report).Single(), Is.EqualTo("Found 1 error, 2 warnings and 1 note in 1 file."));
    }

    [Test]
    public void The_concise_report_is_one_line_for_each_finding() =>
        Assert.That(
            Samples.Print(new ConciseReporter(), Samples.Report(Source, Found)),
            Is.EqualTo(
                "infra/main.json:4:5: error ARM2902 sample-unknown: Property 'propertyX' is unknown: use 'property'.\n"
            )
        );

    [Test]
    public void Nothing_of_a_template_or_a_path_reaches_the_log_as_a_command()
    {
        var source = SourceText.FromString("::set-env::\n.json", "{ \"##vso[task.x]\e[2J\": 1 }");
        var place = Samples.Place(source, "\"##vso[task.x]\e[2J\"");
        var found = Samples.Unknown.At(place, "##vso[task.x]\r\n::error::x") with
        {
            Related = [new(place, "see ##[add-mask]")],
            Fix = new("Write '##[group]\n::warning::'", FixSafety.Safe, []),
        };
        var report = Samples.Report(source, found);

        var printed =
            Samples.Print(new TextReporter(new(IsOn: false)), report) + Samples.Print(new ConciseReporter(), report);

        Assert.That(printed, Does.Not.Contain("##[").And.Not.Contain("##vso[").And.Not.Contain("\e"));
        Assert.That(printed.Split('\n').Select(line => line.TrimStart()), Has.None.StartsWith("::"));
        Assert.That(printed.Split('\n'), Has.Length.EqualTo(11));
    }
}
