using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that give what the template itself declares.</summary>
internal static class ReferenceFunctions
{
    private const string Deployment =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment";

    public static FunctionDefinition Parameters { get; } =
        new("parameters", [ValueKinds.String], ValueKinds.Any)
        {
            Evaluate = call => Parameter(call.Syntax, call.Text(0), call.Scope),
            Source = Deployment,
        };

    public static FunctionDefinition Variables { get; } =
        new("variables", [ValueKinds.String], ValueKinds.Any)
        {
            Evaluate = call => Variable(call.Syntax, call.Text(0), call.Scope),
            Source = Deployment,
        };

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        Parameters,
        Variables,
        new("copyIndex", [ValueKinds.String | ValueKinds.Integer, ValueKinds.Integer], ValueKinds.Integer)
        {
            Least = 0,
            Evaluate = CopyIndex,
            TakesUnknown = true,
            Places = FunctionPlaces.Loop,
            Source =
                "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-numeric#copyindex",
        },
    ];

    public static Value Parameter(FunctionCall call, string name, Scope scope)
    {
        if (scope.IsInFunction)
        {
            return scope.Find(LocalKind.FunctionParameter, name) is { } given
                ? References.To(given, call, "parameter", name, null, scope)
                : scope.Unknown(call, ValueKinds.Any);
        }

        return scope.Values.Parameter(name) is { } found
            ? References.To(found.Value, call, "parameter", name, found.DefaultOf, scope)
            : scope.Unknown(call, ValueKinds.Any);
    }

    public static Value Variable(FunctionCall call, string name, Scope scope) =>
        scope.Values.Variable(name) is { } found
            ? References.To(found.Value, call, "variable", name, null, scope)
            : scope.Unknown(call, ValueKinds.Any);

    // copyIndex(), copyIndex(offset), copyIndex('loop'), copyIndex('loop', offset). Without a name it means the loop of
    // the resource.
    private static Value CopyIndex(Call call)
    {
        var name = call.Count > 0 ? call[0].Text : null;
        var offset = call.Count > (name is null ? 0 : 1) ? call[name is null ? 0 : 1].Form : null;
        var index = name is null
            ? call.Scope.Find(LocalKind.ResourceLoop, null) ?? call.Scope.Find(LocalKind.ValueLoop, "")
            : call.Scope.Find(LocalKind.ValueLoop, name) ?? call.Scope.Find(LocalKind.ResourceLoop, name);
        return (index?.Form, offset) switch
        {
            (IntegerLiteral turn, null) => call.Of(turn.Value),
            (IntegerLiteral turn, IntegerLiteral added) => call.Of(turn.Value + added.Value),
            _ => call.Unknown(),
        };
    }
}
