using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Sarif;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Sarif;

/// <summary>The rules that a log tells about: those with findings in it, by id.</summary>
internal sealed class SarifRules
{
    /// <summary>GitHub rejects a longer description.</summary>
    private const int LongestDescription = 1024;

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public SarifRules(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (
            var rule in diagnostics.GroupBy(found => found.Descriptor.Id).OrderBy(r => r.Key, StringComparer.Ordinal)
        )
        {
            _indexes[rule.Key] = All.Count;
            All.Add(Describe([.. rule]));
        }
    }

    public List<ReportingDescriptor> All { get; } = [];

    public int IndexOf(DiagnosticDescriptor rule) => _indexes[rule.Id];

    public static FailureLevel LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Error => FailureLevel.Error,
            Severity.Warning => FailureLevel.Warning,
            Severity.Note => FailureLevel.Note,
            _ => FailureLevel.None,
        };

    private static ReportingDescriptor Describe(ImmutableArray<Diagnostic> found)
    {
        var rule = found[0].Descriptor;
        var severity = found.All(one => one.Severity == found[0].Severity) ? found[0].Severity : rule.DefaultSeverity;
        ReportingDescriptor description = new()
        {
            Id = rule.Id,
            Name = InPascalCase(rule.Name),
            ShortDescription = new() { Text = rule.Title + "." },
            FullDescription = new() { Text = FullDescription(rule) },
            Help = new() { Text = PlainMarkdown.From(rule.Docs), Markdown = rule.Docs },
            HelpUri = Product.PageOf(rule),
            // Visual Studio shows a warning of a rule whose default is error as an error.
            DefaultConfiguration = new() { Level = LevelOf(severity) },
            MessageStrings = Messages(rule, found),
        };
        description.Tags.Add(RuleNames.WordOf(rule.Category));
        description.Tags.Add("arm");
        description.Tags.UnionWith(rule.Tags);
        description.SetProperty("precision", "high");
        description.SetProperty(
            "problem.severity",
            severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "recommendation",
            }
        );
        return description;
    }

    private static Dictionary<string, MultiformatMessageString> Messages(
        DiagnosticDescriptor rule,
        ImmutableArray<Diagnostic> found
    ) =>
        rule
            .Messages.Concat(found.Select(one => one.Format))
            .DistinctBy(message => message.Id)
            .ToDictionary(message => message.Id, message => new MultiformatMessageString { Text = message.Text });

    private static string FullDescription(DiagnosticDescriptor rule) =>
        PlainMarkdown.FirstParagraph(rule.Docs) switch
        {
            { Length: 0 } => rule.Title + ".",
            { Length: > LongestDescription } text => text[..(LongestDescription - 1)] + "…",
            var text => text,
        };

    /// <summary>The Multitool asks for this form (SARIF2012), and for a name that is not the id.</summary>
    private static string InPascalCase(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
