using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary>A string in any of its forms: <c>'…'</c>, <c>'''…'''</c>, <c>$'''…'''</c>, with holes or without.</summary>
public abstract class StringSyntax : ExpressionSyntax
{
    private protected StringSyntax(TextSpan span)
        : base(span) { }
}

/// <summary>A string without holes.</summary>
public sealed class StringLiteralSyntax(SyntaxToken token) : StringSyntax(token.Span)
{
    public SyntaxToken Token { get; } = token;

    public override ImmutableArray<SyntaxElement> Children => [Token];

    /// <summary>What the string says, without quotes and escapes.</summary>
    public string GetValue(SourceText source) => StringText.Decode(source.Text, Token, dollars: 0);
}

/// <summary>A string with holes: the pieces are one more than the holes, and the first piece comes first.</summary>
public sealed class InterpolatedStringSyntax(ImmutableArray<SyntaxToken> pieces, ImmutableArray<ExpressionSyntax> holes)
    : StringSyntax(Between(pieces[0], pieces[^1]))
{
    public ImmutableArray<SyntaxToken> Pieces { get; } = pieces;

    public ImmutableArray<ExpressionSyntax> Holes { get; } = holes;

    public override ImmutableArray<SyntaxElement> Children
    {
        get
        {
            var children = ImmutableArray.CreateBuilder<SyntaxElement>(Pieces.Length + Holes.Length);
            for (var i = 0; i < Holes.Length; i++)
            {
                children.Add(Pieces[i]);
                children.Add(Holes[i]);
            }

            children.Add(Pieces[^1]);
            return children.MoveToImmutable();
        }
    }

    /// <summary>What a piece says, without quotes, escapes and the marks of the holes.</summary>
    public string GetPiece(SourceText source, int index) =>
        StringText.Decode(source.Text, Pieces[index], StringText.Dollars(source.Text, Pieces[0]));
}
