using System.Collections.Frozen;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Schemas.Checking;

/// <summary>Whether an expression shows that it may be <c>null</c>, which the engine drops as if nothing were written.</summary>
internal static class Nullness
{
    // Functions that are called where there may be nothing to find.
    private static readonly FrozenSet<string> MayGiveNull = FrozenSet.ToFrozenSet(
        ["coalesce", "json", "null", "tryGet", "tryIndexFromEnd"],
        StringComparer.OrdinalIgnoreCase
    );

    public static bool Shows(Value value) =>
        value.Kinds.HasFlag(ValueKinds.Null)
        && value.Form switch
        {
            NullLiteral => true,
            AnyOf choice => choice.Alternatives.Any(Shows),
            UnevaluatedExpression { Written: var written } => Shows(written),
            _ => false,
        };

    private static bool Shows(Expression written) =>
        written switch
        {
            NullLiteral => true,
            FunctionCall { Namespace: not null } => true,
            FunctionCall { Arguments: [_, var first, var second] } call when call.Calls("if") => Shows(first)
                || Shows(second),
            FunctionCall call => MayGiveNull.Contains(call.Name.Text),
            PropertyAccess access => Shows(access.Target),
            IndexAccess access => Shows(access.Target),
            _ => false,
        };
}
