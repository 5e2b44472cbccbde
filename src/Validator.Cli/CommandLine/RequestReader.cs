using System.Collections.Immutable;
using System.CommandLine;
using Validator.Diagnostics;
using Validator.Evaluation;

namespace Validator.Cli.CommandLine;

/// <summary>Turns the words of the command line into a request.</summary>
internal sealed class RequestReader(bool isInputRedirected)
{
    private static readonly ImmutableArray<(string Name, OutputFormat Value)> Formats =
    [
        ("text", OutputFormat.Text),
        ("concise", OutputFormat.Concise),
        ("json", OutputFormat.Json),
        ("sarif", OutputFormat.Sarif),
        ("github", OutputFormat.GitHub),
        ("azure", OutputFormat.Azure),
        ("gitlab", OutputFormat.GitLab),
        ("junit", OutputFormat.JUnit),
        ("markdown", OutputFormat.Markdown),
    ];

    private static readonly ImmutableArray<(string Name, Severity? Value)> Thresholds =
    [
        ("error", Severity.Error),
        ("warning", Severity.Warning),
        ("note", Severity.Note),
        ("never", null),
    ];

    // The commands are told apart here, not by System.CommandLine: it would take a folder called "rules" anywhere
    // on the line for the command.
    public Request Read(ReadOnlySpan<string> words) =>
        words switch
        {
            ["rules", .. var rest] => RulesRequestReader.Read(rest),
            ["expand", .. var rest] => ExpandRequestReader.Read(rest),
            ["types", .. var rest] => TypesRequestReader.Read(rest),
            ["config", .. var rest] => ConfigurationRequestReader.Read(rest),
            ["init", .. var rest] => ConfigurationRequestReader.ReadInit(rest),
            ["check", .. var rest] => ReadCheck(rest),
            _ => ReadCheck(words),
        };

    private Request ReadCheck(ReadOnlySpan<string> words)
    {
        OptionSet options = new();
        var parsed = CommandWords.Parse(options.Command, words);
        if (parsed.GetValue(options.Help))
        {
            return new Request.Help();
        }

        if (CommandWords.UnknownOption(options.Command, parsed) is { } unknown)
        {
            return unknown;
        }

        if (parsed.GetValue(options.Version))
        {
            return new Request.Version();
        }

        return parsed.Errors is [var error, ..] ? new Request.Invalid(error.Message) : ToRequest(options, parsed);
    }

    private Request ToRequest(OptionSet options, ParseResult parsed)
    {
        List<string> problems = [];
        var paths = parsed.GetValue(options.Paths) ?? [];
        if (paths.Length == 0 && !isInputRedirected)
        {
            problems.Add("no file or folder was named.");
        }

        CheckOptions request = new()
        {
            Paths = paths.Length == 0 ? ["-"] : [.. paths],
            Format = CommandWords.Choose(options.Format, parsed, Formats, problems),
            Outputs = [.. (parsed.GetValue(options.Output) ?? []).Select(value => Target(value, problems))],
            StdinFilename = parsed.GetValue(options.StdinFilename),
            FailOn = parsed.GetValue(options.FailOn) is { } failOn
                ? new(CommandWords.Choose(options.FailOn.Name, failOn, Thresholds, problems))
                : null,
            Select = [.. parsed.GetValue(options.Select) ?? []],
            Ignore = [.. parsed.GetValue(options.Ignore) ?? []],
            Packs = [.. parsed.GetValue(options.Packs) ?? []],
            ShowSuppressed = parsed.GetValue(options.ShowSuppressed),
            Baseline = parsed.GetValue(options.Baseline),
            WriteBaseline = parsed.GetValue(options.WriteBaseline),
            Prune = parsed.GetValue(options.Prune),
            Colour = CommandWords.Choose(options.Colour, parsed, CommandWords.Colours, problems),
            Configuration = parsed.GetValue(options.Configuration),
            Statistics = parsed.GetValue(options.Statistics),
            ForceExclude = parsed.GetValue(options.ForceExclude),
            Fix = parsed.GetValue(options.Fix),
            UnsafeFixes = parsed.GetValue(options.UnsafeFixes),
            Diff = parsed.GetValue(options.Diff),
            ParameterFiles = ParameterFiles(options, parsed, paths, problems),
            Context = options.Context.Read(parsed, DeploymentContext.Unknown),
        };
        if (Contradiction(request) is { } contradiction)
        {
            problems.Add(contradiction);
        }

        return problems is [var problem, ..] ? new Request.Invalid(problem) : new Request.Check(request);
    }

    private static string? Contradiction(CheckOptions request) =>
        request switch
        {
            { Diff: true, Outputs.IsEmpty: false } => "--diff writes no report: leave out --output.",
            { Diff: true, WriteBaseline: not null } or { Diff: true, Prune: true } =>
                "--diff changes no file: leave out --write-baseline and --prune.",
            { Baseline: not null, WriteBaseline: not null } =>
                "--write-baseline records all findings, and --baseline leaves out the known ones: name one of them.",
            { Baseline: null, Prune: true } => "--prune needs --baseline FILE.",
            _ => null,
        };

    // Which template they are for must be plain.
    private static ImmutableArray<string> ParameterFiles(
        OptionSet options,
        ParseResult parsed,
        string[] paths,
        List<string> problems
    )
    {
        ImmutableArray<string> files = [.. parsed.GetValue(options.ParameterFiles) ?? []];
        if (!files.IsEmpty && paths.Length != 1)
        {
            problems.Add("--parameters goes with one template: name that one file and no other.");
        }

        return files;
    }

    private static OutputTarget Target(string value, List<string> problems)
    {
        if (value.Split(':', 2) is [var format, { Length: > 0 } file])
        {
            return new(CommandWords.Choose("--output", format, Formats, problems), file);
        }

        problems.Add($"--output: '{value}' is not of the form FORMAT:FILE, as in sarif:out.sarif.");
        return new(default, value);
    }
}
