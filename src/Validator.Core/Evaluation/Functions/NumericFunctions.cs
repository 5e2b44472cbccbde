using System.Collections.Immutable;
using System.Globalization;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric</summary>
internal static class NumericFunctions
{
    private const string Numbers =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric";

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
}
