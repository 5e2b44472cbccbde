using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string</summary>
internal static class StringFunctions
{
    private const string Strings =
        "https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string";

    public static ImmutableArray<FunctionDefinition> All { get; } =
    [
        new("toLower", [ValueKinds.String], ValueKinds.String)
        {
            Evaluate = call => call.Of(call.Text(0).ToLowerInvariant()),
            Source = Strings + "#tolower",
        },
    ];
}
