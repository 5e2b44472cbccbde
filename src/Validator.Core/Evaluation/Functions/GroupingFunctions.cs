using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that make an object with the help of lambdas.</summary>
internal static class GroupingFunctions
{
    private const string Lambdas =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("toObject", [ValueKinds.Array, ValueKinds.None, ValueKinds.None], ValueKinds.Object)
        {
            Least = 2,
            Evaluate = ToObject,
            Source = Lambdas + "#toobject",
        },
        new("groupBy", [ValueKinds.Array, ValueKinds.None, ValueKinds.None], ValueKinds.Object)
        {
            Least = 2,
            Evaluate = GroupBy,
            Source = Lambdas + "#groupby",
        },
        new("mapValues", [ValueKinds.Object, ValueKinds.None], ValueKinds.Object)
        {
            Evaluate = MapValues,
            Source = Lambdas + "#mapvalues",
        },
    ];

    private static Value ToObject(Call call)
    {
        if (Entries(call, out var keys, out var values))
        {
            return call.Unknown();
        }

        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        var properties = ImmutableArray.CreateBuilder<ObjectProperty>(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].Text is { } key && !seen.Add(key))
            {
                return call.FailAt(1, $"the lambda gives {key} twice");
            }

            properties.Add(call.Property(keys[i], values[i]));
        }

        return call.Of(properties.MoveToImmutable());
    }

    private static Value GroupBy(Call call)
    {
        if (Entries(call, out var keys, out var values) || keys.Any(key => key.Text is null))
        {
            return call.Unknown();
        }

        Dictionary<string, int> byKey = new(StringComparer.OrdinalIgnoreCase);
        List<(Value Key, ImmutableArray<Value>.Builder Items)> groups = [];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!byKey.TryGetValue(keys[i].Text!, out var group))
            {
                byKey[keys[i].Text!] = group = groups.Count;
                groups.Add((keys[i], ImmutableArray.CreateBuilder<Value>()));
            }

            groups[group].Items.Add(values[i]);
        }

        return call.Of([.. groups.Select(group => call.Property(group.Key, call.Of(group.Items.ToImmutable())))]);
    }

    /// <summary>The key and value for each item; true where that fails or cannot be known.</summary>
    private static bool Entries(Call call, out ImmutableArray<Value> keys, out ImmutableArray<Value> values)
    {
        keys = values = [];
        if (Lambda.Of(call, 1, 1, 1) is not { } keyOf)
        {
            return true;
        }

        var items = call.Items(0);
        keys = [.. items.Select(item => keyOf.Of(item))];
        if (keys.Any(key => LambdaFunctions.Refuses(call, 1, key, ValueKinds.String)))
        {
            return true;
        }

        if (call.Count == 2)
        {
            values = items;
            return false;
        }

        if (Lambda.Of(call, 2, 1, 1) is not { } valueOf)
        {
            return true;
        }

        values = [.. items.Select(item => valueOf.Of(item))];
        return false;
    }

    private static Value MapValues(Call call)
    {
        if (Lambda.Of(call, 1, 1, 1) is not { } lambda)
        {
            return call.Unknown();
        }

        var isOpen = ((ObjectExpression)call[0].Form).IsOpen;
        return call.Of([.. Member.Of(call[0]).Select(one => one.With(lambda.Of(one.Value)))], isOpen: isOpen);
    }
}
