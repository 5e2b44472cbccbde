using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Deployments;

/// <summary>What the resources of one template say themselves that they depend on (<c>dependsOn</c>).</summary>
public sealed class DependencyGraph
{
    private readonly ImmutableArray<ImmutableArray<Dependency>> _dependencies;
    private readonly ILookup<string, int> _bySymbol;

    // Names and ids have to be evaluated, and most templates need neither.
    private readonly Lazy<ILookup<string, int>> _byName;
    private readonly Lazy<ILookup<string, int>> _byId;
    private readonly Lazy<bool> _hasOpenName;

    public DependencyGraph(IReadOnlyList<DeployedResource> resources)
    {
        var all = Enumerable.Range(0, resources.Count).ToList();
        _bySymbol = all.SelectMany(i => SymbolsOf(resources[i]).Select(symbol => (i, symbol)))
            .ToLookup(pair => pair.symbol, pair => pair.i, StringComparer.OrdinalIgnoreCase);
        _byName = new(() =>
            all.SelectMany(i => NamesOf(resources[i]).Distinct().Select(name => (i, name)))
                .ToLookup(pair => pair.name, pair => pair.i)
        );
        _byId = new(() => all.Where(i => resources[i].Id is not null).ToLookup(i => Texts.Key(resources[i].Id!.Value)));
        _hasOpenName = new(() => resources.Any(HasOpenName));
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

        if (item.Text is { } symbol && _bySymbol[symbol].ToArray() is { Length: > 0 } called)
        {
            return new(item, place, [.. called], IsCertain: true);
        }

        var key = Texts.Key(text);
        if (!key.Contains('/', StringComparison.Ordinal))
        {
            return Among(_byName.Value, key, item, place);
        }

        return ResourceIdentity.ScopeId(from.Target.Scope, from.Target) is { } scope
            ? Among(_byId.Value, Texts.Key(ResourceIdentity.Absolute(text, scope)), item, place)
            : new(item, place, [], IsCertain: false);
    }

    private Dependency Among(ILookup<string, int> known, string key, Value item, Place place) =>
        new(item, place, [.. known[key]], IsCertain: item.IsKnown && !_hasOpenName.Value);

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
        var name = Texts.Key(resource.Name);
        yield return name;
        yield return name[(name.LastIndexOf('/') + 1)..];
    }
}
