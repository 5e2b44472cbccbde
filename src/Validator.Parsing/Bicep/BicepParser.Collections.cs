using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    private bool _allowsResources;

    private ExpressionSyntax ParseObjectOrArray()
    {
        if (!_allowsLiterals)
        {
            Report(BicepMessages.LiteralInHole, Current.Span, findings.Shown(Current.Span));
        }

        var before = _allowsLiterals;
        _allowsLiterals = true;
        ExpressionSyntax expression = Kind switch
        {
            TokenKind.LeftBrace => ParseObject(allowsResources: false),
            _ when IsLoopAhead() => ParseLoop(isResource: false, isBody: false),
            _ => ParseArray(),
        };
        _allowsLiterals = before;
        return expression;
    }

    // [items]
    private ArraySyntax ParseArray()
    {
        var before = _inParentheses;
        _inParentheses = false;
        var open = Take();
        var items = ParseItems(TokenKind.RightBracket, static parser => parser.ParseArrayItem());
        _inParentheses = before;
        return new(open, items, Close(open, TokenKind.RightBracket));
    }

    private ExpressionSyntax ParseArrayItem()
    {
        if (Kind != TokenKind.Ellipsis)
        {
            return ParseExpression();
        }

        var ellipsis = Take();
        return new SpreadItemSyntax(ellipsis, ParseExpression());
    }

    // {members}; in the body of a resource, resources may be among them
    private ExpressionSyntax ParseObject(bool allowsResources)
    {
        if (!Enter())
        {
            return MissingExpression();
        }

        var (outerResources, outerParentheses) = (_allowsResources, _inParentheses);
        (_allowsResources, _inParentheses) = (allowsResources, false);
        var open = Take();
        var members = ParseItems(TokenKind.RightBrace, static parser => parser.ParseObjectMember());
        (_allowsResources, _inParentheses) = (outerResources, outerParentheses);
        ObjectSyntax result = new(open, members, Close(open, TokenKind.RightBrace));
        Leave();
        return result;
    }

    private ObjectMemberSyntax ParseObjectMember()
    {
        if (_allowsResources && IsNestedResource())
        {
            return ParseNestedResource();
        }

        if (Kind == TokenKind.Ellipsis)
        {
            var ellipsis = Take();
            return new SpreadMemberSyntax(ellipsis, ParsePropertyValue());
        }

        var key = ParseKey(BicepMessages.Key);
        var colon = ExpectColon(key);
        return new ObjectPropertySyntax(key, colon, ParseValueAfter(colon));
    }

    // The value of a property is not the body of a resource, even where the object around it is.
    private ExpressionSyntax ParsePropertyValue()
    {
        var before = _allowsResources;
        _allowsResources = false;
        var value = ParseExpression();
        _allowsResources = before;
        return value;
    }

    private ExpressionSyntax ParseValueAfter(SyntaxToken colon) =>
        colon.IsMissing && !TokenSets.ExpressionStart.Contains(Kind) ? MissingExpression() : ParsePropertyValue();

    private SyntaxToken ExpectColon(PropertyKeySyntax? key = null)
    {
        if (Kind == TokenKind.Colon)
        {
            return Take();
        }

        if (Kind == TokenKind.Assign)
        {
            ReportHere(BicepMessages.Symbol.Instead, findings.Mending(Current.Span, ":", FixSafety.Safe), ":");
            SkipOne();
            return Missing(TokenKind.Colon);
        }

        if (key is not null && QuotesAround(key) is { } quotes)
        {
            ReportHere(BicepMessages.Symbol.Instead, quotes, ":");
        }
        else
        {
            Report(BicepMessages.Symbol, ":");
        }

        if (!TokenSets.ExpressionStart.Contains(Kind))
        {
            SkipTo(TokenSets.ItemEnd | TokenKind.Colon);
        }

        return Kind == TokenKind.Colon ? Take() : Missing(TokenKind.Colon);
    }

    // my-key: a name that is no word.
    private Fix? QuotesAround(PropertyKeySyntax key)
    {
        var at = _at;
        while (
            _tokens[at].Kind is TokenKind.Minus or TokenKind.Dot or TokenKind.Identifier or TokenKind.Integer
            && _tokens[at].Start == _tokens[at - 1].End
        )
        {
            at++;
        }

        if (at == _at || key.Text is not null || _tokens[at].Kind != TokenKind.Colon)
        {
            return null;
        }

        var span = TextSpan.FromBounds(key.Span.Start, _tokens[at - 1].End);
        return findings.Mending(span, $"'{_text[span.Start..span.End]}'", FixSafety.Safe);
    }

    // A word or a string; what stands in its place is skipped up to the colon.
    private PropertyKeySyntax ParseKey(Expectation what)
    {
        switch (Kind)
        {
            case TokenKind.Identifier:
                return new(Take());
            case TokenKind.String or TokenKind.StringStart:
                return new(ParseString());
            default:
                Report(what);
                var key = Missing(TokenKind.Identifier);
                SkipTo(TokenSets.ItemEnd | TokenKind.Colon);
                return new(key);
        }
    }

    private bool IsNestedResource() =>
        Kind == TokenKind.At || (IsWord(_at, "resource") && KindAfter(_at) == TokenKind.Identifier);

    private NestedResourceSyntax ParseNestedResource()
    {
        var decorators = ParseDecorators();
        if (IsWord(_at, "resource"))
        {
            return new(ParseResource(decorators));
        }

        var missing = MissingDeclaration(decorators);
        SkipTo(TokenSets.LineEnd | TokenKind.RightBrace);
        return new(missing);
    }
}
