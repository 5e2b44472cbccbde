using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that make objects, and take them apart.</summary>
internal static class ObjectFunctions
{
    private const string Objects =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("null", [], ValueKinds.Null) { Evaluate = call => call.Null(), Source = Objects + "#null" },
        new("createObject", [ValueKinds.Any], ValueKinds.Object)
        {
            Least = 0,
            Most = null,
            Evaluate = CreateObject,
            TakesUnknown = true,
            Source = Objects + "#createobject",
        },
        new("items", [ValueKinds.Object], ValueKinds.Array) { Evaluate = Items, Source = Objects + "#items" },
        new("objectKeys", [ValueKinds.Object], ValueKinds.Array)
        {
            Evaluate = call => OfSorted(call, (_, key) => key),
            Source = Objects + "#objectkeys",
        },
        // An object tells an index and that it counts from the end, as Bicep writes it.
        new("tryGet", [ValueKinds.Any, ValueKinds.String | ValueKinds.Integer | ValueKinds.Object], ValueKinds.Any)
        {
            Most = null,
            Evaluate = TryGet,
            TakesUnknown = true,
            Source = Objects,
        },
        new("tryIndexFromEnd", [ValueKinds.Any, ValueKinds.Any], ValueKinds.Any)
        {
            Most = null,
            Evaluate = TryIndexFromEnd,
            TakesUnknown = true,
            Source = Objects,
        },
    ];

    private static Value CreateObject(Call call)
    {
        if (call.Count % 2 != 0)
        {
            return call.Fail("each name needs a value behind it");
        }

        HashSet<string> names = new(StringComparer.Ordinal);
        var properties = ImmutableArray.CreateBuilder<ObjectProperty>(call.Count / 2);
        for (var i = 0; i < call.Count; i += 2)
        {
            if (!call[i].Kinds.HasFlag(ValueKinds.String))
            {
                return call.FailAt(i, "the name of a property is a string");
            }

            if (call[i].Text is not { } name)
            {
                properties.Add(call.Property(call[i], call[i + 1]));
                continue;
            }

            if (!names.Add(name))
            {
                return call.FailAt(i, $"there are two properties {name}");
            }

            properties.Add(call.Property(name, call[i + 1], i));
        }

        return call.Of(properties.MoveToImmutable(), isGiven: true);
    }

    private static Value Items(Call call) =>
        OfSorted(call, (member, key) => call.Of([call.Property("key", key), call.Property("value", member.Value)]));

    // Sorted by name as the engine does, whatever the order in the object.
    private static Value OfSorted(Call call, Func<Member, Value, Value> make) =>
        ((ObjectExpression)call[0].Form).MayHaveOthers
            ? call.Unknown()
            : call.Of([
                .. Member
                    .Of(call[0])
                    .OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(member => make(member, member.Key(call))),
            ]);

    // Only the first step may miss; those after it are taken as .name and [index] are.
    private static Value TryGet(Call call)
    {
        if (call[1].Form is ObjectExpression index)
        {
            return index.Find("value") is null && !index.MayHaveOthers ? call.FailOfKind(1) : call.Unknown();
        }

        Value? first = (call[0].Form, call[1].Form) switch
        {
            (UnknownValue { Kinds: var kinds }, _) => (kinds & (ValueKinds.Object | ValueKinds.Array)) == 0
                ? call.Null()
                : null,
            (ObjectExpression owner, StringLiteral { Text: var name }) => owner.Get(name) is { } property
                ? call[0].Part(property.Value)
            : owner.MayHaveOthers ? null
            : call.Null(),
            (ArrayExpression { Items: var items }, IntegerLiteral { Value: var i }) => i >= 0 && i < items.Length
                ? call[0].Part(items[(int)i])
                : call.Null(),
            (LoopExpression, _) or (_, UnknownValue) => null,
            _ => call.Null(),
        };
        return Rest(call, first);
    }

    private static Value TryIndexFromEnd(Call call)
    {
        Value? first = (call[0].Form, call[1].Form) switch
        {
            (UnknownValue { Kinds: var kinds }, _) => kinds.HasFlag(ValueKinds.Array) ? null : call.Null(),
            (ArrayExpression { Items: var items }, IntegerLiteral { Value: var i }) => i >= 1 && i <= items.Length
                ? call[0].Part(items[^(int)i])
                : call.Null(),
            (LoopExpression, _) or (_, UnknownValue) => null,
            _ => call.Null(),
        };
        return Rest(call, first);
    }

    private static Value Rest(Call call, Value? first)
    {
        if (first is not { } value)
        {
            return call.Unknown();
        }

        for (var i = 2; i < call.Count && value.Form is not NullLiteral; i++)
        {
            // Bicep's index from the end, or one that may have no item: what it gives is not looked for.
            if (call[i].Form is ObjectExpression)
            {
                return call.Unknown();
            }

            value = AccessEvaluation.Of(value, call[i], call.Syntax, call.Syntax.Arguments[i].Span, call.Scope);
        }

        return value.Form is NullLiteral ? value : call.Choose(value);
    }
}
