using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Deployments;

/// <summary>What the resources of one template say themselves that they depend on (<c>dependsOn</c>).</summary>
public sealed class DependencyGraph
{
    private readonly IReadOnlyList<DeployedResource> _resources;
    private readonly ILookup<string, int> _byId;
    private readonly ILookup<string, int> _byName;
    private readonly ILookup<string, int> _byLoop;

    public DependencyGraph(IReadOnlyList<DeployedResource> resources)
    {
        _resources = resources;
        var all = Enumerable.Range(0, resources.Count).ToList();
        _byId = all.Where(i => resources[i].Id is not null).ToLookup(i => Texts.Key(resources[i].Id!.Value));
        _byName = all.SelectMany(i => NamesOf(resources[i]).Distinct().Select(name => (i, name)))
            .ToLookup(pair => pair.name, pair => pair.i);
        _byLoop = all.Where(i => resources[i].Declaration.Loop?.Name is not null)
            .ToLookup(i => resources[i].Declaration.Loop!.Name!.ToUpperInvariant());
    }

    /// <summary>The dependencies that the resource at an index lists, each evaluated.</summary>
    public IEnumerable<Dependency> Of(int index)
    {
        var resource = _resources[index];
        if (resource.Declaration.DependsOn is not { } written)
        {
            return [];
        }

        var whole = resource.Scope.Evaluate(written);
        return whole.Form is ArrayExpression array
            ? array.Items.Select(item => Find(resource, whole.Part(item), PlaceOf(item, whole)))
            : [];
    }

    /// <summary>A way round a circle of dependencies, as indexes of which the first depends on the second; null if there is none.</summary>
    public ImmutableArray<int>? FindCycle()
    {
        var edges = Enumerable
            .Range(0, _resources.Count)
            .Select(i => Of(i).SelectMany(dependency => dependency.Targets).Distinct().ToArray())
            .ToArray();
        return new CycleSearch(edges).Find();
    }

    private static Place PlaceOf(Expression item, Value whole) =>
        new((item as BoundExpression)?.Scope.Source ?? whole.Scope.Source, item.Span);

    private Dependency Find(DeployedResource from, Value item, Place place)
    {
        var text = Texts.Of(item);
        if (text is [{ Literal: null }])
        {
            return new(item, place, [], IsCertain: false);
        }

        var key = Texts.Key(text);
        if (!key.Contains('/', StringComparison.Ordinal))
        {
            int[] named = [.. _byName[key], .. _byLoop[key]];
            return new(item, place, [.. named.Distinct()], IsCertain: item.IsKnown && !_resources.Any(HasOpenName));
        }

        if (ResourceIdentity.ScopeId(from.Target.Scope, from.Target) is not { } scope)
        {
            return new(item, place, [], IsCertain: false);
        }

        var id = Texts.Key(ResourceIdentity.Absolute(text, scope));
        int[] found = [.. _byId[id]];
        return new(item, place, [.. found], IsCertain: item.IsKnown && !_resources.Any(HasOpenName));
    }

    private static bool HasOpenName(DeployedResource resource) =>
        resource.Id is not { } id || Texts.Known(resource.Name) is null || id.IsDefaultOrEmpty;

    // A plain name is the whole name, the last segment of that of a child, or the symbolic name.
    private static IEnumerable<string> NamesOf(DeployedResource resource)
    {
        var name = Texts.Key(resource.Name);
        yield return name;
        yield return name[(name.LastIndexOf('/') + 1)..];
        if (resource.Declaration.SymbolicName is { Text: var symbol })
        {
            yield return symbol.ToUpperInvariant();
        }
    }
}

/// <summary>One entry of <c>dependsOn</c>.</summary>
/// <param name="Place">Where the entry stands.</param>
/// <param name="Targets">The indexes of the resources that it certainly means.</param>
/// <param name="IsCertain">Whether it certainly means no others.</param>
public readonly record struct Dependency(Value Written, Place Place, ImmutableArray<int> Targets, bool IsCertain);
