using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Analysis.Files;
using Validator.Analysis.Rules;
using Validator.Diagnostics;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Tests.Fixtures;

/// <summary>The linter as the command line builds it.</summary>
internal static class Linting
{
    public static SchemaStore Store { get; } = SchemaStore.Embedded();

    /// <summary>With the rules that are on, but for advice: most templates of tests use nothing of what they declare.</summary>
    public static Linter Linter { get; } = new([.. BuiltInRules.All(Store).Where(rule => rule.Descriptors.Any(IsOn))]);

    /// <summary>With every rule that there is, each as the input says.</summary>
    public static Linter Everything { get; } = new(BuiltInRules.All(Store));

    /// <summary>The one rule that compares resources with their types.</summary>
    public static Linter OfTypes { get; } = new([new ResourceDefinition(Store, UnknownVersions.Skip)]);

    private static bool IsOn(DiagnosticDescriptor rule) =>
        rule is { DefaultSeverity: not Severity.Off, Category: not Category.Maintainability };

    public static LintResult Lint(string text) => Linter.Lint(SourceText.FromString("test.json", text));

    /// <summary>The template, with the parameter files that it is deployed with.</summary>
    public static ImmutableArray<LintResult> LintWith(SourceText template, params IReadOnlyList<SourceText> files) =>
        LintWith(RuleSettings.Default, Linter, template, files);

    /// <summary>The same to look at one rule, which may be off, or advice.</summary>
    public static ImmutableArray<LintResult> LintFor(
        string rule,
        SourceText template,
        IReadOnlyList<SourceText> files,
        FileHome? home = null
    ) => Everything.Lint(InputsFor(rule, template, files, home));

    /// <summary>What <see cref="LintFor"/> takes.</summary>
    public static ImmutableArray<LintInput> InputsFor(
        string rule,
        SourceText template,
        IReadOnlyList<SourceText> files,
        FileHome? home = null
    ) => Inputs(SettingsFor(one => one.Name == rule || IsOn(one)), template, files, home);

    /// <summary>All that any rule says of a text.</summary>
    public static LintResult LintForAll(string text) =>
        LintWith(AllOn, Everything, SourceText.FromString("test.json", text), [])[0];

    private static RuleSettings AllOn { get; } = SettingsFor(_ => true);

    private static ImmutableArray<LintResult> LintWith(
        RuleSettings settings,
        Linter linter,
        SourceText template,
        IReadOnlyList<SourceText> files
    ) => linter.Lint(Inputs(settings, template, files, null));

    private static ImmutableArray<LintInput> Inputs(
        RuleSettings settings,
        SourceText template,
        IReadOnlyList<SourceText> files,
        FileHome? home
    ) =>
        [
            new(template)
            {
                ParameterFiles = [.. Enumerable.Range(1, files.Count)],
                Home = home,
                Rules = settings,
            },
            .. files.Select(file => new LintInput(file) { Rules = settings }),
        ];

    private static RuleSettings SettingsFor(Func<DiagnosticDescriptor, bool> isOn) =>
        Catalogue.All.Aggregate(
            RuleSettings.Default,
            (settings, rule) =>
                isOn(rule) == rule.DefaultSeverity > Severity.Off
                    ? settings
                    : settings.With(rule.Id, isOn(rule) ? Severity.Warning : Severity.Off)
        );

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
