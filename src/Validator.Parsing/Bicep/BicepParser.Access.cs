using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // value, then any of .name .?name .name(…) ::name [index] !
    private ExpressionSyntax ParsePostfix()
    {
        var outer = BeginChain();
        var expression = ParsePrimary();
        while (true)
        {
            if (Kind == TokenKind.NewLine && NextLineBegins(TokenKind.Dot))
            {
                BringOperatorUp();
            }

            if (
                Kind is not (TokenKind.Dot or TokenKind.LeftBracket or TokenKind.DoubleColon or TokenKind.Bang)
                || !Lengthen()
            )
            {
                break;
            }

            var peak = _peak;
            expression = Kind switch
            {
                TokenKind.Dot => ParseMember(expression),
                TokenKind.LeftBracket => ParseIndex(expression),
                TokenKind.DoubleColon => ParseResourceAccess(expression),
                _ => new NonNullSyntax(expression, Take()),
            };
            _peak = Math.Max(peak, _peak);
        }

        EndChain(outer);
        return expression;
    }

    private ExpressionSyntax ParseMember(ExpressionSyntax target)
    {
        var dot = Take();
        var safe = Kind == TokenKind.Question ? Take() : default;
        if (Kind == TokenKind.Integer && target is IntegerLiteralSyntax whole && dot.Start == whole.Span.End)
        {
            ReportFraction(whole);
        }

        var name = ExpectName(BicepMessages.Member, safe.Exists ? ".?" : ".");
        if (Kind != TokenKind.LeftParen)
        {
            return new PropertyAccessSyntax(target, dot, safe, name);
        }

        if (safe.Exists)
        {
            Report(BicepMessages.SafeCall, TextSpan.FromBounds(dot.Start, safe.End), ".?");
        }

        return new MethodCallSyntax(target, dot, safe, name, ParseArgumentList());
    }

    private void ReportFraction(IntegerLiteralSyntax whole)
    {
        var span = TextSpan.FromBounds(whole.Span.Start, Current.End);
        var fix = findings.Mending(span, $"json('{_text[span.Start..span.End]}')", FixSafety.Unsafe);
        Report(BicepMessages.Fraction, span, fix, findings.Shown(span));
        SkipOne();
    }

    private IndexAccessSyntax ParseIndex(ExpressionSyntax target)
    {
        var open = Take();
        Open(TokenKind.RightBracket);
        var before = _inParentheses;
        _inParentheses = false;
        var safe = Kind == TokenKind.Question ? Take() : default;
        var fromEnd = Kind == TokenKind.Hat ? Take() : default;
        var index = ParseExpression();
        if (Kind != TokenKind.RightBracket && !TokenSets.ItemEnd.Contains(Kind))
        {
            Report(BicepMessages.Symbol, "]");
            SkipTo(TokenSets.ItemEnd);
        }

        _inParentheses = before;
        return new(target, open, safe, fromEnd, index, Close(open, TokenKind.RightBracket));
    }

    private ResourceAccessSyntax ParseResourceAccess(ExpressionSyntax target)
    {
        var colons = Take();
        return new(target, colons, ExpectName(BicepMessages.Member, "::"));
    }

    private ExpressionSyntax ParseNameCallOrLambda() =>
        KindAfter(_at) == TokenKind.Arrow ? ParseShortLambda() : ParseNameOrCall();

    // name, name(arguments)
    private ExpressionSyntax ParseNameOrCall()
    {
        var name = Take();
        return Kind == TokenKind.LeftParen ? new FunctionCallSyntax(name, ParseArgumentList()) : new NameSyntax(name);
    }

    private ArgumentListSyntax ParseArgumentList()
    {
        var open = Take();
        var before = _inParentheses;
        _inParentheses = false;
        var arguments = ParseArguments(TokenKind.RightParen, static parser => parser.ParseExpression());
        _inParentheses = before;
        return new(open, arguments, Close(open, TokenKind.RightParen));
    }
}
