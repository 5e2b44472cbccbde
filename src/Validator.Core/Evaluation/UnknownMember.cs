using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>A member that the type of a value does not have.</summary>
internal static class UnknownMember
{
    private const int MostListed = 8;

    public static void Report(ValueShape shape, string name, TextSpan at, Scope scope)
    {
        var descriptor = EvaluationDiagnostics.UnknownMember;
        var known = shape.Members.Order(StringComparer.OrdinalIgnoreCase).Distinct(StringComparer.OrdinalIgnoreCase);
        var near = NearestName.Of(name, known);
        Place place = new(scope.Source, at);
        var finding = near is not null
            ? descriptor.At(EvaluationDiagnostics.NoMemberNear, place, name, near) with
            {
                // In brackets it is a string.
                Repair = scope.Source.Slice(at).SequenceEqual(name) ? new Repair.ReplaceName(at, near) : null,
            }
            : Plain(descriptor, place, name, [.. known]);
        scope.Evaluator.Report(
            shape.Others == OtherMembers.None ? finding with { Severity = Severity.Error } : finding
        );
    }

    private static Diagnostic Plain(DiagnosticDescriptor descriptor, Place place, string name, List<string> known)
    {
        var listed = known.Count > MostListed ? [.. known.Take(MostListed), "…"] : known;
        return listed is []
            ? descriptor.At(EvaluationDiagnostics.NoMemberAtAll, place, name)
            : descriptor.At(EvaluationDiagnostics.NoMember, place, name, string.Join("', '", listed));
    }
}
