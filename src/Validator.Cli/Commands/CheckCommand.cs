using System.Globalization;
using Validator.Analysis.Configuration;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Cli.Reporting.Sarif;
using Validator.Cli.Reporting.Text;

namespace Validator.Cli.Commands;

/// <summary><c>armlint check</c>: finds the files, checks them, writes the reports.</summary>
internal sealed class CheckCommand(
    Terminal terminal,
    CheckOptions options,
    Lint lint,
    RuleSettings rules,
    Pairing pairing
)
{
    private readonly HashSet<string> _said = [];
    private readonly RunTotals _totals = new();

    public ExitCode Run()
    {
        InputSearch search = new(options.ForceExclude, options.StdinFilename, Say);
        var files = search.Find(options.Paths);
        if (!options.ParameterFiles.IsEmpty && files is not [{ IsNamed: true }])
        {
            Say(ExitCode.Unusable, "--parameters goes with one template: name that one file and no folder.");
            return _totals.Exit;
        }

        var groups = pairing.Find(files, search.ForTemplate(options.ParameterFiles));
        WriteReports(Follow(new FileChecker(lint, options, rules, terminal.Input).Check(groups)));
        foreach (var folder in search.FoldersWithout(_totals.Checked))
        {
            Say(ExitCode.Clean, $"no templates found in '{folder}'.");
        }

        SayWhatWasNotCompared();
        return _totals.Exit;
    }

    /// <summary>The files with findings, as they come; what else came of a file is said and counted on the way.</summary>
    private IEnumerable<CheckedFile> Follow(IEnumerable<FileOutcome> outcomes)
    {
        using var rest = outcomes.GetEnumerator();
        try
        {
            while (rest.MoveNext())
            {
                Note(rest.Current);
                if (rest.Current.Findings is { } findings)
                {
                    yield return findings;
                }
            }
        }
        finally
        {
            // Where a report cannot be written to its end, the run still ends as its files deserve.
            while (rest.MoveNext())
            {
                Note(rest.Current);
            }
        }
    }

    private void Note(FileOutcome outcome)
    {
        Say(outcome.Exit, outcome.Problem);
        _totals.AddSuppressed(outcome.Suppressed.Length);
        if (outcome.IsChecked)
        {
            _totals.Add(outcome.File, outcome.Findings, outcome.Resources, outcome.Undefined);
        }
    }

    private void Say(ExitCode exit, string? message)
    {
        _totals.Add(exit);
        // What is wrong with armlint itself is as wrong for every file.
        if (message is not null && _said.Add(message))
        {
            terminal.Say(message);
        }
    }

    private void WriteReports(IEnumerable<CheckedFile> files)
    {
        // A single report is written while the files are checked, and their texts are forgotten one by one.
        Report report = new(options.Outputs.IsEmpty ? files : [.. files], _totals);
        foreach (var (format, file) in options.Outputs)
        {
            Guard($"writing '{file}'", () => OutputFile.Write(file, stream => Reporter(format).Write(report, stream)));
        }

        Guard("writing the report", () => WriteStandardOutput(report));
    }

    private void WriteStandardOutput(Report report)
    {
        // A console stream hands on every piece as it comes.
        using BufferedStream buffer = new(terminal.Output, 1 << 16);
        Reporter(options.Format, isTerminal: true).Write(report, buffer);
    }

    private void Guard(string doing, Action write)
    {
        try
        {
            write();
        }
        catch (Exception e)
        {
            var (exit, message) = Failure.Of(e, doing);
            Say(exit, message);
        }
    }

    private IReporter Reporter(OutputFormat format, bool isTerminal = false) =>
        format switch
        {
            OutputFormat.Concise => new ConciseReporter(),
            OutputFormat.Json => new JsonReporter(),
            OutputFormat.Sarif => new SarifReporter(),
            _ => new TextReporter(new(isTerminal && terminal.InColour(options.Colour))),
        };

    private void SayWhatWasNotCompared()
    {
        var (undefined, all) = (_totals.Undefined, _totals.Resources);
        if (undefined > 0)
        {
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{undefined} of {all} resource{(all == 1 ? "" : "s")} {(undefined == 1 ? "was" : "were")} not compared with a type definition: this version has none for them."
            );
            Say(ExitCode.Clean, message);
        }
    }
}
