using System.Collections.Frozen;
using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Cli.CommandLine;

/// <summary>Which rules' findings are reported.</summary>
/// <param name="Selected">Ids; null where all are.</param>
/// <param name="Ignored">Ids; they win over those selected.</param>
internal sealed record RuleSelection(FrozenSet<string>? Selected, FrozenSet<string> Ignored)
{
    public static RuleSelection Everything { get; } = new(null, FrozenSet<string>.Empty);

    /// <summary>Reads ids, names and prefixes of ids, such as ARM2.</summary>
    public static RuleSelection Parse(
        IReadOnlyList<string> select,
        IReadOnlyList<string> ignore,
        ImmutableArray<DiagnosticDescriptor> catalogue,
        List<string> problems
    ) =>
        select.Count == 0 && ignore.Count == 0
            ? Everything
            : new(
                select.Count == 0 ? null : Resolve("--select", select, catalogue, problems),
                Resolve("--ignore", ignore, catalogue, problems)
            );

    public bool Includes(Diagnostic found) =>
        !Ignored.Contains(found.Descriptor.Id)
        && (Selected is null || Selected.Contains(found.Descriptor.Id) || IsFailureToCheck(found));

    /// <summary>What kept a file, or a part of it, from being checked is said whichever rules were selected.</summary>
    private static bool IsFailureToCheck(Diagnostic found) =>
        found is { Descriptor.Category: Category.Syntax or Category.Tool, Severity: Severity.Error };

    private static FrozenSet<string> Resolve(
        string option,
        IReadOnlyList<string> values,
        ImmutableArray<DiagnosticDescriptor> catalogue,
        List<string> problems
    )
    {
        HashSet<string> ids = [];
        foreach (var word in values.SelectMany(Words))
        {
            var matched = catalogue.Where(rule => Matches(rule, word)).ToList();
            if (matched.Count == 0)
            {
                var known = catalogue.SelectMany(rule => new[] { rule.Id, rule.Name });
                problems.Add($"{option}: no rule is called '{word}'.{Spelling.DidYouMean(word, known)}");
            }

            ids.UnionWith(matched.Select(rule => rule.Id));
        }

        return ids.ToFrozenSet(StringComparer.Ordinal);
    }

    private static string[] Words(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // A prefix keeps all the letters: "A" would mean everything, and more likely is a slip.
    private static bool Matches(DiagnosticDescriptor rule, string word) =>
        rule.Name.Equals(word, StringComparison.OrdinalIgnoreCase)
        || (word.Length >= 3 && rule.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
