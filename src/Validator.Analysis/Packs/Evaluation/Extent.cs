using Validator.Analysis.Packs.Definition;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>How long a value is: in characters, elements or properties.</summary>
internal static class Extent
{
    /// <summary>Whether the length is within bounds; null where that is not known.</summary>
    public static bool? IsIn(Value value, Bounds bounds) =>
        value.Form switch
        {
            ArrayExpression array => bounds.Contains(array.Items.Length),
            ObjectExpression { MayHaveOthers: false } whole => bounds.Contains(whole.Properties.Length),
            PartialText text => Holes.LeastLength(text) > bounds.Most ? false : null,
            _ => Scalars.TextOf(value) is { } text ? bounds.Contains(text.Length) : null,
        };
}
