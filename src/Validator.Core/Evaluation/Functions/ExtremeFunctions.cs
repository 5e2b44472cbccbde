using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>The least and the greatest of several numbers.</summary>
internal static class ExtremeFunctions
{
    private const string Numbers =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric";

    private const ValueKinds Numeric = ValueKinds.Integer | ValueKinds.Number;

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [Extreme("min", (candidate, best) => candidate < best), Extreme("max", (candidate, best) => candidate > best)];

    private static FunctionDefinition Extreme(string name, Func<double, double, bool> isBetter) =>
        new(name, [Numeric | ValueKinds.Array], Numeric)
        {
            Most = null,
            TakesUnknown = true,
            Evaluate = call => Choose(call, isBetter),
            Refine = call =>
                Enumerable.Range(0, call.Count).All(i => call[i].Kinds == ValueKinds.Integer)
                    ? ValueKinds.Integer
                    : Numeric,
            Source = $"{Numbers}#{name}",
        };

    private static Value Choose(Call call, Func<double, double, bool> isBetter)
    {
        var isArray = call.Count == 1 && call[0].Form is ArrayExpression;
        ImmutableArray<Value> all = isArray ? call.Items(0) : [.. Enumerable.Range(0, call.Count).Select(i => call[i])];
        if (all is [])
        {
            return call.FailAt(0, "the array is empty");
        }

        if (all.FirstOrDefault(one => (one.Kinds & Numeric) == 0) is { Form: not null } other)
        {
            // An unknown array that stands alone may hold numbers.
            return call.Count == 1 && other.Kinds == ValueKinds.Array && !isArray
                ? call.Unknown()
                : call.Fail($"all must be numbers, and one is of kind {KindWords.Of(other.Kinds)}");
        }

        return all.All(one => one.Form is IntegerLiteral or NumberLiteral) && call.Spend(all.Length)
            ? call.Choose(Best(all, isBetter))
            : call.Unknown();
    }

    // Of an integer and a number that are equal, the engine gives the number.
    private static Value Best(ImmutableArray<Value> all, Func<double, double, bool> isBetter)
    {
        Value? integer = null;
        Value? number = null;
        foreach (var one in all)
        {
            if (one.Form is NumberLiteral { Value: var candidate })
            {
                number = number?.Form is NumberLiteral { Value: var best } && !isBetter(candidate, best) ? number : one;
            }
            else
            {
                integer = integer is { } before && !IsBetter(one, before, isBetter) ? integer : one;
            }
        }

        return number is null ? integer!.Value
            : integer is { Form: IntegerLiteral { Value: var whole } } exact
            && isBetter(whole, ((NumberLiteral)number.Value.Form).Value)
                ? exact
            : number.Value;
    }

    private static bool IsBetter(Value one, Value other, Func<double, double, bool> isBetter)
    {
        var sign = ((IntegerLiteral)one.Form).Value.CompareTo(((IntegerLiteral)other.Form).Value);
        return isBetter(sign, 0);
    }
}
