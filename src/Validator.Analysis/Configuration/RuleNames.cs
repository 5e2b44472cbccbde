using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Configuration;

/// <summary>What people call rules by: an id, a name, a category, or the beginning of ids such as <c>ARM4</c>.</summary>
public static class RuleNames
{
    // A prefix keeps all the letters: "A" would mean everything, and more likely is a slip.
    private const int ShortestPrefix = 3;

    /// <summary>The rules that are meant; empty where none is.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Find(
        ImmutableArray<DiagnosticDescriptor> catalogue,
        string word
    ) =>
        catalogue.FirstOrDefault(rule => IsCalled(rule, word)) is { } one ? [one]
        : CategoryOf(word) is { } category ? [.. catalogue.Where(rule => rule.Category == category)]
        : word.Length < ShortestPrefix ? []
        : [.. catalogue.Where(rule => rule.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase))];

    /// <summary>Whether one rule is meant and no other.</summary>
    public static bool IsCalled(DiagnosticDescriptor rule, string word) =>
        rule.Id.Equals(word, StringComparison.OrdinalIgnoreCase)
        || rule.Name.Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>All that somebody may have meant.</summary>
    public static IEnumerable<string> Known(ImmutableArray<DiagnosticDescriptor> catalogue) =>
        [.. catalogue.SelectMany(rule => new[] { rule.Id, rule.Name }), .. Categories.Select(one => one.Word)];

    public static ImmutableArray<(string Word, Category Category)> Categories { get; } =
    [
        ("syntax", Category.Syntax),
        ("type-definition", Category.TypeDefinition),
        ("correctness", Category.Correctness),
        ("security", Category.Security),
        ("maintainability", Category.Maintainability),
        ("provider", Category.Provider),
        ("tool", Category.Tool),
    ];

    public static string WordOf(Category category) => Categories.First(one => one.Category == category).Word;

    private static Category? CategoryOf(string word) =>
        Categories.FirstOrDefault(one => one.Word.Equals(word, StringComparison.OrdinalIgnoreCase))
            is { Word: not null } one
            ? one.Category
            : null;

    /// <summary>How narrow a word is: of two that mean a rule, the narrower one holds.</summary>
    internal static int Narrowness(DiagnosticDescriptor rule, string word) =>
        IsCalled(rule, word) ? int.MaxValue
        : CategoryOf(word) is null ? word.Length
        // A category is as wide as the ids that begin with its digit.
        : "ARM4".Length;
}
