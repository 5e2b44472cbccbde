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
        new("if", [ValueKinds.Boolean, ValueKinds.Any, ValueKinds.Any], ValueKinds.Any)
        {
            Evaluate = If,
            IsLazy = true,
            Source = Logical + "#if",
        },
    ];

    // The branch that is not taken is not evaluated: it may well fail.
    private static Value If(Call call) =>
        call[0].Form switch
        {
            BooleanLiteral { Value: var truth } => call.Choose(call[truth ? 1 : 2]),
            _ => Either(call),
        };

    private static Value Either(Call call)
    {
        var evaluator = call.Scope.Evaluator;
        var wasSilent = evaluator.IsSilent;
        evaluator.IsSilent = true;
        var kinds = call[1].Kinds | call[2].Kinds;
        evaluator.IsSilent = wasSilent;
        return new(new AnyOf(call.Syntax.Span, kinds, [call[1], call[2]], call.Syntax, call.Scope), call.Scope, null);
    }
}
