using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

/// <summary>A set of token kinds as one machine word.</summary>
internal readonly record struct TokenSet(ulong Bits)
{
    public bool Contains(TokenKind kind) => ((Bits >> (int)kind) & 1) != 0;

    public static TokenSet Of(params ReadOnlySpan<TokenKind> kinds)
    {
        ulong bits = 0;
        foreach (var kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return new(bits);
    }

    public static TokenSet operator |(TokenSet left, TokenSet right) => new(left.Bits | right.Bits);

    public static TokenSet operator -(TokenSet left, TokenKind right) => new(left.Bits & ~(1UL << (int)right));

    public static TokenSet operator |(TokenSet left, TokenKind right) => new(left.Bits | (1UL << (int)right));
}
