using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Deployments;

/// <summary>What the resources of one template say themselves that they depend on (<c>dependsOn</c>).</summary>
public sealed class DependencyGraph
{
    private readonly IReadOnlyList<DeployedResource> _resources;
    private readonly ImmutableArray<ImmutableArray<Dependency>> _dependencies;

    // Names and ids have to be evaluated, and most templates need neither.
    private Dictionary<string, List<int>>? _bySymbol;
    private Dictionary<string, List<int>>? _byName;
    private Dictionary<string, List<int>>? _byId;
    private bool? _hasOpenName;

    public DependencyGraph(IReadOnlyList<DeployedResource> resources)
    {
        _resources = resources;
        _dependencies = [.. resources.Select(Evaluate)];
    }

    /// <summary>The dependencies that the resource at an index lists, each evaluated.</summary>
    public ImmutableArray<Dependency> Of(int index) => _dependencies[index];

    /// <summary>A way round a circle of dependencies, as indexes of which the first depends on the second; null if there is none.</summary>
    public ImmutableArray<int>? FindCycle()
    {
        var edges = _dependencies
            .Select(entries => entries.SelectMany(dependency => dependency.Targets).Distinct().ToArray())
            .ToArray();
        foreach (var cycle in new CycleSearch(edges).All())
        {
            return [.. cycle.Select(step => step.Node)];
        }

        return null;
    }

    private ImmutableArray<Dependency> Evaluate(DeployedResource resource)
    {
        if (resource.Declaration.DependsOn is not { } written)
        {
            return [];
        }

        var whole = resource.Scope.Evaluate(written);
        return whole.Form is ArrayExpression array
            ? [.. array.Items.Select(item => Find(resource, whole.Part(item), PlaceOf(item, whole)))]
            : [];
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

        _bySymbol ??= Index(SymbolsOf, StringComparer.OrdinalIgnoreCase);
        if (item.Text is { } symbol && _bySymbol.TryGetValue(symbol, out var called))
        {
            return new(item, place, [.. called], IsCertain: true);
        }

        // One turn of a loop; which one it is does not matter here.
        if (
            item.Text is [.., ']'] turn
            && turn.IndexOf('[', StringComparison.Ordinal) is var bracket and > 0
            && _bySymbol.ContainsKey(turn[..bracket])
        )
        {
            return new(item, place, [], IsCertain: false);
        }

        var key = Texts.Key(text);
        if (!key.Contains('/', StringComparison.Ordinal))
        {
            return Among(_byName ??= Index(NamesOf, StringComparer.Ordinal), key, item, place);
        }

        return ResourceIdentity.ScopeId(from.Target.Scope, from.Target) is { } scope
            ? Among(
                _byId ??= Index(IdsOf, StringComparer.Ordinal),
                Texts.Key(ResourceIdentity.Absolute(text, scope)),
                item,
                place
            )
            : new(item, place, [], IsCertain: false);
    }

    private Dependency Among(Dictionary<string, List<int>> known, string key, Value item, Place place) =>
        new(
            item,
            place,
            known.TryGetValue(key, out var targets) ? [.. targets] : [],
            IsCertain: item.IsKnown && !(_hasOpenName ??= _resources.Any(HasOpenName))
        );

    private Dictionary<string, List<int>> Index(
        Func<DeployedResource, IEnumerable<string>> keysOf,
        StringComparer comparer
    )
    {
        Dictionary<string, List<int>> index = new(_resources.Count, comparer);
        for (var i = 0; i < _resources.Count; i++)
        {
            foreach (var key in keysOf(_resources[i]))
            {
                if (!index.TryGetValue(key, out var having))
                {
                    index[key] = having = [];
                }

                if (having is not [.., var last] || last != i)
                {
                    having.Add(i);
                }
            }
        }

        return index;
    }

    private static bool HasOpenName(DeployedResource resource) =>
        resource.Id is not { } id || Texts.Known(resource.Name) is null || id.IsDefaultOrEmpty;

    // What the template itself calls a resource, and all turns of a loop.
    private static IEnumerable<string> SymbolsOf(DeployedResource resource)
    {
        if (resource.Declaration.SymbolicName is { Text: var symbol })
        {
            yield return symbol;
        }

        if (resource.Declaration.Loop?.Name is { } loop && loop != resource.Declaration.SymbolicName?.Text)
        {
            yield return loop;
        }
    }

    // A plain name is the whole name, or the last segment of that of a child.
    private static IEnumerable<string> NamesOf(DeployedResource resource)
    {
        yield return resource.NameKey;
        if (resource.NameKey.LastIndexOf('/') is var slash and >= 0)
        {
            yield return resource.NameKey[(slash + 1)..];
        }
    }

    private static IEnumerable<string> IdsOf(DeployedResource resource) => resource.IdKey is { } id ? [id] : [];
}
