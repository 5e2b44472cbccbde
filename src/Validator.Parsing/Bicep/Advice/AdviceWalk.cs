using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>Looks for what could be written better, in one pass over the syntax of a file.</summary>
internal sealed class AdviceWalk(BicepSyntaxTree tree, FileSymbols symbols, Func<DiagnosticDescriptor, bool> isOn)
{
    private readonly List<Diagnostic> _findings = [];

    // The names that loops, lambdas, functions and nested resources declare around the place.
    private readonly List<string> _locals = [];

    private Dictionary<(string Type, string Name), ResourceSymbol>? _parents;

    public BicepSyntaxTree Tree => tree;

    public FileSymbols Symbols => symbols;

    public Dictionary<(string Type, string Name), ResourceSymbol> Parents =>
        _parents ??= ParentProperty.ParentsIn(this);

    public ImmutableArray<Diagnostic> Findings()
    {
        Visit(tree.Root, tree.Root);
        return [.. _findings];
    }

    public string TextOf(SyntaxNode node) => tree.Source.Slice(node.Span).ToString();

    public bool IsLocal(SyntaxToken name) => _locals.Contains(tree.TextOf(name));

    /// <summary>What the file declares by a name; null where nothing does.</summary>
    public SyntaxNode? DeclarationOf(SyntaxToken name) => symbols.Find(tree.TextOf(name))?.Declaration;

    public bool IsBuiltIn(FunctionCallSyntax call, string function) =>
        tree.Source.Slice(call.Name.Span).SequenceEqual(function) && DeclarationOf(call.Name) is null;

    /// <summary>Whether two expressions are written alike.</summary>
    public bool AreSame(ExpressionSyntax one, ExpressionSyntax other) =>
        tree.Source.Slice(one.Span).SequenceEqual(tree.Source.Slice(other.Span));

    /// <summary>The arguments of a decorator of the language; null of every other one.</summary>
    public ImmutableArray<ExpressionSyntax>? ArgumentsOf(DecoratorSyntax decorator, string name) =>
        decorator.Expression switch
        {
            FunctionCallSyntax call when IsBuiltIn(call, name) => call.Arguments.Arguments.Items,
            MethodCallSyntax { Target: NameSyntax { Name: var space } } call
                when tree.TextOf(space) == "sys" && tree.TextOf(call.Name) == name => call.Arguments.Arguments.Items,
            _ => null,
        };

    /// <param name="replacement">What stands for the same; null where a person has to say.</param>
    public void Report(DiagnosticDescriptor rule, TextSpan span, string? replacement, params string[] arguments) =>
        Report(
            rule,
            span,
            replacement is null ? null : new Repair.ReplaceExpression(span, replacement) { IsCertain = true },
            arguments
        );

    public void Report(DiagnosticDescriptor rule, TextSpan span, Repair? repair, params string[] arguments)
    {
        if (isOn(rule))
        {
            _findings.Add(rule.At(new Place(tree.Source, span), arguments) with { Repair = repair });
        }
    }

    // The recursion is bounded by the height that the parser allows.
    private void Visit(SyntaxNode node, SyntaxNode parent)
    {
        Check(node, parent);
        var locals = _locals.Count;
        _locals.AddRange(LocalNames.Of(node, tree));
        foreach (var child in node.Children)
        {
            if (child.Node is { } inner)
            {
                Visit(inner, node);
            }
        }

        _locals.RemoveRange(locals, _locals.Count - locals);
    }

    private void Check(SyntaxNode node, SyntaxNode parent)
    {
        switch (node)
        {
            case StatementSyntax statement:
                Check(statement);
                break;
            case ObjectTypeMemberSyntax member:
                ConflictingMetadata.Check(this, member.Decorators);
                if (member is ObjectTypePropertySyntax property)
                {
                    Descriptions.Check(this, property);
                }

                break;
            case TernarySyntax choice:
                SafeAccess.Check(this, choice);
                break;
            case FunctionCallSyntax call:
                StringConcatenation.Check(this, call);
                JsonNull.Check(this, call);
                ResourceSymbolReference.Check(this, call);
                break;
            case InterpolatedStringSyntax text:
                RedundantInterpolation.Check(this, text, parent);
                break;
            case PropertyKeySyntax key when parent is ObjectPropertySyntax:
                QuotedPropertyName.Check(this, key);
                break;
            case IndexAccessSyntax access:
                QuotedPropertyName.Check(this, access);
                break;
            case NamedTypeSyntax type:
                ExplicitAny.Check(this, type);
                UntypedValue.Check(this, type);
                break;
        }
    }

    private void Check(StatementSyntax statement)
    {
        ConflictingMetadata.Check(this, statement.Decorators);
        if (statement is DeclarationSyntax declaration)
        {
            DecompiledName.Check(this, declaration);
            Descriptions.Check(this, declaration);
        }

        if (statement is ModuleDeclarationSyntax module)
        {
            ModuleName.Check(this, module);
        }

        if (statement is ResourceDeclarationSyntax resource)
        {
            DeploymentsResource.Check(this, resource);
            ParentProperty.Check(this, resource);
            InnerTemplateName.Check(this, resource);
        }
    }
}
