using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>
/// The id of a resource from its scope, type and name: <c>{scope}/providers/{namespace}/{type}/{name}/{type}/{name}</c>
/// (https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules).
/// </summary>
public static class ResourceIdentity
{
    private static readonly TextPart Slash = TextPart.Of("/");

    /// <summary>The id; null where the name has not as many segments as the type, so that there is none.</summary>
    public static ImmutableArray<TextPart>? Id(
        ImmutableArray<TextPart> scope,
        string type,
        ImmutableArray<TextPart> name
    )
    {
        var types = type.Split('/');
        var names = types.Length == 2 ? [name] : Texts.Segments(name);
        if (types.Length < 2 || types.Length != names.Length + 1)
        {
            return null;
        }

        if (string.Equals(type, "Microsoft.Resources/resourceGroups", StringComparison.OrdinalIgnoreCase))
        {
            return Texts.Joined([.. scope, TextPart.Of("/resourceGroups/"), .. name]);
        }

        var id = ImmutableArray.CreateBuilder<TextPart>();
        id.AddRange(scope);
        id.Add(TextPart.Of($"/providers/{types[0]}"));
        for (var i = 0; i < names.Length; i++)
        {
            id.Add(TextPart.Of($"/{types[i + 1]}/"));
            id.AddRange(names[i]);
        }

        return Texts.Joined(id.DrainToImmutable());
    }

    /// <summary>The id of what a template deploys to; null where that cannot be told.</summary>
    public static ImmutableArray<TextPart>? ScopeId(DeploymentScopes scope, DeploymentTarget target) =>
        scope switch
        {
            DeploymentScopes.Tenant => [],
            DeploymentScopes.ManagementGroup =>
            [
                TextPart.Of("/providers/Microsoft.Management/managementGroups/"),
                .. target.ManagementGroup,
            ],
            DeploymentScopes.Subscription => Subscription(target),
            DeploymentScopes.ResourceGroup =>
            [
                .. Subscription(target),
                TextPart.Of("/resourceGroups/"),
                .. target.ResourceGroup,
            ],
            _ => null,
        };

    /// <summary>The full id where an id may be relative to the scope, as in <c>scope</c> and <c>dependsOn</c>: <c>Microsoft.A/b/name</c>.</summary>
    public static ImmutableArray<TextPart> Absolute(ImmutableArray<TextPart> id, ImmutableArray<TextPart> scope) =>
        id is [{ Literal: ['/', ..] }, ..] ? TrimEnd(id)
        : id is [{ Literal: { } first }, ..] && first.Split('/')[0].Contains('.', StringComparison.Ordinal)
            ? [.. scope, TextPart.Of("/providers/"), .. id]
        : id;

    private static ImmutableArray<TextPart> TrimEnd(ImmutableArray<TextPart> id) => id is [{ Literal: "/" }] ? [] : id;

    private static ImmutableArray<TextPart> Subscription(DeploymentTarget target) =>
        [TextPart.Of("/subscriptions"), Slash, .. target.Subscription];
}
