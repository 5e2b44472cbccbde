using System.Collections.Immutable;
using System.CommandLine;
using System.Text.RegularExpressions;
using Validator.Schemas.Loading.Overlays;

namespace Validator.Cli.CommandLine;

/// <summary>Turns the words behind <c>armlint types</c> into a request.</summary>
internal static partial class TypesRequestReader
{
    private static readonly ImmutableArray<(string Name, DefinitionFormat Value)> Formats =
    [
        ("text", DefinitionFormat.Text),
        ("json-schema", DefinitionFormat.JsonSchema),
    ];

    public static Request Read(ReadOnlySpan<string> words)
    {
        Argument<string[]> names = new("TYPE") { Arity = ArgumentArity.ZeroOrMore };
        Option<string?> path = new("--path");
        Option<string?> format = new("--format");
        Option<string?> colour = new("--color", "--colour");
        Option<bool> help = new("--help", "-h", "-?") { Arity = ArgumentArity.Zero };
        // The name is that of no file, as in OptionSet.
        Command command = new("armlint/types") { names, path, format, colour, help };
        var parsed = CommandWords.Parse(command, words);
        if (CommandWords.Answer(command, parsed, help) is { } answer)
        {
            return answer;
        }

        List<string> problems = [];
        var options = ReadName(parsed.GetValue(names) ?? [], problems) with
        {
            Path = ReadPath(parsed.GetValue(path), problems),
            Format = CommandWords.Choose(format, parsed, Formats, problems),
            Colour = CommandWords.Choose(colour, parsed, CommandWords.Colours, problems),
        };
        if (options is { WantsDefinition: true, Name: "" })
        {
            problems.Add("name a type, as in 'armlint types Microsoft.Storage/storageAccounts'.");
        }
        else if (options is { Path: not [], Format: DefinitionFormat.JsonSchema })
        {
            problems.Add("--path is for text: a JSON Schema describes a whole resource.");
        }

        return problems is [var problem, ..] ? new Request.Invalid(problem) : new Request.Types(options);
    }

    private static TypesOptions ReadName(string[] names, List<string> problems)
    {
        if (names.Length > 1)
        {
            problems.Add("'armlint types' shows one type at a time.");
        }

        switch (names is [var name, ..] ? name.Split('@') : [""])
        {
            case [var type]:
                return new() { Name = type };
            case [{ Length: > 0 } type, { Length: > 0 } version]:
                return new() { Name = type, Version = version };
            default:
                problems.Add($"'{names[0]}' is not of the form TYPE or TYPE@VERSION.");
                return new();
        }
    }

    private static ImmutableArray<PathStep> ReadPath(string? path, List<string> problems)
    {
        if (path is null)
        {
            return [];
        }

        // A path may come from a finding, which says which item of an array it is about.
        if (!TypePath.TryParse(Index().Replace(path, "[]"), out var steps))
        {
            problems.Add(
                $"--path: '{path}' is not a path; one looks like 'properties.items[].source{{variant}}.name'."
            );
        }

        return steps;
    }

    [GeneratedRegex("""\[(\*|[0-9]+)\]""")]
    private static partial Regex Index();
}
