using System.Collections.Immutable;
using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>Which resources, modules and variables of a file name each other.</summary>
internal sealed class SymbolGraph
{
    // Beyond what 800 resources and 512 variables, the most that are deployed, can name of each other in earnest.
    private const int MostSteps = 10_000_000;

    private readonly BicepSyntaxTree _tree;
    private readonly FileSymbols _symbols;
    private readonly List<Symbol> _nodes = [];
    private readonly Dictionary<Symbol, int> _index = [];

    // The names that loops, lambdas and nested resources declare around the place.
    private readonly List<string> _locals = [];
    private List<(int Target, Name At)> _edges = [];
    private readonly HashSet<int> _targets = [];
    private int _steps;

    // What each names without its dependsOn.
    private readonly Dictionary<Symbol, int[]> _named = [];

    // What is not looked at.
    private SyntaxNode? _without;

    public SymbolGraph(BicepSyntaxTree tree, FileSymbols symbols)
    {
        (_tree, _symbols) = (tree, symbols);
        foreach (var symbol in symbols.All.Where(one => one.Kind is SymbolKind.Module or SymbolKind.Variable))
        {
            Add(symbol);
        }

        foreach (var resource in symbols.Resources)
        {
            AddAll(resource);
        }
    }

    /// <summary>The circles with a resource or a module in them; those of variables alone are no matter of deployments.</summary>
    public ImmutableArray<SymbolCycle> Cycles()
    {
        var edges = _nodes.Select(EdgesOf).ToArray();
        return
        [
            .. new CycleSearch([.. edges.Select(targets => targets.Select(one => one.Target).ToArray())])
                .All()
                .Where(cycle => cycle.Any(step => _nodes[step.Node].Kind != SymbolKind.Variable))
                .Select(cycle => new SymbolCycle([.. cycle.Select(step => edges[step.Node][step.Edge].At)])),
        ];
    }

    /// <summary>
    /// What a resource or module certainly waits for because of what it names, whatever its <c>dependsOn</c> says. By way of what may not
    /// be deployed it waits for nothing. What a file that is too large for a deployment names beyond a bound is left out.
    /// </summary>
    public HashSet<Symbol> NeedsOf(Symbol symbol)
    {
        HashSet<Symbol> needs = [];
        Stack<Symbol> open = new([symbol]);
        while (_steps < MostSteps && open.TryPop(out var next))
        {
            var named = NamedBy(next);
            _steps += named.Length + 1;
            foreach (var target in named)
            {
                if (needs.Add(_nodes[target]) && IsAlwaysThere(_nodes[target]))
                {
                    open.Push(_nodes[target]);
                }
            }
        }

        return needs;
    }

    private int[] NamedBy(Symbol symbol)
    {
        if (!_named.TryGetValue(symbol, out var targets))
        {
            _without = BodyOf(symbol)?.FindProperty("dependsOn");
            targets = [.. EdgesOf(symbol).Select(edge => edge.Target)];
            _named[symbol] = targets;
            _without = null;
        }

        return targets;
    }

    private BodyParts? BodyOf(Symbol symbol) =>
        symbol switch
        {
            ResourceSymbol resource => resource.Body,
            { Declaration: ModuleDeclarationSyntax module } => BodyParts.Of(module.Body, _tree.Source),
            _ => null,
        };

    private bool IsAlwaysThere(Symbol symbol) =>
        BodyOf(symbol) is null or { Loop: null, Condition: null }
        && (symbol is not ResourceSymbol { Container: { } around } || IsAlwaysThere(around));

    // The recursion is bounded by the depth that the parser allows.
    private void AddAll(ResourceSymbol resource)
    {
        Add(resource);
        foreach (var nested in resource.Nested.Values)
        {
            AddAll(nested);
        }
    }

    private void Add(Symbol symbol)
    {
        if (symbol.Name.Text.Length > 0 && _index.TryAdd(symbol, _nodes.Count))
        {
            _nodes.Add(symbol);
        }
    }

    private List<(int Target, Name At)> EdgesOf(Symbol symbol)
    {
        _edges = [];
        _targets.Clear();
        // A resource inside another waits for it, whatever it says.
        if (symbol is ResourceSymbol { Container: { } around })
        {
            Add(around, new(around.Name.Text, symbol.Name.Span));
        }

        Visit(
            symbol.Declaration switch
            {
                ResourceDeclarationSyntax resource => resource.Body,
                ModuleDeclarationSyntax module => module.Body,
                VariableDeclarationSyntax variable => variable.Value,
                _ => symbol.Declaration,
            }
        );
        return _edges;
    }

    private void Add(Symbol target, Name at)
    {
        if (_index.TryGetValue(target, out var index) && _targets.Add(index))
        {
            _edges.Add((index, at));
        }
    }

    // The recursion is bounded by the height that the parser allows.
    private void Visit(SyntaxNode node)
    {
        var locals = _locals.Count;
        switch (node)
        {
            case NameSyntax name:
                Refer(name);
                break;
            case ResourceAccessSyntax access when Resolve(access) is ResourceSymbol nested:
                Add(nested, new(nested.Path, access.Span));
                return;
            case LoopSyntax loop:
                Visit(loop.Source);
                Declare(loop.Variables.Item);
                Declare(loop.Variables.Index);
                Visit(loop.Body);
                _locals.RemoveRange(locals, _locals.Count - locals);
                return;
            case LambdaSyntax lambda:
                foreach (var variable in lambda.Parameters.Names)
                {
                    Declare(variable);
                }

                break;
            case ObjectSyntax { Members: var members }:
                foreach (var member in members)
                {
                    if (member is NestedResourceSyntax { Declaration: DeclarationSyntax { Name: var name } })
                    {
                        _locals.Add(_tree.TextOf(name));
                    }
                }

                break;
            case NestedResourceSyntax:
                return;
            case ObjectPropertySyntax when node == _without:
                return;
        }

        foreach (var child in node.Children)
        {
            if (child.Node is { } inner)
            {
                Visit(inner);
            }
        }

        _locals.RemoveRange(locals, _locals.Count - locals);
    }

    private void Refer(NameSyntax name)
    {
        var text = _tree.TextOf(name.Name);
        if (!_locals.Contains(text) && _symbols.Find(text) is { } target)
        {
            Add(target, new(text, name.Span));
        }
    }

    /// <summary>The resource, module or other thing of the file that an expression names; null where it says more, or nothing known.</summary>
    public Symbol? Resolve(ExpressionSyntax node) =>
        node switch
        {
            NameSyntax { Name: var name } when _tree.TextOf(name) is var text && !_locals.Contains(text) =>
                _symbols.Find(text),
            ResourceAccessSyntax access when Resolve(access.Target) is ResourceSymbol around =>
                around.Nested.GetValueOrDefault(_tree.TextOf(access.Name)),
            _ => null,
        };

    private void Declare(LocalVariableSyntax? variable)
    {
        if (variable is not null)
        {
            _locals.Add(_tree.TextOf(variable.Name));
        }
    }
}
