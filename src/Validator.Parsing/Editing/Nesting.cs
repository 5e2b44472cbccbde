using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Parsing.Editing;

internal static class Nesting
{
    /// <summary>A value in objects inside each other, one for each name.</summary>
    public static Expression Of(ImmutableArray<string> names, Expression value)
    {
        for (var i = names.Length - 1; i >= 0; i--)
        {
            value = new ObjectExpression(
                value.Span,
                value.Span,
                [new ObjectProperty(new(names[i], value.Span), value)]
            );
        }

        return value;
    }
}
