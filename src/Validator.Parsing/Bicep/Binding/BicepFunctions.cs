using System.Collections.Frozen;
using Validator.Model;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>
/// The functions of Bicep's namespaces <c>sys</c> and <c>az</c>, whose names compare with regard to case
/// (https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions).
/// </summary>
internal static class BicepFunctions
{
    // The words of the language itself take their place.
    private static readonly FrozenSet<string> OfTemplatesAlone = FrozenSet.ToFrozenSet(
        [
            "add",
            "and",
            "coalesce",
            "copyIndex",
            "createArray",
            "createObject",
            "div",
            "equals",
            "false",
            "greater",
            "greaterOrEquals",
            "if",
            "indexFromEnd",
            "lambda",
            "lambdaVariables",
            "less",
            "lessOrEquals",
            "mod",
            "mul",
            "not",
            "null",
            "or",
            "parameters",
            "sub",
            "true",
            "tryGet",
            "tryIndexFromEnd",
            "variables",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Those that Bicep evaluates itself, with what they give.</summary>
    private static readonly FrozenDictionary<string, ValueKinds> OfTheCompiler = new Dictionary<string, ValueKinds>
    {
        ["any"] = ValueKinds.Any,
        ["externalInput"] = ValueKinds.Any,
        ["getSecret"] = ValueKinds.Any,
        ["loadDirectoryFileInfo"] = ValueKinds.Array,
        ["loadFileAsBase64"] = ValueKinds.String,
        ["loadJsonContent"] = ValueKinds.Any,
        ["loadTextContent"] = ValueKinds.String,
        ["loadYamlContent"] = ValueKinds.Any,
        ["nameof"] = ValueKinds.String,
        ["readCliArg"] = ValueKinds.String,
        ["readEnvVar"] = ValueKinds.String,
        ["readEnvironmentVariable"] = ValueKinds.String,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> NamesOfCompiler => OfTheCompiler.Keys;

    public static bool IsOfTemplatesAlone(string name) => OfTemplatesAlone.Contains(name);

    public static ValueKinds? OfCompiler(string name) => OfTheCompiler.TryGetValue(name, out var kinds) ? kinds : null;
}
