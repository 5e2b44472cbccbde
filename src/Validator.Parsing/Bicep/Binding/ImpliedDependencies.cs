using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>The entries of <c>dependsOn</c> that Bicep adds by itself, because the resource names what they name.</summary>
internal sealed class ImpliedDependencies(BicepSyntaxTree tree, FileSymbols symbols)
{
    private readonly List<ImpliedDependency> _found = [];
    private SymbolGraph? _graph;

    public ImmutableArray<ImpliedDependency> All()
    {
        foreach (var resource in symbols.Resources)
        {
            Visit(resource);
        }

        foreach (var symbol in symbols.All)
        {
            if (symbol.Declaration is ModuleDeclarationSyntax module)
            {
                Check(symbol, BodyParts.Of(module.Body, tree.Source));
            }
        }

        return [.. _found];
    }

    // The recursion is bounded by the depth that the parser allows.
    private void Visit(ResourceSymbol resource)
    {
        Check(resource, resource.Body);
        foreach (var nested in resource.Nested.Values)
        {
            Visit(nested);
        }
    }

    private void Check(Symbol symbol, BodyParts body)
    {
        // Of two with one name the graph knows one.
        if (
            body.FindProperty("dependsOn") is not { Value: ArraySyntax { Items.Items: var entries }, Key.Span: var key }
            || (symbol is not ResourceSymbol { Container: not null } && symbols.Find(symbol.Name.Text) != symbol)
        )
        {
            return;
        }

        _graph ??= new(tree, symbols);
        HashSet<Symbol>? needs = null;
        HashSet<Symbol> listed = [];
        foreach (var entry in entries)
        {
            if (_graph.Resolve(entry) is { } target && IsOne(target) && !IsVariable(body.Loop, target))
            {
                needs ??= _graph.NeedsOf(symbol);
                if (needs.Contains(target) || !listed.Add(target))
                {
                    Name written = new(tree.Source.Slice(entry.Span).ToString(), entry.Span);
                    _found.Add(new(written, entries.Length == 1 ? key : null));
                }
            }
        }
    }

    private bool IsVariable(LoopSyntax? loop, Symbol target) =>
        loop?.Variables is { } variables
        && (
            tree.TextOf(variables.Item.Name) == target.Name.Text
            || (variables.Index is { } index && tree.TextOf(index.Name) == target.Name.Text)
        );

    // Nothing waits for what is only referred to; of several the entry may mean more than the reference.
    private static bool IsOne(Symbol target) =>
        target switch
        {
            ResourceSymbol resource => !resource.IsInLoop && !resource.Syntax.Existing.Exists,
            { Declaration: ModuleDeclarationSyntax module } => module.Body is not LoopSyntax,
            _ => false,
        };
}
