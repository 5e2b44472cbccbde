using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Validator.Diagnostics;

namespace Validator.Cli.CommandLine;

/// <summary>Turns the words of the command line into a request.</summary>
internal sealed class RequestReader(ImmutableArray<DiagnosticDescriptor> catalogue, bool isInputRedirected)
{
    // No response files: a path may begin with @.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    private static readonly ImmutableArray<(string Name, OutputFormat Value)> Formats =
    [
        ("text", OutputFormat.Text),
        ("concise", OutputFormat.Concise),
        ("json", OutputFormat.Json),
        ("sarif", OutputFormat.Sarif),
    ];

    private static readonly ImmutableArray<(string Name, ColourMode Value)> Colours =
    [
        ("auto", ColourMode.Auto),
        ("always", ColourMode.Always),
        ("never", ColourMode.Never),
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
            ["rules", .. var rest] => ReadRules(rest),
            ["check", .. var rest] => ReadCheck(rest),
            _ => ReadCheck(words),
        };

    private static Request ReadRules(ReadOnlySpan<string> words) =>
        words switch
        {
            [] => new Request.Rules(null),
            ["--help" or "-h" or "-?"] => new Request.Help(),
            // For this repository's own pages (rules/docs); not for users, so not in the help.
            ["--write-docs", var folder] => new Request.Docs(folder, IsCheck: false),
            ["--check-docs", var folder] => new Request.Docs(folder, IsCheck: true),
            [['-', ..] option, ..] => new Request.Invalid($"unknown option '{option}'."),
            [var rule] => new Request.Rules(rule),
            _ => new Request.Invalid("'armlint rules' explains one rule at a time."),
        };

    private Request ReadCheck(ReadOnlySpan<string> words)
    {
        OptionSet options = new();
        var parsed = options.Command.Parse(WithoutDirective(words), Configuration);
        if (parsed.GetValue(options.Help))
        {
            return new Request.Help();
        }

        if (UnknownOption(parsed) is { } unknown)
        {
            var known = options.Command.Options.Select(option => option.Name);
            return new Request.Invalid($"unknown option '{unknown}'.{Spelling.DidYouMean(unknown, known)}");
        }

        if (parsed.GetValue(options.Version))
        {
            return new Request.Version();
        }

        return parsed.Errors is [var error, ..] ? new Request.Invalid(error.Message) : ToRequest(options, parsed);
    }

    /// <summary>System.CommandLine takes a first word in brackets for an order to itself.</summary>
    private static string[] WithoutDirective(ReadOnlySpan<string> words) =>
        words is [['[', ..] path, .. var rest] ? [$"./{path}", .. rest] : words.ToArray();

    /// <summary>System.CommandLine takes an option that it does not know for a path.</summary>
    private static string? UnknownOption(ParseResult parsed) =>
        parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })
            .Select(token => token.Value.Split('=', ':')[0])
            .FirstOrDefault();

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
            Format = Choose(options.Format, parsed, Formats, problems),
            Outputs = [.. (parsed.GetValue(options.Output) ?? []).Select(value => Target(value, problems))],
            StdinFilename = parsed.GetValue(options.StdinFilename),
            FailOn = Choose(options.FailOn, parsed, Thresholds, problems),
            Selection = RuleSelection.Parse(
                parsed.GetValue(options.Select) ?? [],
                parsed.GetValue(options.Ignore) ?? [],
                catalogue,
                problems
            ),
            Colour = Choose(options.Colour, parsed, Colours, problems),
            ForceExclude = parsed.GetValue(options.ForceExclude),
        };
        return problems is [var problem, ..] ? new Request.Invalid(problem) : new Request.Check(request);
    }

    private static OutputTarget Target(string value, List<string> problems)
    {
        if (value.Split(':', 2) is [var format, { Length: > 0 } file])
        {
            return new(Choose("--output", format, Formats, problems), file);
        }

        problems.Add($"--output: '{value}' is not of the form FORMAT:FILE, as in sarif:out.sarif.");
        return new(default, value);
    }

    /// <summary>The first of the known values is the default.</summary>
    private static T Choose<T>(
        Option<string?> option,
        ParseResult parsed,
        ImmutableArray<(string Name, T Value)> known,
        List<string> problems
    ) => parsed.GetValue(option) is { } value ? Choose(option.Name, value, known, problems) : known[0].Value;

    private static T Choose<T>(
        string option,
        string value,
        ImmutableArray<(string Name, T Value)> known,
        List<string> problems
    )
    {
        foreach (var (name, meaning) in known)
        {
            if (name == value)
            {
                return meaning;
            }
        }

        var names = known.Select(choice => choice.Name).ToList();
        problems.Add($"{option}: '{value}' is none of {string.Join(", ", names)}.{Spelling.DidYouMean(value, names)}");
        return known[0].Value;
    }
}
