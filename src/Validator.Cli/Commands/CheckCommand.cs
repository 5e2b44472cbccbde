using System.Globalization;
using System.Text;
using Validator.Analysis.Configuration;
using Validator.Cli.CommandLine;
using Validator.Cli.Commands.Fixing;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Cli.Reporting.Sarif;
using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;

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

    // Whether standard output is the fixed text of standard input, so that the report has to go elsewhere.
    private bool _isOutputTaken;

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
        FixStep fixes = new(terminal, Say, input => new(lint, options, rules, input, Say));
        if (options.Diff)
        {
            _totals.Add(fixes.ShowDiff(groups));
            return _totals.Exit;
        }

        var input = options.Fix ? fixes.Write(groups) : terminal.Input;
        _totals.Fixed = fixes.Fixed;
        _isOutputTaken = options.Fix && files.Any(file => file.Origin == InputOrigin.StandardInput);
        WriteReports(Follow(new FileChecker(lint, options, rules, input).Check(groups)));
        foreach (var folder in search.FoldersWithout(_totals.Checked))
        {
            Say(ExitCode.Clean, $"no templates found in '{folder}'.");
        }

        SayWhatWasFixed();
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
        // Files are fixed by several threads.
        lock (_said)
        {
            _totals.Add(exit);
            // What is wrong with armlint itself is as wrong for every file.
            if (message is not null && _said.Add(message))
            {
                terminal.Say(message);
            }
        }
    }

    private void WriteReports(IEnumerable<CheckedFile> files)
    {
        // A single report is written while the files are checked, and their texts are forgotten one by one.
        Report report = new(options.Outputs.IsEmpty ? files : [.. files], _totals)
        {
            Offered =
                options.Fix ? null
                : options.UnsafeFixes ? FixSafety.Unsafe
                : FixSafety.Safe,
        };
        foreach (var (format, file) in options.Outputs)
        {
            Guard($"writing '{file}'", () => OutputFile.Write(file, stream => Reporter(format).Write(report, stream)));
        }

        Guard("writing the report", () => WriteStandardOutput(report));
    }

    private void WriteStandardOutput(Report report)
    {
        if (_isOutputTaken)
        {
            using MemoryStream text = new();
            Reporter(options.Format).Write(report, text);
            terminal.Errors.Write(Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length));
            return;
        }

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

    // The report for people says it itself.
    private void SayWhatWasFixed()
    {
        if (_totals.Fixed is { Findings: > 0, Files: var files } && options.Format != OutputFormat.Text)
        {
            Say(ExitCode.Clean, $"fixed {FixStep.InWords(_totals.Fixed.Findings, files)}.");
        }
    }

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
