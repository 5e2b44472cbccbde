using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>A member that the type of a value does not have.</summary>
public static class UnknownMember
{
    private const int MostListed = 8;

    internal static void Report(ValueShape shape, string name, TextSpan at, Scope scope)
    {
        var finding = Of(shape.Members, name, new(scope.Source, at));
        scope.Evaluator.Report(
            shape.Others == OtherMembers.None ? finding with { Severity = Severity.Error } : finding
        );
    }

    /// <summary>What is said of a name that is none of the members.</summary>
    public static Diagnostic Of(IEnumerable<string> members, string name, Place place)
    {
        var descriptor = EvaluationDiagnostics.UnknownMember;
        var known = members.Order(StringComparer.OrdinalIgnoreCase).Distinct(StringComparer.OrdinalIgnoreCase);
        var near = NearestName.Of(name, known);
        return near is not null
            ? descriptor.At(EvaluationDiagnostics.NoMemberNear, place, name, near) with
            {
                // In brackets it is a string.
                Repair = place.Source.Slice(place.Span).SequenceEqual(name)
                    ? new Repair.ReplaceName(place.Span, near)
                    : null,
            }
            : Plain(descriptor, place, name, [.. known]);
    }

    private static Diagnostic Plain(DiagnosticDescriptor descriptor, Place place, string name, List<string> known)
    {
        var listed = known.Count > MostListed ? [.. known.Take(MostListed), "…"] : known;
        return listed is []
            ? descriptor.At(EvaluationDiagnostics.NoMemberAtAll, place, name)
            : descriptor.At(EvaluationDiagnostics.NoMember, place, name, string.Join("', '", listed));
    }
}
