using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that make arrays, and take them apart.</summary>
internal static class ArrayFunctions
{
    private const ValueKinds List = ValueKinds.Array | ValueKinds.String;

    private const string Arrays =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("array", [ValueKinds.Any], ValueKinds.Array)
        {
            Evaluate = OfOne,
            TakesUnknown = true,
            Source = Arrays + "#array",
        },
        new("createArray", [ValueKinds.Any], ValueKinds.Array)
        {
            Least = 0,
            Most = null,
            Evaluate = call => call.Of([.. Enumerable.Range(0, call.Count).Select(i => call[i])], isGiven: true),
            TakesUnknown = true,
            Source = Arrays + "#createarray",
        },
        new("range", [ValueKinds.Integer, ValueKinds.Integer], ValueKinds.Array)
        {
            Evaluate = Range,
            Source = Arrays + "#range",
        },
        new("first", [List], ValueKinds.Any)
        {
            Evaluate = call => End(call, isFirst: true),
            Source = Arrays + "#first",
        },
        new("last", [List], ValueKinds.Any) { Evaluate = call => End(call, isFirst: false), Source = Arrays + "#last" },
        new("skip", [List, ValueKinds.Integer], List)
        {
            Evaluate = call => Slice(call, isTake: false),
            Refine = SameAsFirst,
            Source = Arrays + "#skip",
        },
        new("take", [List, ValueKinds.Integer], List)
        {
            Evaluate = call => Slice(call, isTake: true),
            Refine = SameAsFirst,
            Source = Arrays + "#take",
        },
        new("indexFromEnd", [ValueKinds.Array, ValueKinds.Integer], ValueKinds.Any)
        {
            Evaluate = IndexFromEnd,
            Source = Arrays,
        },
        new("flatten", [ValueKinds.Array], ValueKinds.Array) { Evaluate = Flatten, Source = Arrays + "#flatten" },
        new("distinct", [ValueKinds.Array], ValueKinds.Array)
        {
            Evaluate = call => Sets.Distinct(call, call.Items(0)),
            Source = Arrays + "#distinct",
        },
    ];

    private static Value OfOne(Call call) =>
        call[0] switch
        {
            { Form: ArrayExpression or LoopExpression } array => call.Choose(array),
            { Form: UnknownValue { Kinds: var kinds } } when kinds.HasFlag(ValueKinds.Array) => call.Unknown(),
            var one => call.Of([one], isGiven: true),
        };

    // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#range and what the
    // engine does beyond: the numbers must fit in 32 bits.
    private static Value Range(Call call)
    {
        var (start, count) = (call.Integer(0), call.Integer(1));
        if (start is < int.MinValue or > int.MaxValue)
        {
            return call.FailAt(0, "the start does not fit in 32 bits");
        }

        if (count is < 0 or > EvaluationBudget.MostItems)
        {
            return call.FailAt(1, $"the count must be from 0 to {EvaluationBudget.MostItems}");
        }

        if (start + count - 1 > int.MaxValue)
        {
            return call.Fail("the last number does not fit in 32 bits");
        }

        return !call.Spend((int)count)
            ? call.Unknown()
            : call.Of([
                .. Enumerable
                    .Range(0, (int)count)
                    .Select(i => new Value(new IntegerLiteral(call.Syntax.Span, start + i), call.Scope, null)),
            ]);
    }

    private static Value End(Call call, bool isFirst) =>
        call[0].Form switch
        {
            StringLiteral { Text: "" } => call.Of(""),
            StringLiteral { Text: var text } => call.Of(isFirst ? text[..1] : text[^1..]),
            ArrayExpression { Items: [] } => call.Null(),
            ArrayExpression { Items: var items } => call.Choose(call[0].Part(isFirst ? items[0] : items[^1])),
            _ => call.Unknown(),
        };

    private static Value Slice(Call call, bool isTake)
    {
        if (call.Integer(1) is < int.MinValue or > int.MaxValue)
        {
            return call.FailAt(1, "the number does not fit in 32 bits");
        }

        var length = call[0].Form is ArrayExpression array ? array.Items.Length : call.Text(0).Length;
        var at = (int)Math.Clamp(call.Integer(1), 0, length);
        var range = isTake ? ..at : at..;
        return call[0].Form is ArrayExpression { Items: var items }
            ? call.Of([.. items[range].Select(call[0].Part)])
            : call.Of(call.Text(0)[range]);
    }

    private static Value IndexFromEnd(Call call)
    {
        var items = ((ArrayExpression)call[0].Form).Items;
        var index = call.Integer(1);
        return index < 1 || index > items.Length
            ? call.FailAt(1, $"the index must be from 1 to {items.Length}, the length of the array")
            : call.Choose(call[0].Part(items[^(int)index]));
    }

    private static Value Flatten(Call call)
    {
        var inner = call.Items(0);
        if (inner.Any(one => !one.Kinds.HasFlag(ValueKinds.Array)))
        {
            return call.FailAt(0, "an item is no array");
        }

        return inner.All(one => one.Form is ArrayExpression)
            ? call.Of([.. inner.SelectMany(one => one.Items)])
            : call.Unknown();
    }

    private static ValueKinds SameAsFirst(Call call) => (call[0].Kinds & List) is var kinds and not 0 ? kinds : List;
}
