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

    public static Linter Linter { get; } = new(BuiltInRules.All(Store));

    /// <summary>The one rule that compares resources with their types.</summary>
    public static Linter OfTypes { get; } = new([new ResourceDefinition(Store, LintConfiguration.Default)]);

    public static LintResult Lint(string text) => Linter.Lint(SourceText.FromString("test.json", text));

    /// <summary>The template, with the parameter files that it is deployed with.</summary>
    public static ImmutableArray<LintResult> LintWith(SourceText template, params IReadOnlyList<SourceText> files) =>
        Linter.Lint([
            new(template) { ParameterFiles = [.. Enumerable.Range(1, files.Count)] },
            .. files.Select(file => new LintInput(file)),
        ]);

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
