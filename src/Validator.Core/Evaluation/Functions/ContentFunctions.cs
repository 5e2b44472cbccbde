using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that tell what is in an array, an object or a text.</summary>
internal static class ContentFunctions
{
    private const ValueKinds List = ValueKinds.Array | ValueKinds.String;
    private const ValueKinds Container = List | ValueKinds.Object;

    private const string Arrays =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("contains", [Container, ValueKinds.Any], ValueKinds.Boolean)
        {
            Evaluate = Contains,
            TakesUnknown = true,
            Source = Arrays + "#contains",
        },
        new("empty", [Container | ValueKinds.Null], ValueKinds.Boolean)
        {
            Evaluate = Empty,
            TakesUnknown = true,
            Source = Arrays + "#empty",
        },
        new("length", [Container], ValueKinds.Integer) { Evaluate = Length, Source = Arrays + "#length" },
        new("indexOf", [List, ValueKinds.Any], ValueKinds.Integer)
        {
            Evaluate = IndexOf,
            TakesUnknown = true,
            Source = Arrays + "#indexof",
        },
        new("lastIndexOf", [List, ValueKinds.Any], ValueKinds.Integer)
        {
            Evaluate = LastIndexOf,
            TakesUnknown = true,
            Source = Arrays + "#lastindexof",
        },
    ];

    private static Value Contains(Call call)
    {
        if (IsNoText(call))
        {
            return call.FailAt(1, "a text and the name of a property are strings");
        }

        bool? answer = (call[0].Form, call[1].Form) switch
        {
            (ArrayExpression, _) => IsAmong(call.Items(0), call[1]),
            (ObjectExpression owner, StringLiteral { Text: var name }) => owner.Find(name) is not null ? true
            : owner.MayHaveOthers ? null
            : false,
            (StringLiteral { Text: var text }, StringLiteral { Text: var part }) => text.Contains(
                part,
                StringComparison.Ordinal
            ),
            (PartialText { Parts: var parts }, StringLiteral { Text: var part })
                when parts.Any(one => one.Literal?.Contains(part, StringComparison.Ordinal) == true) => true,
            _ => null,
        };
        return answer is { } truth ? call.Of(truth) : call.Unknown();
    }

    private static Value Empty(Call call) =>
        call[0].Form switch
        {
            NullLiteral => call.Of(true),
            StringLiteral { Text: var text } => call.Of(text.Length == 0),
            PartialText { Parts: var parts } when parts.Any(part => part.Literal?.Length > 0) => call.Of(false),
            ArrayExpression { Items: var items } => call.Of(items.IsEmpty),
            ObjectExpression { Properties: not [] } => call.Of(false),
            ObjectExpression { MayHaveOthers: false } => call.Of(true),
            _ => call.Unknown(),
        };

    private static Value Length(Call call) =>
        call[0].Form switch
        {
            StringLiteral { Text: var text } => call.Of(text.Length),
            ArrayExpression { Items: var items } => call.Of(items.Length),
            ObjectExpression { MayHaveOthers: false } owner => call.Of(DistinctProperties.Of(owner).Length),
            _ => call.Unknown(),
        };

    private static Value IndexOf(Call call) =>
        IsNoText(call) ? call.FailAt(1, "what is looked for in a string is a string")
        : (call[0].Form, call[1].Form) is (StringLiteral { Text: var text }, StringLiteral { Text: var part })
            ? Place(call, text, part, text.IndexOf(part, StringComparison.OrdinalIgnoreCase))
        : call[0].Form is ArrayExpression && Find(call.Items(0), call[1]) is { } found ? call.Of(found)
        : call.Unknown();

    private static Value LastIndexOf(Call call)
    {
        if (IsNoText(call))
        {
            return call.FailAt(1, "what is looked for in a string is a string");
        }

        if ((call[0].Form, call[1].Form) is (StringLiteral { Text: var text }, StringLiteral { Text: var part }))
        {
            // The engine still counts as .NET Framework did: nothing is found at the last character, not behind it.
            var place =
                part.Length == 0
                    ? Math.Max(0, text.Length - 1)
                    : text.LastIndexOf(part, StringComparison.OrdinalIgnoreCase);
            return Place(call, text, part, place);
        }

        if (call[0].Form is not ArrayExpression)
        {
            return call.Unknown();
        }

        var items = call.Items(0);
        return Find([.. items.Reverse()], call[1]) switch
        {
            null => call.Unknown(),
            -1 => call.Of(-1),
            { } found => call.Of(items.Length - 1 - found),
        };
    }

    // The engine compares as no particular language does, where letters may be written in several ways.
    private static Value Place(Call call, string text, string part, int place) =>
        TextOrder.IsAscii(text) && TextOrder.IsAscii(part) ? call.Of(place) : call.Unknown();

    private static bool IsNoText(Call call) =>
        !call[0].Kinds.HasFlag(ValueKinds.Array) && !call[1].Kinds.HasFlag(ValueKinds.String);

    private static bool? IsAmong(ImmutableArray<Value> items, Value wanted)
    {
        bool? answer = false;
        foreach (var item in items)
        {
            switch (DeepEquality.Compare(item, wanted))
            {
                case true:
                    return true;
                case null:
                    answer = null;
                    break;
                default:
                    break;
            }
        }

        return answer;
    }

    /// <summary>The first item that is equal to a value, or -1; null where that depends on what is not known.</summary>
    private static int? Find(ImmutableArray<Value> items, Value wanted)
    {
        var isKnown = true;
        for (var i = 0; i < items.Length; i++)
        {
            switch (DeepEquality.Compare(items[i], wanted))
            {
                case true:
                    return isKnown ? i : null;
                case null:
                    isKnown = false;
                    break;
                default:
                    break;
            }
        }

        return isKnown ? -1 : null;
    }
}
