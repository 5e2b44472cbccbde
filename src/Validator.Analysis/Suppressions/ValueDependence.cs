using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Suppressions;

namespace Validator.Analysis.Suppressions;

/// <summary>
/// Whether what a suppression is for may come with other values of parameters: those that another template gives when it links to the
/// file, or those of a parameter file that this run did not read.
/// </summary>
internal static class ValueDependence
{
    public static bool MayHold(Suppression suppression, IEnumerable<DiagnosticDescriptor> rules, Template? template)
    {
        if (template is not { Parameters.IsEmpty: false } || !rules.Any(IsOfValues))
        {
            return false;
        }

        var text = template.Source.Text.AsSpan();
        var end = Math.Min(suppression.Covered.End, text.Length);
        var covered = text[Math.Min(suppression.Covered.Start, end)..end];
        if (!template.HasCompiler)
        {
            return covered.Contains("parameters(", StringComparison.OrdinalIgnoreCase)
                || covered.Contains("variables(", StringComparison.OrdinalIgnoreCase);
        }

        foreach (var parameter in template.Parameters)
        {
            if (covered.Contains(parameter.Name.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var variable in template.Variables)
        {
            if (!variable.IsImplied && covered.Contains(variable.Name.Text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Names, arguments and the form of a file are what they are, whatever the values.
    private static bool IsOfValues(DiagnosticDescriptor rule) =>
        rule.Category switch
        {
            Category.TypeDefinition or Category.Security or Category.Provider => true,
            Category.Correctness => EvaluationDiagnostics.All.Contains(rule)
                || (string.CompareOrdinal(rule.Id, "ARM3030") >= 0 && string.CompareOrdinal(rule.Id, "ARM3050") < 0),
            _ => false,
        };
}
