using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Analysis.Rules;
using Validator.Diagnostics;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Tests.Fixtures;

/// <summary>The linter as the command line builds it.</summary>
internal static class Linting
{
    public static SchemaStore Store { get; } = SchemaStore.Embedded();

    private static readonly ConcurrentDictionary<string, Linter> ByRule = [];

    /// <summary>With the rules that are on, but for advice: most templates of tests use nothing of what they declare.</summary>
    public static Linter Linter { get; } = new([.. BuiltInRules.All(Store).Where(rule => rule.Descriptors.Any(IsOn))]);

    /// <summary>With every rule that there is.</summary>
    public static Linter Everything { get; } = new(BuiltInRules.All(Store));

    /// <summary>The one rule that compares resources with their types.</summary>
    public static Linter OfTypes { get; } = new([new ResourceDefinition(Store, LintConfiguration.Default)]);

    /// <summary>With a rule that may be off, or advice.</summary>
    public static Linter With(string rule) =>
        ByRule.GetOrAdd(
            rule,
            static name =>
                new([
                    .. BuiltInRules
                        .All(Store)
                        .Where(one => one.Descriptors.Any(kind => kind.Name == name || IsOn(kind))),
                ])
        );

    /// <summary>The findings that count where one rule is looked at: those of a rule that is off do not.</summary>
    public static LintResult Of(this LintResult result, string rule) =>
        result with
        {
            Diagnostics =
            [
                .. result.Diagnostics.Where(found => found.Descriptor.Name == rule || IsOn(found.Descriptor)),
            ],
        };

    private static bool IsOn(DiagnosticDescriptor rule) =>
        rule is { DefaultSeverity: not Severity.Off, Category: not Category.Maintainability };

    public static LintResult Lint(string text) => Linter.Lint(SourceText.FromString("test.json", text));

    /// <summary>The template, with the parameter files that it is deployed with.</summary>
    public static ImmutableArray<LintResult> LintWith(SourceText template, params IReadOnlyList<SourceText> files) =>
        LintWith(Linter, template, files);

    /// <summary>The same, to look at one rule.</summary>
    public static ImmutableArray<LintResult> LintFor(
        string rule,
        SourceText template,
        IReadOnlyList<SourceText> files
    ) => [.. LintWith(With(rule), template, files, TurnedOn(rule)).Select(result => result.Of(rule))];

    private static ImmutableArray<LintResult> LintWith(
        Linter linter,
        SourceText template,
        IReadOnlyList<SourceText> files,
        RuleSettings? rules = null
    )
    {
        var settings = rules ?? RuleSettings.Default;
        return linter.Lint([
            new(template) { ParameterFiles = [.. Enumerable.Range(1, files.Count)], Rules = settings },
            .. files.Select(file => new LintInput(file) { Rules = settings }),
        ]);
    }

    private static RuleSettings TurnedOn(string rule) =>
        Catalogue.All.FirstOrDefault(one => one.Name == rule) is { DefaultSeverity: Severity.Off } off
            ? RuleSettings.Default.With(off.Id, Severity.Warning)
            : RuleSettings.Default;

    public static ImmutableArray<Diagnostic> Find(string text) => Lint(text).Diagnostics;

    public static IEnumerable<string> Ids(string text) => Find(text).Select(found => found.Descriptor.Id);

    /// <summary>The text after every fix was applied, the last in the file first.</summary>
    public static string Fix(SourceText source, IEnumerable<Diagnostic> found)
    {
        var text = source.Text;
        var edits = found.SelectMany(diagnostic => diagnostic.Fix?.Edits ?? []).Distinct();
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return text;
    }
}
