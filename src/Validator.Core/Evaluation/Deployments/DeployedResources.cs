using System.Collections;

namespace Validator.Evaluation.Deployments;

/// <summary>The resources that one template makes, with what whoever looks at them first finds out about them all.</summary>
public sealed class DeployedResources(IReadOnlyList<DeployedResource> resources) : IReadOnlyList<DeployedResource>
{
    /// <summary>What they say themselves that they depend on; evaluated once.</summary>
    public DependencyGraph Dependencies => field ??= new(resources);

    public int Count => resources.Count;

    public DeployedResource this[int index] => resources[index];

    public IEnumerator<DeployedResource> GetEnumerator() => resources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
