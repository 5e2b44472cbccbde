using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A name that a loop or a lambda declares for its body.</summary>
public sealed class LocalVariableSyntax(SyntaxToken name) : SyntaxNode(name.Span)
{
    public SyntaxToken Name { get; } = name;

    public override ImmutableArray<SyntaxElement> Children => [Name];
}
