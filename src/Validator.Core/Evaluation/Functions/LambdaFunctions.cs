using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda</summary>
internal static class LambdaFunctions
{
    private const string Lambdas =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda";

    // A longer trail than this is told as one step: each turn of a loop makes it longer.
    private const int LongestTrail = 16;

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        // It is the function around it that gives a lambda its variables.
        new("lambda", [ValueKinds.Any, ValueKinds.Any], ValueKinds.Any) { Most = null, Source = Lambdas },
        new("lambdaVariables", [ValueKinds.String], ValueKinds.Any) { Evaluate = Variable, Source = Lambdas },
        new("map", [ValueKinds.Array, ValueKinds.None], ValueKinds.Array) { Evaluate = Map, Source = Lambdas + "#map" },
        new("filter", [ValueKinds.Array, ValueKinds.None], ValueKinds.Array)
        {
            Evaluate = Filter,
            Source = Lambdas + "#filter",
        },
        new("reduce", [ValueKinds.Array, ValueKinds.Any, ValueKinds.None], ValueKinds.Any)
        {
            Evaluate = Reduce,
            TakesUnknown = true,
            Source = Lambdas + "#reduce",
        },
        new("sort", [ValueKinds.Array, ValueKinds.None], ValueKinds.Array)
        {
            Evaluate = Sort,
            Source = Lambdas + "#sort",
        },
    ];

    // What is not known was written nowhere else: its place is the variable.
    private static Value Variable(Call call) =>
        call.Scope.Find(LocalKind.LambdaVariable, call.Text(0)) switch
        {
            null => call.Unknown(),
            { Form: UnknownValue unknown } => new(unknown.At(call.Syntax.Span), call.Scope, null),
            { Trail.Length: >= References.LongestChain } => call.Unknown(),
            { } value => value,
        };

    private static Value Map(Call call)
    {
        if (Lambda.Of(call, 1, 1, 2) is not { } lambda)
        {
            return call.Unknown();
        }

        var items = call.Items(0);
        var mapped = ImmutableArray.CreateBuilder<Value>(items.Length);
        for (var i = 0; i < items.Length && call.Spend(1); i++)
        {
            mapped.Add(lambda.Of(items[i], Index(call, i)));
        }

        return mapped.Count == items.Length ? call.Of(mapped.MoveToImmutable()) : call.Unknown();
    }

    private static Value Filter(Call call)
    {
        if (Lambda.Of(call, 1, 1, 2) is not { } lambda)
        {
            return call.Unknown();
        }

        var items = call.Items(0);
        var kept = ImmutableArray.CreateBuilder<Value>();
        for (var i = 0; i < items.Length; i++)
        {
            var answer = lambda.Of(items[i], Index(call, i));
            if (Refuses(call, 1, answer, ValueKinds.Boolean) || answer.Form is not BooleanLiteral { Value: var isKept })
            {
                return call.Unknown();
            }

            if (isKept)
            {
                kept.Add(items[i]);
            }
        }

        return call.Of(kept.ToImmutable());
    }

    private static Value Reduce(Call call)
    {
        if (call[0].Form is not ArrayExpression || Lambda.Of(call, 2, 2, 3) is not { } lambda)
        {
            return call.Unknown();
        }

        var items = call.Items(0);
        if (items is [])
        {
            return call.Choose(call[1]);
        }

        var sum = call[1];
        for (var i = 0; i < items.Length; i++)
        {
            if (!call.Spend(1))
            {
                return call.Unknown();
            }

            sum = Shortened(call, lambda.Of(sum, items[i], Index(call, i)));
        }

        return sum;
    }

    private static Value Shortened(Call call, Value value) =>
        value.Trail is { Length: > LongestTrail } trail
            ? value with
            {
                Trail = Trail.Computed(call.Place, call.Function.Name, trail.FirstDefault, 0, trail.IsComputed, null),
            }
            : value;

    private static Value Sort(Call call)
    {
        if (Lambda.Of(call, 1, 2, 2) is not { } lambda)
        {
            return call.Unknown();
        }

        var isKnown = true;
        var sorted = call.Items(0).Order(Comparer<Value>.Create(Compare)).ToImmutableArray();
        return isKnown ? call.Of(sorted) : call.Unknown();

        // Items of which neither comes before the other, or each, stay in their order.
        int Compare(Value left, Value right) =>
            (IsBefore(left, right), IsBefore(right, left)) switch
            {
                (true, false) => -1,
                (false, true) => 1,
                _ => 0,
            };

        bool IsBefore(Value left, Value right)
        {
            if (!isKnown)
            {
                return false;
            }

            var answer = lambda.Of(left, right);
            isKnown = !Refuses(call, 1, answer, ValueKinds.Boolean) && answer.Form is BooleanLiteral;
            return answer.Form is BooleanLiteral { Value: true };
        }
    }

    private static Value Index(Call call, int i) => new(new IntegerLiteral(call.Syntax.Span, i), call.Scope, null);

    /// <summary>Whether what a lambda gives is certainly of another kind than it must be; reported then.</summary>
    internal static bool Refuses(Call call, int lambda, Value given, ValueKinds wanted)
    {
        if ((given.Kinds & wanted) != 0)
        {
            return false;
        }

        call.FailAt(lambda, $"the lambda gives {KindWords.Of(given.Kinds)}, not {KindWords.Of(wanted)}");
        return true;
    }
}
