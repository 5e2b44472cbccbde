using System.Globalization;
using Validator.Cli.CommandLine;
using Validator.Cli.Input;
using Validator.Cli.Reporting;
using Validator.Cli.Reporting.Sarif;
using Validator.Cli.Reporting.Text;

namespace Validator.Cli.Commands;

/// <summary><c>armlint check</c>: finds the files, checks them, writes the reports.</summary>
internal sealed class CheckCommand(Terminal terminal, CheckOptions options, Lint lint)
{
    private readonly HashSet<string> _said = [];
    private ExitCode _exit;

    public ExitCode Run()
    {
        InputSearch search = new(options.ForceExclude, options.StdinFilename, Say);
        var files = search.Find(options.Paths);
        var outcomes = new FileChecker(lint, options, terminal.Input).Check(files);
        foreach (var outcome in outcomes)
        {
            Say(outcome.Exit, outcome.Problem);
        }

        var templates = outcomes.Where(outcome => outcome.IsChecked).ToList();
        foreach (var folder in search.FoldersWithout([.. templates.Select(outcome => outcome.File)]))
        {
            Say(ExitCode.Clean, $"no templates found in '{folder}'.");
        }

        WriteReports(
            new([.. templates.Select(outcome => outcome.Findings).OfType<CheckedFile>()], templates.Count, _exit)
        );
        SayWhatWasNotCompared(templates);
        return _exit;
    }

    private void Say(ExitCode exit, string? message)
    {
        _exit = exit > _exit ? exit : _exit;
        // What is wrong with armlint itself is as wrong for every file.
        if (message is not null && _said.Add(message))
        {
            terminal.Say(message);
        }
    }

    private void WriteReports(Report report)
    {
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

    private void SayWhatWasNotCompared(List<FileOutcome> templates)
    {
        var undefined = templates.Sum(outcome => outcome.Undefined);
        if (undefined > 0)
        {
            var all = templates.Sum(outcome => outcome.Resources);
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"{undefined} of {all} resource{(all == 1 ? "" : "s")} {(undefined == 1 ? "was" : "were")} not compared with a type definition: this version has none for them."
            );
            Say(ExitCode.Clean, message);
        }
    }
}
