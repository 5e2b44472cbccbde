using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Functions that give what the template itself declares.</summary>
internal static class ReferenceFunctions
{
    private const string Deployment =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("parameters", [ValueKinds.String], ValueKinds.Any) { Evaluate = Parameters, Source = Deployment },
        new("variables", [ValueKinds.String], ValueKinds.Any) { Evaluate = Variables, Source = Deployment },
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

    private static Value Parameters(Call call)
    {
        var name = call.Text(0);
        var scope = call.Scope;
        if (scope.IsInFunction)
        {
            return scope.Find(LocalKind.FunctionParameter, name) is { } given
                ? References.To(given, call.Syntax, "parameter", name, null, scope)
                : call.Unknown();
        }

        return scope.Values.Parameter(name, scope.Root) is var (value, defaultOf)
            ? References.To(value, call.Syntax, "parameter", name, defaultOf, scope)
            : call.Unknown();
    }

    private static Value Variables(Call call)
    {
        var name = call.Text(0);
        return call.Scope.Values.Variable(name, call.Scope.Root) is { } value
            ? References.To(value, call.Syntax, "variable", name, null, call.Scope)
            : call.Unknown();
    }

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
