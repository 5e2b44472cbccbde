using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Validator.Analysis.Engine;
using Validator.Cli.CommandLine;
using Validator.Cli.Commands.Fixing;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Cli.Reporting.Ci;
using Validator.Cli.Reporting.Sarif;
using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary><c>armlint check</c>: finds the files, checks them, writes the reports.</summary>
internal sealed class CheckCommand(
    Terminal terminal,
    CheckOptions options,
    Configurations configurations,
    RunSettings settings,
    RuleTimes? times
)
{
    private readonly HashSet<string> _said = [];
    private readonly RunTotals _totals = new();
    private BaselineStep? _baseline;

    // Whether standard output is the fixed text of standard input, so that the report has to go elsewhere.
    private bool _isOutputTaken;

    public ExitCode Run()
    {
        InputSearch search = new(options.ForceExclude, options.StdinFilename, configurations, Say);
        var files = search.Find(options.Paths);
        if (!options.ParameterFiles.IsEmpty && files is not [{ IsNamed: true }])
        {
            Say(ExitCode.Unusable, "--parameters goes with one template: name that one file and no folder.");
            return _totals.Exit;
        }

        var groups = new Pairing(configurations).Find(files, search.ForTemplate(options.ParameterFiles));
        if (settings.Select(groups.Files) is { } problem)
        {
            Say(ExitCode.Unusable, problem);
            terminal.Errors.WriteLine(HelpText.Hint);
            return _totals.Exit;
        }

        _baseline = new(options, settings.Known);

        // All of them before any file is checked: a mistake in a configuration ends the run before it begins.
        ImmutableArray<FileSettings> all = [.. groups.Files.Select(settings.Of)];
        var chosen = options with { Selection = settings.Selection };
        FixStep fixes = new(terminal, Say, input => new(chosen, all, _baseline, input, Say));
        if (options.Diff)
        {
            _totals.Add(fixes.ShowDiff(groups));
            return _totals.Exit;
        }

        var input = options.Fix ? fixes.Write(groups) : terminal.Input;
        _totals.Fixed = fixes.Fixed;
        _isOutputTaken = options.Fix && files.Any(file => file.Origin == InputOrigin.StandardInput);
        WriteReports(Follow(new FileChecker(chosen, groups, all, input).Check()));
        foreach (var folder in search.FoldersWithout(_totals.Checked))
        {
            Say(ExitCode.Clean, $"no templates found in '{folder}'.");
        }

        Guard("writing the baseline", () => Say(ExitCode.Clean, _baseline.Finish(search.Folders)));
        SayWhatWasFixed();
        SayWhatWasNotCompared();
        if (options.Statistics)
        {
            // Standard output is the report's.
            terminal.Errors.Write(StatisticsText.Of(_totals, times));
        }

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
                if (Note(rest.Current) is { } findings)
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

    private CheckedFile? Note(FileOutcome checkedFile)
    {
        var outcome = _baseline!.Apply(checkedFile);
        _totals.Known = _baseline.Known;
        Say(outcome.Exit, outcome.Problem);
        _totals.AddSuppressed(outcome.Suppressed.Length);
        if (outcome.IsChecked)
        {
            _totals.Add(outcome.File, outcome.Findings, outcome.Resources, outcome.Undefined);
        }

        return outcome.Findings;
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
            OutputFormat.GitHub => new GitHubReporter(Paths()),
            OutputFormat.Azure => new AzureReporter(),
            OutputFormat.GitLab => new GitLabReporter(Paths()),
            OutputFormat.JUnit => new JUnitReporter(),
            OutputFormat.Markdown => new MarkdownReporter(),
            _ => new TextReporter(new(isTerminal && terminal.InColour(options.Colour))),
        };

    private static RepositoryPaths Paths() => new(Directory.GetCurrentDirectory());

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
