using System.Collections.Frozen;
using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;

namespace Validator.Cli.CommandLine;

/// <summary>Which rules' findings are reported.</summary>
/// <param name="Selected">Ids; null where all are.</param>
/// <param name="Ignored">Ids; they win over those selected.</param>
internal sealed record RuleSelection(FrozenSet<string>? Selected, FrozenSet<string> Ignored)
{
    public static RuleSelection Everything { get; } = new(null, FrozenSet<string>.Empty);

    /// <summary>Reads ids, names, categories and prefixes of ids, such as ARM2.</summary>
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
            )
            {
                Named = select
                    .SelectMany(Words)
                    .SelectMany(word => catalogue.Where(rule => RuleNames.IsCalled(rule, word)))
                    .Select(rule => rule.Id)
                    .ToFrozenSet(StringComparer.Ordinal),
            };

    /// <summary>Ids of the rules that were selected one by one, and not with others of a prefix.</summary>
    public FrozenSet<string> Named { get; init; } = FrozenSet<string>.Empty;

    /// <summary>
    /// What holds for rules when the command line has spoken too. A rule that is off until somebody wants it is a warning when it is
    /// selected; one that the configuration turns off has to be named for that.
    /// </summary>
    public RuleSettings Over(RuleSettings configured, ImmutableArray<DiagnosticDescriptor> catalogue)
    {
        var settings = configured;
        if (Selected is null && Ignored.Count == 0)
        {
            return settings;
        }

        foreach (var rule in catalogue)
        {
            var wanted = SeverityOf(rule, configured);
            settings = wanted == settings.SeverityOf(rule) ? settings : settings.With(rule.Id, wanted);
        }

        return settings;
    }

    private Severity SeverityOf(DiagnosticDescriptor rule, RuleSettings configured)
    {
        var usual = configured.SeverityOf(rule);
        if (Ignored.Contains(rule.Id))
        {
            return Severity.Off;
        }

        if (Selected is null || rule is { Category: Category.Syntax or Category.Tool, DefaultSeverity: Severity.Error })
        {
            return usual;
        }

        var isWanted =
            Selected.Contains(rule.Id) && (usual > Severity.Off || !configured.IsSet(rule) || Named.Contains(rule.Id));
        return !isWanted ? Severity.Off
            : usual > Severity.Off ? usual
            : Severity.Warning;
    }

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
            var matched = RuleNames.Find(catalogue, word);
            if (matched.IsEmpty)
            {
                var near = Spelling.DidYouMean(word, RuleNames.Known(catalogue));
                problems.Add($"{option}: no rule is called '{word}'.{near}");
            }

            ids.UnionWith(matched.Select(rule => rule.Id));
        }

        return ids.ToFrozenSet(StringComparer.Ordinal);
    }

    private static string[] Words(string value) =>
        value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
