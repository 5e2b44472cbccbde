using System.Collections.Frozen;
using Validator.Evaluation.Functions;
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
            "extensions",
            "false",
            "float",
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
            "resourceInfo",
            "sub",
            "true",
            "tryGet",
            "tryIndexFromEnd",
            "variables",
        ],
        StringComparer.Ordinal
    );

    // Those of the namespace az, and two that only defaults of parameters may call.
    private static readonly FrozenSet<string> OfDeployments = FrozenSet.ToFrozenSet(
        [
            "deployer",
            "deployment",
            "environment",
            "extensionResourceId",
            "managementGroup",
            "managementGroupResourceId",
            "newGuid",
            "pickZones",
            "providers",
            "reference",
            "references",
            "resourceGroup",
            "resourceId",
            "roleDefinitions",
            "subscription",
            "subscriptionResourceId",
            "tenant",
            "tenantResourceId",
            "toLogicalZone",
            "toLogicalZones",
            "toPhysicalZone",
            "toPhysicalZones",
            "utcNow",
        ],
        StringComparer.Ordinal
    );

    // Those that Bicep evaluates itself.
    private static readonly FrozenDictionary<string, FunctionDefinition> OfTheCompiler = new[]
    {
        Of("any", ValueKinds.Any, 1, 1, "any#any"),
        Of("externalInput", ValueKinds.Any, 1, 2, "parameters-file#externalinput"),
        Of("getSecret", ValueKinds.Any, 4, 5, "parameters-file#getsecret"),
        Of("loadDirectoryFileInfo", ValueKinds.Array, 1, 2, "files#loaddirectoryfileinfo"),
        Of("loadFileAsBase64", ValueKinds.String, 1, 1, "files#loadfileasbase64"),
        Of("loadJsonContent", ValueKinds.Any, 1, 3, "files#loadjsoncontent"),
        Of("loadTextContent", ValueKinds.String, 1, 2, "files#loadtextcontent"),
        Of("loadYamlContent", ValueKinds.Any, 1, 3, "files#loadyamlcontent"),
        Of("nameof", ValueKinds.String, 1, 1, "string#nameof"),
        // Experimental: what they take may change.
        Of("readCliArg", ValueKinds.String, 0, null, "parameters-file"),
        Of("readEnvVar", ValueKinds.String, 0, null, "parameters-file"),
        Of("readEnvironmentVariable", ValueKinds.String, 1, 2, "parameters-file#readenvironmentvariable"),
    }.ToFrozenDictionary(one => one.Name, StringComparer.Ordinal);

    public static IEnumerable<string> NamesOfCompiler => OfTheCompiler.Keys;

    public static bool IsOfTemplatesAlone(string name) => OfTemplatesAlone.Contains(name);

    /// <summary>Whether it tells of a deployment, and so nothing while a parameter file is compiled.</summary>
    public static bool IsOfDeployments(string name) =>
        OfDeployments.Contains(name) || name.StartsWith("list", StringComparison.Ordinal);

    public static FunctionDefinition? OfCompiler(string name) => OfTheCompiler.GetValueOrDefault(name);

    /// <summary>A function of templates as Bicep has it, which wants arguments that the engine does without.</summary>
    public static FunctionDefinition AsOfBicep(FunctionDefinition function) =>
        function.Name == "concat" ? function with { Least = 1 }
        : function.Name.StartsWith("list", StringComparison.Ordinal) ? function with { Least = 2 }
        : function;

    private static FunctionDefinition Of(string name, ValueKinds returns, int least, int? most, string page) =>
        new(name, [ValueKinds.Any], returns)
        {
            Least = least,
            Most = most,
            Source = $"https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-{page}",
        };
}
