using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    private bool IsLoopAhead()
    {
        var at = _at + 1;
        while (_tokens[at].Kind == TokenKind.NewLine)
        {
            at++;
        }

        return IsWord(at, "for");
    }

    // [for item in source: body], [for (item, index) in source: body]
    private LoopSyntax ParseLoop(bool isResource, bool isBody)
    {
        var (outerResources, outerParentheses) = (_allowsResources, _inParentheses);
        (_allowsResources, _inParentheses) = (false, false);
        var open = Take();
        Open(TokenKind.RightBracket);
        SkipNewLines();
        var keyword = Take();
        var variables = ParseLoopVariables();
        var inKeyword = ExpectWord("in");
        var source = ParseExpression();
        var colon = ExpectColon();
        var body = ParseLoopBody(colon, isResource, isBody);
        if (Kind == TokenKind.NewLine && NextLineBegins(TokenKind.RightBracket))
        {
            SkipNewLines();
        }
        else if (Kind != TokenKind.RightBracket)
        {
            Report(BicepMessages.Symbol, "]");
            SkipLoopRest();
        }

        (_allowsResources, _inParentheses) = (outerResources, outerParentheses);
        return new(open, keyword, variables, inKeyword, source, colon, body, Close(open, TokenKind.RightBracket));
    }

    private ExpressionSyntax ParseLoopBody(SyntaxToken colon, bool isResource, bool isBody)
    {
        if (colon.IsMissing && !TokenSets.ExpressionStart.Contains(Kind))
        {
            return MissingExpression();
        }

        if (Kind == TokenKind.NewLine && TokenSets.ExpressionStart.Contains(_tokens[PastNewLines()].Kind))
        {
            GoOnInNextLine(colon);
        }

        return isBody ? ParseLoopBody(isResource) : ParseExpression();
    }

    // What is left of a damaged loop, where its closing bracket is still to come.
    private void SkipLoopRest()
    {
        SkipTo(TokenSets.ItemEnd);
        if (Kind == TokenKind.NewLine && NextLineBegins(TokenKind.RightBracket))
        {
            _at = PastNewLines();
        }
    }

    private LoopVariablesSyntax ParseLoopVariables()
    {
        if (Kind == TokenKind.LeftParen)
        {
            return ParseLoopBlock();
        }

        var name = ExpectName(BicepMessages.LoopItem);
        if (name.IsMissing)
        {
            SkipTo(TokenSets.ItemEnd | TokenKind.Identifier | TokenKind.Colon);
        }

        return new(new LocalVariableSyntax(name));
    }

    // (item, index)
    private LoopVariablesSyntax ParseLoopBlock()
    {
        var open = Take();
        Open(TokenKind.RightParen);
        LocalVariableSyntax item = new(ExpectLoopName(open));
        var comma = Kind == TokenKind.Comma ? Take() : ExpectLoopComma(open);
        LocalVariableSyntax index = new(ExpectLoopName(open));
        if (Kind != TokenKind.RightParen)
        {
            ReportLoopNames(open);
            SkipTo(TokenSets.LineEnd | TokenKind.RightParen | TokenKind.RightBracket | TokenKind.LeftBrace);
        }

        return new(open, item, comma, index, Close(open, TokenKind.RightParen));
    }

    private SyntaxToken ExpectLoopName(SyntaxToken open)
    {
        if (Kind == TokenKind.Identifier)
        {
            return Take();
        }

        ReportLoopNames(open);
        return Missing(TokenKind.Identifier);
    }

    private SyntaxToken ExpectLoopComma(SyntaxToken open)
    {
        ReportLoopNames(open);
        return Missing(TokenKind.Comma);
    }

    private void ReportLoopNames(SyntaxToken open)
    {
        var end = Kind is TokenKind.NewLine or TokenKind.EndOfFile ? _lastEnd : Current.End;
        TextSpan span = new(open.Start, end - open.Start);
        Report(BicepMessages.TwoLoopNames, span, findings.Shown(span));
    }
}
