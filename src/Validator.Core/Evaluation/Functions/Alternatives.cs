using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>What a function makes of values of which some are one of several: one of several.</summary>
internal static class Alternatives
{
    private const int Most = 16;

    public static Value Of(Call call, ImmutableArray<Value> values, Func<ImmutableArray<Value>, Value> make)
    {
        var count = 1;
        foreach (var value in values)
        {
            count = value.Form is AnyOf { Alternatives: var some } ? Math.Min(count * some.Length, Most + 1) : count;
        }

        if (count is 1 or > Most)
        {
            return make(values);
        }

        // Each is made in some case only, and it may be the case that is excluded from being deployed.
        using var silence = call.Scope.Evaluator.Silenced();
        ImmutableArray<Value> made = [.. Choices(values).Select(make)];
        var kinds = made.Aggregate(ValueKinds.None, (all, one) => all | one.Kinds);
        return new(new AnyOf(call.Syntax.Span, kinds, made, call.Syntax, call.Scope), call.Scope, null);
    }

    private static IEnumerable<ImmutableArray<Value>> Choices(ImmutableArray<Value> values)
    {
        IEnumerable<ImmutableArray<Value>> choices =
        [
            [],
        ];
        foreach (var value in values)
        {
            choices = value.Form is AnyOf { Alternatives: var some }
                ? choices.SelectMany(choice => some.Select(choice.Add)).ToList()
                : choices.Select(choice => choice.Add(value)).ToList();
        }

        return choices;
    }
}
