using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Cli.CommandLine;

/// <summary>Turns the words after <c>armlint rules</c> into a request.</summary>
internal static class RulesRequestReader
{
    public static Request Read(ReadOnlySpan<string> words) =>
        words switch
        {
            ["--help" or "-h" or "-?"] => new Request.Help(),
            // For this repository's own pages (rules/docs); not for users, so not in the help.
            ["--write-docs", var folder] => new Request.Docs(folder, IsCheck: false),
            ["--check-docs", var folder] => new Request.Docs(folder, IsCheck: true),
            // For this repository's own file (schemas/configuration).
            ["--write-schema", var file] => new Request.PackSchema(file, IsCheck: false),
            ["--check-schema", var file] => new Request.PackSchema(file, IsCheck: true),
            ["test"] => new Request.Invalid("'armlint rules test' needs the rule packs to test."),
            ["test", .. var packs] when FirstOption(packs) is { } option => Unknown(option, []),
            ["test", .. var packs] => new Request.TestPacks([.. packs]),
            _ => ReadList(words),
        };

    private static Request ReadList(ReadOnlySpan<string> words)
    {
        RulesOptions options = new();
        for (var i = 0; i < words.Length; i++)
        {
            var value = i + 1 < words.Length ? words[i + 1] : null;
            switch (words[i])
            {
                case "--packs" or "--from" when value is null:
                    return new Request.Invalid($"{words[i]} needs a value.");
                case "--packs":
                    options = options with { Packs = [.. options.Packs, value!] };
                    i++;
                    break;
                case "--from" when !PeerRule.Tools.Contains(value!):
                    return new Request.Invalid(
                        $"--from: '{value}' is none of {string.Join(", ", PeerRule.Tools)}.{Spelling.DidYouMean(value!, PeerRule.Tools)}"
                    );
                case "--from":
                    options = options with { From = value };
                    i++;
                    break;
                case ['-', ..] option:
                    return Unknown(option, ["--packs", "--from"]);
                case var rule when options.Rule is null:
                    options = options with { Rule = rule };
                    break;
                default:
                    return new Request.Invalid("'armlint rules' explains one rule at a time.");
            }
        }

        return options is { From: not null, Rule: not null }
            ? new Request.Invalid("--from lists the rules of a tool and explains none.")
            : new Request.Rules(options);
    }

    private static string? FirstOption(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (word.StartsWith('-'))
            {
                return word;
            }
        }

        return null;
    }

    private static Request.Invalid Unknown(string option, ImmutableArray<string> known) =>
        new($"unknown option '{option}'.{Spelling.DidYouMean(option, known)}");
}
