using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical</summary>
internal static class LogicalFunctions
{
    private const string Logical =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-logical";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("and", [ValueKinds.Boolean, ValueKinds.Boolean], ValueKinds.Boolean)
        {
            Most = null,
            Evaluate = call => Decide(call, decisive: false),
            IsLazy = true,
            Source = Logical + "#and",
        },
        new("fail", [ValueKinds.String], ValueKinds.Any)
        {
            Evaluate = call => call.Fail(Excerpt.Of(call.Text(0))),
            Source = "https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-flow-control#fail",
        },
        new("false", [], ValueKinds.Boolean) { Evaluate = call => call.Of(false), Source = Logical + "#false" },
        new("if", [ValueKinds.Boolean, ValueKinds.Any, ValueKinds.Any], ValueKinds.Any)
        {
            Evaluate = If,
            IsLazy = true,
            Source = Logical + "#if",
        },
        new("not", [ValueKinds.Boolean], ValueKinds.Boolean)
        {
            Evaluate = call => call.Of(!((BooleanLiteral)call[0].Form).Value),
            Source = Logical + "#not",
        },
        new("or", [ValueKinds.Boolean, ValueKinds.Boolean], ValueKinds.Boolean)
        {
            Most = null,
            Evaluate = call => Decide(call, decisive: true),
            IsLazy = true,
            Source = Logical + "#or",
        },
        new("true", [], ValueKinds.Boolean) { Evaluate = call => call.Of(true), Source = Logical + "#true" },
    ];

    // The engine evaluates from left to right and stops at the argument that decides. After one that is not known it may
    // have stopped already.
    private static Value Decide(Call call, bool decisive)
    {
        var isKnown = true;
        for (var i = 0; i < call.Count; i++)
        {
            var argument = isKnown ? call[i] : call.Silently(i);
            if ((argument.Kinds & ValueKinds.Boolean) == 0)
            {
                return isKnown || call.Syntax.Operator is not null ? call.FailOfKind(i) : call.Unknown();
            }

            if (argument.Form is BooleanLiteral { Value: var truth } && truth == decisive)
            {
                return WrongAfter(call, i) is { } wrong ? call.FailOfKind(wrong) : call.Of(decisive);
            }

            isKnown &= argument.Form is BooleanLiteral;
        }

        return isKnown ? call.Of(!decisive) : call.Unknown();
    }

    // What is never evaluated is refused by a compiler all the same.
    private static int? WrongAfter(Call call, int decisive)
    {
        for (var i = decisive + 1; i < call.Count && call.Syntax.Operator is not null; i++)
        {
            if ((call.Silently(i).Kinds & ValueKinds.Boolean) == 0)
            {
                return i;
            }
        }

        return null;
    }

    // The branch that is not taken is not evaluated: it may well fail.
    private static Value If(Call call) =>
        call[0] switch
        {
            { Form: BooleanLiteral { Value: var truth } } => call.Choose(call[truth ? 1 : 2]),
            var condition when (condition.Kinds & ValueKinds.Boolean) == 0 => call.FailOfKind(0),
            _ => call.AnyOf([call.Silently(1), call.Silently(2)]),
        };
}
