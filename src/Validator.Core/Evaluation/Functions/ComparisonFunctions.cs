using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison</summary>
internal static class ComparisonFunctions
{
    private const string Comparison =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-comparison";

    private const ValueKinds Numeric = ValueKinds.Integer | ValueKinds.Number;
    private const ValueKinds Ordered = Numeric | ValueKinds.String;

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("coalesce", [ValueKinds.Any], ValueKinds.Any)
        {
            Least = 0,
            Most = null,
            IsLazy = true,
            Evaluate = Coalesce,
            Source = Comparison + "#coalesce",
        },
        new("equals", [ValueKinds.Any, ValueKinds.Any], ValueKinds.Boolean)
        {
            TakesUnknown = true,
            Evaluate = call => DeepEquality.Compare(call[0], call[1]) is { } equal ? call.Of(equal) : call.Unknown(),
            Source = Comparison + "#equals",
        },
        Ordering("less", sign => sign < 0),
        Ordering("lessOrEquals", sign => sign <= 0),
        Ordering("greater", sign => sign > 0),
        Ordering("greaterOrEquals", sign => sign >= 0),
    ];

    // What stands after a value that is not null is not evaluated.
    private static Value Coalesce(Call call)
    {
        // Mostly the first one decides.
        if (call.Count > 0 && call[0] is { IsKnown: true, Form: not NullLiteral } first)
        {
            return call.Choose(first);
        }

        var alternatives = ImmutableArray.CreateBuilder<Value>(call.Count);
        for (var i = 0; i < call.Count; i++)
        {
            var value = alternatives.Count == 0 ? call[i] : call.Silently(i);
            if (value.Kinds == ValueKinds.Null)
            {
                // It counts where it is the last resort.
                if (i == call.Count - 1 && alternatives.Count > 0)
                {
                    alternatives.Add(value);
                }

                continue;
            }

            alternatives.Add(value);
            if (!value.Kinds.HasFlag(ValueKinds.Null))
            {
                return alternatives.Count == 1 ? call.Choose(value) : call.AnyOf(alternatives.DrainToImmutable());
            }
        }

        return alternatives.Count == 0 ? call.Null() : call.AnyOf(alternatives.DrainToImmutable());
    }

    private static FunctionDefinition Ordering(string name, Func<int, bool> isTrue) =>
        new(name, [Ordered, Ordered], ValueKinds.Boolean)
        {
            TakesUnknown = true,
            Evaluate = call => Compare(call, isTrue),
            Source = $"{Comparison}#{name}",
        };

    private static Value Compare(Call call, Func<int, bool> isTrue) =>
        (call[0], call[1]) switch
        {
            ({ Form: IntegerLiteral left }, { Form: IntegerLiteral right }) => call.Of(
                isTrue(left.Value.CompareTo(right.Value))
            ),
            ({ Form: StringLiteral left }, { Form: StringLiteral right }) => TextOrder.Compare(left.Text, right.Text)
                is { } sign
                ? call.Of(isTrue(sign))
                : call.Unknown(),
            ({ Form: IntegerLiteral or NumberLiteral }, { Form: IntegerLiteral or NumberLiteral }) => Numbers(
                call,
                isTrue
            ),
            ({ Kinds: ValueKinds.String }, var right) when (right.Kinds & ValueKinds.String) == 0 => call.FailAt(
                1,
                "a string is compared with what is none"
            ),
            (var left, { Kinds: ValueKinds.String }) when (left.Kinds & ValueKinds.String) == 0 => call.FailAt(
                1,
                "what is no string is compared with one"
            ),
            _ => call.Unknown(),
        };

    private static Value Numbers(Call call, Func<int, bool> isTrue)
    {
        var (left, right) = (Number(call[0]), Number(call[1]));
        return call.Of(!double.IsNaN(left) && !double.IsNaN(right) && isTrue(left.CompareTo(right)));
    }

    private static double Number(Value value) =>
        value.Form is IntegerLiteral integer ? integer.Value : ((NumberLiteral)value.Form).Value;
}
