using System.Collections.Immutable;
using System.Globalization;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric</summary>
internal static class NumericFunctions
{
    private const string Numbers =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric";

    private const ValueKinds Numeric = ValueKinds.Integer | ValueKinds.Number;

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        Operation("add", (left, right) => (Int128)left + right),
        Operation("sub", (left, right) => (Int128)left - right),
        Operation("mul", (left, right) => (Int128)left * right),
        Operation("div", (left, right) => right == 0 ? null : (Int128)left / right),
        // The processor divides, and overflows, before it has a remainder.
        Operation(
            "mod",
            (left, right) =>
                right == 0 ? null
                : (left, right) == (long.MinValue, -1) ? Int128.MaxValue
                : (Int128)left % right
        ),
        Extreme("min", (candidate, best) => candidate < best),
        Extreme("max", (candidate, best) => candidate > best),
    ];

    private static FunctionDefinition Operation(string name, Func<long, long, Int128?> operation) =>
        new(name, [ValueKinds.Integer, ValueKinds.Integer], ValueKinds.Integer)
        {
            Evaluate = call =>
                operation(call.Integer(0), call.Integer(1)) switch
                {
                    null => call.FailAt(1, "it divides by zero"),
                    { } result when result < long.MinValue || result > long.MaxValue => call.Fail(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"the result of {call.Integer(0)} and {call.Integer(1)} does not fit in 64 bits"
                        )
                    ),
                    { } result => call.Of((long)result),
                },
            Source = $"{Numbers}#{name}",
        };

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
