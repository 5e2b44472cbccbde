using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Packs;

/// <summary>Runs one rule on a template, whether or not it is on by default.</summary>
public static class PackExamples
{
    /// <summary>What the rule finds, and what keeps the template from being read.</summary>
    public static ImmutableArray<Diagnostic> Check(PackRule rule, SourceText template)
    {
        var usual = rule.Descriptor.DefaultSeverity;
        var severity = usual == Severity.Off ? Severity.Warning : usual;
        LintInput input = new(template) { Rules = RuleSettings.Default.With(rule.Descriptor.Id, severity) };
        return
        [
            .. new Linter([rule])
                .Lint([input])[0]
                .Diagnostics.Where(found =>
                    found.Descriptor.Id == rule.Descriptor.Id || found.Descriptor.Category == Category.Syntax
                ),
        ];
    }
}
