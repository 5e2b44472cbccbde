using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A child of a node: a node or a token, or nothing for an optional part that is not there.</summary>
public readonly record struct SyntaxElement(SyntaxNode? Node, SyntaxToken Token)
{
    public bool Exists => Node is not null || Token.Exists;

    public TextSpan Span => Node?.Span ?? Token.Span;

    public static implicit operator SyntaxElement(SyntaxNode? node) => new(node, default);

    public static implicit operator SyntaxElement(SyntaxToken token) => new(null, token);
}
