using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>
/// What <c>environment()</c> tells: strings that are others in each cloud, so that none is known. Clouds of one's own
/// (Azure Stack) have further members.
/// </summary>
internal static class EnvironmentMembers
{
    // https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#environment
    private static readonly string[] Texts =
    [
        "name",
        "gallery",
        "graph",
        "portal",
        "graphAudience",
        "activeDirectoryDataLake",
        "batch",
        "media",
        "sqlManagement",
        "vmImageAliasDoc",
        "resourceManager",
    ];

    private static readonly string[] Suffixes =
    [
        "acrLoginServer",
        "azureDatalakeAnalyticsCatalogAndJob",
        "azureDatalakeStoreFileSystem",
        "azureFrontDoorEndpointSuffix",
        "keyvaultDns",
        "sqlServerHostname",
        "storage",
    ];

    public static Value Of(Call call)
    {
        ContextObject environment = new(call, call.Unevaluated);
        foreach (var name in Texts)
        {
            environment.Add(name, ValueKinds.String);
        }

        var authentication = environment.Inside("authentication");
        authentication.Add("loginEndpoint", ValueKinds.String);
        authentication.Add("audiences", ValueKinds.Array);
        authentication.Add("tenant", ValueKinds.String);
        authentication.Add("identityProvider", ValueKinds.String);
        environment.Add("authentication", authentication.ToValue());
        var suffixes = environment.Inside("suffixes");
        foreach (var name in Suffixes)
        {
            suffixes.Add(name, ValueKinds.String);
        }

        // Other clouds have others.
        environment.Add("suffixes", suffixes.ToValue(isDocumented: false));
        return environment.ToValue();
    }
}
