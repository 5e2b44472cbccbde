using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace Validator.Cli.CommandLine;

/// <summary>What reading the words of any command with System.CommandLine needs.</summary>
internal static class CommandWords
{
    // No response files: a path may begin with @.
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    public static ImmutableArray<(string Name, ColourMode Value)> Colours { get; } =
    [("auto", ColourMode.Auto), ("always", ColourMode.Always), ("never", ColourMode.Never)];

    public static ParseResult Parse(Command command, ReadOnlySpan<string> words) =>
        command.Parse(WithoutDirective(words), Configuration);

    /// <summary>What is asked instead of the command itself, or is wrong with the words; null where they can be followed.</summary>
    public static Request? Answer(Command command, ParseResult parsed, Option<bool> help) =>
        parsed.GetValue(help) ? new Request.Help()
        : UnknownOption(command, parsed) is { } unknown ? unknown
        : parsed.Errors is [var error, ..] ? new Request.Invalid(error.Message)
        : null;

    /// <summary>System.CommandLine takes an option that it does not know for a path.</summary>
    public static Request.Invalid? UnknownOption(Command command, ParseResult parsed)
    {
        var unknown = parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })
            .Select(token => token.Value.Split('=', ':')[0])
            .FirstOrDefault();
        var known = command.Options.Select(option => option.Name);
        return unknown is null
            ? null
            : new Request.Invalid($"unknown option '{unknown}'.{Spelling.DidYouMean(unknown, known)}");
    }

    /// <summary>The first of the known values is the default.</summary>
    public static T Choose<T>(
        Option<string?> option,
        ParseResult parsed,
        ImmutableArray<(string Name, T Value)> known,
        List<string> problems
    ) => parsed.GetValue(option) is { } value ? Choose(option.Name, value, known, problems) : known[0].Value;

    public static T Choose<T>(
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

    /// <summary>System.CommandLine takes a first word in brackets for an order to itself.</summary>
    private static string[] WithoutDirective(ReadOnlySpan<string> words) =>
        words is [['[', ..] path, .. var rest] ? [$"./{path}", .. rest] : words.ToArray();
}
