using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that make one array or object out of several.</summary>
internal static class MergeFunctions
{
    private const ValueKinds Either = ValueKinds.Array | ValueKinds.Object;

    private const string Arrays =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array";

    private const string Objects =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("union", [Either, Either], Either)
        {
            Most = null,
            Evaluate = call => Alternatives.Of(call, Arguments(call), arguments => Union(call, arguments)),
            TakesUnknown = true,
            Refine = KindOf,
            Source = Arrays + "#union",
        },
        new("intersection", [Either, Either], Either)
        {
            Most = null,
            Evaluate = Intersection,
            Refine = KindOf,
            Source = Arrays + "#intersection",
        },
        new("shallowMerge", [ValueKinds.Array], ValueKinds.Object)
        {
            Evaluate = call => Alternatives.Of(call, call.Items(0), objects => ShallowMerge(call, objects)),
            Source = Objects + "#shallowmerge",
        },
    ];

    private static ImmutableArray<Value> Arguments(Call call) =>
        [.. Enumerable.Range(0, call.Count).Select(i => call[i])];

    private static Value Union(Call call, ImmutableArray<Value> arguments)
    {
        switch (KindOf(arguments))
        {
            case ValueKinds.None:
                return call.Fail("one is an array and another an object");
            case ValueKinds.Object:
                return new ObjectUnion(call).Of(arguments);
            case ValueKinds.Array when arguments.All(argument => argument.Form is ArrayExpression):
                return Sets.Distinct(call, arguments.SelectMany(argument => argument.Items));
            case var kinds:
                return call.Unknown(kinds);
        }
    }

    private static Value Intersection(Call call)
    {
        var arguments = Arguments(call);
        return KindOf(arguments) switch
        {
            ValueKinds.None => call.Fail("one is an array and another an object"),
            ValueKinds.Array => Sets.Common(call, arguments),
            _ => CommonProperties(call, arguments),
        };
    }

    // A property that is not certainly in all objects, or certainly not in one, leaves the others unknown as well.
    private static Value CommonProperties(Call call, ImmutableArray<Value> objects)
    {
        if (objects.Any(one => ((ObjectExpression)one.Form).MayHaveOthers))
        {
            return call.Unknown(ValueKinds.Object);
        }

        var others = objects[1..]
            .Select(one => Member.Of(one).ToDictionary(member => member.Name, StringComparer.Ordinal))
            .ToList();
        var common = ImmutableArray.CreateBuilder<ObjectProperty>();
        foreach (var member in Member.Of(objects[0]))
        {
            switch (IsInAll(member, others))
            {
                case null:
                    return call.Unknown(ValueKinds.Object);
                case true:
                    common.Add(member.With(member.Value));
                    break;
                default:
                    break;
            }
        }

        return call.Of(common.ToImmutable());
    }

    private static bool? IsInAll(Member member, List<Dictionary<string, Member>> others)
    {
        var text = JsonText.Of(member.Value);
        bool? answer = true;
        foreach (var other in others)
        {
            if (!other.TryGetValue(member.Name, out var same))
            {
                return false;
            }

            if (text is null || JsonText.Of(same.Value) is not { } otherText)
            {
                answer = null;
            }
            else if (text != otherText)
            {
                return false;
            }
        }

        return answer;
    }

    // The later value wins, and the name stays as it came first.
    private static Value ShallowMerge(Call call, ImmutableArray<Value> objects)
    {
        if (objects.Any(one => !one.Kinds.HasFlag(ValueKinds.Object)))
        {
            return call.FailAt(0, "an item is no object");
        }

        PropertyList merged = new(call, call.Unevaluated);
        foreach (var one in objects)
        {
            if (one.Form is not ObjectExpression owner)
            {
                merged.Open();
                continue;
            }

            if (owner.IsOpen || owner.IsCut)
            {
                merged.Open();
            }

            foreach (var member in Member.Of(one))
            {
                merged.Put(merged.Find(member) is { } first ? first : member, member.Value);
            }
        }

        return merged.ToValue();
    }

    private static ValueKinds KindOf(Call call) => KindOf(Arguments(call)) is var kinds and not 0 ? kinds : Either;

    private static ValueKinds KindOf(ImmutableArray<Value> arguments) =>
        arguments.Aggregate(Either, (kinds, argument) => kinds & argument.Kinds);
}
