using Validator.Model;

namespace Validator.Analysis.Rules;

/// <summary>The resource type that a call makes an id for.</summary>
internal static class ReferencedType
{
    // Of resourceId('subscription', 'group', 'type', …) the third.
    private const int MostBefore = 2;

    /// <summary>Null where it is not written out.</summary>
    public static StringLiteral? In(FunctionCall call)
    {
        for (var i = 0; i < call.Arguments.Length && i <= MostBefore; i++)
        {
            if (call.Arguments[i] is StringLiteral { Text: [not '/', ..] text } literal && IsType(text))
            {
                return literal;
            }
        }

        return null;
    }

    private static bool IsType(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && text.AsSpan(0, slash).Contains('.')
            && !text.Contains("/providers/", StringComparison.OrdinalIgnoreCase);
    }
}
