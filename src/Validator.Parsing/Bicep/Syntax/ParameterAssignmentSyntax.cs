using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>param name = value</c> of a <c>.bicepparam</c> file.</summary>
public sealed class ParameterAssignmentSyntax(
    ImmutableArray<DecoratorSyntax> decorators,
    SyntaxToken keyword,
    SyntaxToken name,
    SyntaxToken assign,
    ExpressionSyntax value
) : DeclarationSyntax(decorators, keyword, name, value.Span.End)
{
    public SyntaxToken Assign { get; } = assign;

    public ExpressionSyntax Value { get; } = value;

    public override ImmutableArray<SyntaxElement> Children => [.. Decorators, Keyword, Name, Assign, Value];
}
