using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>Which declarations of a file its text refers to, those in places included that mean nothing to the engine.</summary>
internal sealed class NameUses(BicepSyntaxTree tree)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // The names that loops, lambdas, functions and nested resources declare around the place.
    private readonly List<string> _locals = [];

    public ImmutableArray<UnusedName> Unused(FileSymbols symbols)
    {
        Visit(tree.Root);
        return
        [
            .. symbols
                .All.Where(symbol => symbol.Name.Text.Length > 0 && !_used.Contains(symbol.Name.Text))
                .Select(symbol => KindOf(symbol) is { } kind ? new UnusedName(kind, symbol.Name) : (UnusedName?)null)
                .OfType<UnusedName>(),
        ];
    }

    // What another file can use is used.
    private DeclarationKind? KindOf(Symbol symbol) =>
        symbol.Declaration switch
        {
            StatementSyntax { Decorators: var decorators } when decorators.Any(IsExport) => null,
            ParameterDeclarationSyntax => DeclarationKind.Parameter,
            VariableDeclarationSyntax => DeclarationKind.Variable,
            TypeDeclarationSyntax => DeclarationKind.Type,
            FunctionDeclarationSyntax => DeclarationKind.Function,
            ImportItemSyntax or ImportDeclarationSyntax => DeclarationKind.Import,
            ResourceDeclarationSyntax { Existing.Exists: true } when symbol is ResourceSymbol { Nested.Count: 0 } =>
                DeclarationKind.ExistingResource,
            _ => null,
        };

    private bool IsExport(DecoratorSyntax decorator) =>
        decorator.Expression switch
        {
            FunctionCallSyntax call => TextOf(call.Name) == "export",
            MethodCallSyntax call => TextOf(call.Name) == "export",
            _ => false,
        };

    // The recursion is bounded by the height that the parser allows.
    private void Visit(SyntaxNode node)
    {
        var locals = _locals.Count;
        switch (node)
        {
            case NameSyntax { Name: var name } when !_locals.Contains(TextOf(name)):
                _used.Add(TextOf(name));
                break;
            case FunctionCallSyntax { Name: var name }:
                _used.Add(TextOf(name));
                break;
            case NamedTypeSyntax { Name: var name }:
                _used.Add(TextOf(name));
                break;
            case GenericTypeSyntax { Name: var name }:
                _used.Add(TextOf(name));
                break;
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
            case FunctionDeclarationSyntax function:
                foreach (var parameter in function.Parameters.Parameters)
                {
                    _locals.Add(TextOf(parameter.Name));
                }

                break;
            case ObjectSyntax { Members: var members }:
                foreach (var member in members)
                {
                    if (member is NestedResourceSyntax { Declaration: DeclarationSyntax { Name: var name } })
                    {
                        _locals.Add(TextOf(name));
                    }
                }

                break;
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

    private void Declare(LocalVariableSyntax? variable)
    {
        if (variable is not null)
        {
            _locals.Add(TextOf(variable.Name));
        }
    }

    private string TextOf(SyntaxToken token) => tree.TextOf(token);
}
