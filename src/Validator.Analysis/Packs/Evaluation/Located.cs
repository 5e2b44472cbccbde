using Validator.Evaluation;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>What a path leads to: a value, or the place where one is missing.</summary>
/// <param name="Value">Meaningless where it is missing.</param>
/// <param name="Place">Where a finding about it stands.</param>
/// <param name="Trail">The references by which it came there.</param>
/// <param name="Key">The key of the property that holds it, where one was written.</param>
internal readonly record struct Located(Value Value, bool IsMissing, Place Place, Trail? Trail, Place? Key = null)
{
    public static Located Of(Value value, Place? key = null) => new(value, false, value.Place, value.Trail, key);

    /// <summary>What is not there.</summary>
    public static Located Missing(Place place, Trail? trail, Place? key = null) =>
        new(default, true, place, trail, key);

    /// <summary>The object that lacks it, where one does; a null was written there otherwise.</summary>
    public TextSpan? Owner { get; private init; }

    /// <summary>How many steps of the path lead on from the object that lacks it.</summary>
    public int Gap { get; private init; }

    /// <summary>Where a reader looks: an object or an array is shown by its key, however long it is.</summary>
    public Place Shown =>
        !IsMissing && Key is { } key && Value.Form is ObjectExpression or ArrayExpression ? key : Place;

    /// <summary>The element or property that a step leads to; null where it cannot be known whether there is one.</summary>
    public Located? Property(string name)
    {
        if (IsMissing)
        {
            return this with { Gap = Gap + 1 };
        }

        if (Value.Form is not ObjectExpression owner)
        {
            return null;
        }

        if (owner.Find(name) is not { } property)
        {
            return owner.MayHaveOthers
                ? null
                : Missing(Value.Place with { Span = owner.Anchor }, Trail) with
                {
                    Owner = owner.Span,
                    Gap = 1,
                };
        }

        var (key, trail) = Value.KeyOf(property);
        var part = Value.Part(property.Value);
        return part.Form is NullLiteral ? Missing(part.Place, trail, key) : Of(part, key);
    }

    public Located? Item(int index)
    {
        if (IsMissing)
        {
            return Missing(Place, Trail);
        }

        return Value.Form is not ArrayExpression array ? null
            : index < array.Items.Length ? Of(Value.Part(array.Items[index]))
            : Missing(Place, Trail);
    }
}
