using System.Text.Json.Nodes;
using Validator.Analysis;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Schemas.Types;
using Validator.Text;

namespace Validator.Tests.Schemas.Checking;

/// <summary>A resource type and the linter that knows it.</summary>
public sealed record Subject(ResourceType Type, Linter Linter)
{
    /// <summary>The instance that the seed makes, as the body of a resource without type and version.</summary>
    internal (JsonObject Instance, List<Mutation> Mutations) Build(int seed)
    {
        InstanceBuilder builder = new(Type.Table, new(seed));
        return (builder.BuildBody(Type.Body), builder.Mutations);
    }

    public IEnumerable<string> Ids(JsonObject body) => IdsOf(Resource(body));

    /// <summary>The findings in a template with that resource, at a scope where its type can be deployed.</summary>
    public IEnumerable<string> IdsOf(JsonObject resource)
    {
        var deployed = (JsonObject)resource.DeepClone();
        if (Type.WritableScopes == DeploymentScopes.Extension)
        {
            deployed["scope"] = "Contoso.Test/things/a";
        }

        JsonObject template = new()
        {
            ["$schema"] = $"https://schema.management.azure.com/schemas/2019-08-01/{TemplateKind}.json#",
            ["contentVersion"] = "1.0.0.0",
            ["resources"] = new JsonArray(deployed),
        };
        var source = SourceText.FromString("test.json", template.ToJsonString());
        return Linter
            .Lint(source)
            .Diagnostics.Where(found => found.Descriptor.Category != Category.Maintainability)
            .Select(found => found.Descriptor.Id);
    }

    /// <summary>The body with type and version, as a template and an exported schema have it.</summary>
    public JsonObject Resource(JsonObject body)
    {
        JsonObject resource = new() { ["type"] = Type.Name, ["apiVersion"] = Type.ApiVersion };
        foreach (var (name, value) in body)
        {
            resource[name] = value?.DeepClone();
        }

        return resource;
    }

    public override string ToString() => Type.Name;

    private string TemplateKind =>
        Type.WritableScopes switch
        {
            null => "deploymentTemplate",
            { } scopes when scopes.HasFlag(DeploymentScopes.ResourceGroup) => "deploymentTemplate",
            { } scopes when scopes.HasFlag(DeploymentScopes.Subscription) => "subscriptionDeploymentTemplate",
            { } scopes when scopes.HasFlag(DeploymentScopes.ManagementGroup) => "managementGroupDeploymentTemplate",
            { } scopes when scopes.HasFlag(DeploymentScopes.Tenant) => "tenantDeploymentTemplate",
            _ => "deploymentTemplate",
        };
}
