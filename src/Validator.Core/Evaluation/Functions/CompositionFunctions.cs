using System.Collections.Immutable;
using Validator.Evaluation.Functions.Formatting;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that put texts, or arrays, together.</summary>
internal static class CompositionFunctions
{
    private const string Strings =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string";

    private const ValueKinds Scalar = ValueKinds.String | ValueKinds.Integer | ValueKinds.Boolean;

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("concat", [Scalar | ValueKinds.Array], ValueKinds.String | ValueKinds.Array)
        {
            Least = 0,
            Most = null,
            TakesUnknown = true,
            Evaluate = Concat,
            Refine = call =>
                IsText(call) ? ValueKinds.String
                : IsArray(call) ? ValueKinds.Array
                : ValueKinds.String | ValueKinds.Array,
            Source = Strings + "#concat",
        },
        new("format", [ValueKinds.String, ValueKinds.Any], ValueKinds.String)
        {
            Least = 1,
            Most = null,
            TakesUnknown = true,
            Evaluate = CompositeText.Evaluate,
            Source = Strings + "#format",
        },
        new("join", [ValueKinds.Array, ValueKinds.String], ValueKinds.String)
        {
            TakesUnknown = true,
            Evaluate = Join,
            Source = Strings + "#join",
        },
    ];

    private static Value Concat(Call call)
    {
        if (IsText(call) && IsArray(call))
        {
            return call.Fail("an array can be joined with arrays alone");
        }

        if (IsText(call))
        {
            TextBuilder text = new();
            for (var i = 0; i < call.Count; i++)
            {
                text.Add(call[i]);
            }

            return text.Finish(call);
        }

        var arguments = Enumerable.Range(0, call.Count);
        return arguments.All(i => call[i].Form is ArrayExpression)
            ? call.Of([.. arguments.SelectMany(i => call.Items(i))])
            : call.Unknown();
    }

    private static bool IsText(Call call) =>
        call.Count == 0 || Enumerable.Range(0, call.Count).Any(i => !call[i].Kinds.HasFlag(ValueKinds.Array));

    private static bool IsArray(Call call) =>
        Enumerable.Range(0, call.Count).Any(i => call[i].Kinds == ValueKinds.Array);

    private static Value Join(Call call)
    {
        if (call[0].Form is not ArrayExpression array || !call.Spend(array.Items.Length))
        {
            return call.Unknown();
        }

        TextBuilder text = new();
        var isFirst = true;
        foreach (var item in call.Items(0))
        {
            if ((item.Kinds & Scalar) == 0)
            {
                return call.FailAt(0, $"items are joined as text, and one is of kind {KindWords.Of(item.Kinds)}");
            }

            if (!isFirst)
            {
                text.Add(call[1]);
            }

            isFirst = false;
            text.Add(item);
        }

        return text.Finish(call);
    }
}
