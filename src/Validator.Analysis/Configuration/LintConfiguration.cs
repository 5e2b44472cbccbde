using System.Collections.Immutable;
using Validator.Evaluation;

namespace Validator.Analysis.Configuration;

/// <summary>What <c>armlint.yaml</c> says, together with the configurations that it builds on.</summary>
/// <param name="layers">What each file says; a later one goes before an earlier one.</param>
public sealed class LintConfiguration(ImmutableArray<ConfigurationLayer> layers)
{
    public static LintConfiguration Default { get; } = new([]);

    public ImmutableArray<ConfigurationLayer> Layers { get; } = layers;

    /// <summary>The folder that the patterns of all layers are relative to: that of the file that was found or named.</summary>
    public string Folder => Layers is [.., var last] ? last.Folder : "";

    /// <summary>What a resource is compared with whose API version no definition has.</summary>
    public UnknownVersions UnknownVersions => Last(layer => layer.UnknownVersions)?.Value ?? default;

    /// <summary>Where templates are deployed; each part unknown unless given.</summary>
    public DeploymentContext Context { get; init; } =
        layers
            .SelectMany(layer => layer.Deployment)
            .Aggregate(DeploymentContext.Unknown, (context, fact) => With(context, fact.Key, fact.Text.Value));

    /// <summary>What the nearest file says that says something.</summary>
    public Setting<T>? Last<T>(Func<ConfigurationLayer, Setting<T>?> of) =>
        Layers.Select(of).LastOrDefault(setting => setting is not null);

    private static DeploymentContext With(DeploymentContext context, string key, string text) =>
        key switch
        {
            "subscription-id" => context with { SubscriptionId = text },
            "resource-group" => context with { ResourceGroup = text },
            "location" => context with { Location = text },
            "tenant-id" => context with { TenantId = text },
            "management-group-id" => context with { ManagementGroupId = text },
            "name" => context with { DeploymentName = text },
            _ => throw new InvalidOperationException($"'{key}' is not read."),
        };

    /// <summary>The same, deployed elsewhere.</summary>
    public LintConfiguration At(DeploymentContext context) => new(Layers) { Context = context };
}
