using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // Whether an object or array may be written here. Inside a hole it may not.
    private bool _allowsLiterals = true;

    // Whether parentheses are the innermost brackets: a break of the line in them is the slip that people make.
    private bool _inParentheses;

    // condition [? value : value]
    private ExpressionSyntax ParseExpression()
    {
        if (!Enter())
        {
            return MissingExpression();
        }

        var expression = ParseBinary(0);
        if (Kind == TokenKind.Question || (Kind == TokenKind.NewLine && NextLineBegins(TokenKind.Question)))
        {
            expression = ParseTernary(expression);
        }

        Leave();
        return expression;
    }

    private TernarySyntax ParseTernary(ExpressionSyntax condition)
    {
        SkipNewLines();
        var question = Take();
        var whenTrue = ParseOperand(question);
        if (Kind == TokenKind.NewLine && NextLineBegins(TokenKind.Colon))
        {
            SkipNewLines();
        }

        var colon = Expect(TokenKind.Colon);
        return new(condition, question, whenTrue, colon, colon.IsMissing ? MissingExpression() : ParseOperand(colon));
    }

    private ExpressionSyntax ParseOperand(SyntaxToken operation)
    {
        GoOnInNextLine(operation);
        return ParseExpression();
    }

    private bool NextLineBegins(TokenKind kind) => _tokens[PastNewLines()].Kind == kind;

    private ExpressionSyntax ParseBinary(int minimum)
    {
        var outer = BeginChain();
        var left = ParseUnary();
        while (true)
        {
            if (Kind == TokenKind.NewLine)
            {
                BringOperatorUp();
            }

            var precedence = Precedence(Kind);
            if (precedence <= minimum || !Lengthen())
            {
                break;
            }

            var leftPeak = _peak;
            var operation = Take();
            GoOnInNextLine(operation);
            left = new BinarySyntax(left, operation, ParseBinary(precedence));
            _peak = Math.Max(leftPeak, _peak);
        }

        EndChain(outer);
        return left;
    }

    /// <summary>Binary operators, all of them left-associative: the higher number binds more tightly, 0 is no operator.</summary>
    private static int Precedence(TokenKind kind) =>
        kind switch
        {
            TokenKind.Star or TokenKind.Slash or TokenKind.Percent => 7,
            TokenKind.Plus or TokenKind.Minus => 6,
            TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 5,
            TokenKind.Equal or TokenKind.NotEqual or TokenKind.EqualIgnoreCase or TokenKind.NotEqualIgnoreCase => 4,
            TokenKind.And => 3,
            TokenKind.Or => 2,
            TokenKind.DoubleQuestion => 1,
            _ => 0,
        };

    // !operand, -operand: one operator only
    private ExpressionSyntax ParseUnary()
    {
        if (Kind is not (TokenKind.Bang or TokenKind.Minus))
        {
            return ParsePostfix();
        }

        var operation = Take();
        GoOnInNextLine(operation);
        if (Kind is TokenKind.Bang or TokenKind.Minus)
        {
            Report(BicepMessages.Value);
            SkipTo(TokenSets.ItemEnd | TokenSets.Operand);
        }

        if (Kind == TokenKind.Integer && operation.Kind == TokenKind.Minus)
        {
            _negated = _at;
        }

        return new UnarySyntax(operation, ParsePostfix());
    }

    private ExpressionSyntax ParsePrimary() =>
        Kind switch
        {
            TokenKind.Identifier => ParseNameCallOrLambda(),
            TokenKind.String or TokenKind.StringStart => ParseString(),
            TokenKind.Integer => ParseInteger(),
            TokenKind.True or TokenKind.False => new BooleanLiteralSyntax(Take()),
            TokenKind.Null => new NullLiteralSyntax(Take()),
            TokenKind.LeftBrace or TokenKind.LeftBracket => ParseObjectOrArray(),
            TokenKind.LeftParen => IsLambdaAhead() ? ParseLambda() : ParseParenthesized(),
            _ => ExpectValue(),
        };

    private MissingExpressionSyntax ExpectValue()
    {
        Report(BicepMessages.Value);
        return MissingExpression();
    }

    private MissingExpressionSyntax MissingExpression() => new(_lastEnd);

    // (value)
    private ParenthesizedSyntax ParseParenthesized()
    {
        var open = Take();
        Open(TokenKind.RightParen);
        var before = _inParentheses;
        _inParentheses = true;
        PassBreakAfterParenthesis();
        var value = ParseExpression();
        PassBreakBeforeParenthesis();
        if (Kind == TokenKind.Comma)
        {
            Report(BicepMessages.Symbol, ")");
            SkipTo(TokenSets.ItemEnd - TokenKind.Comma);
        }

        _inParentheses = before;
        return new(open, value, Close(open, TokenKind.RightParen));
    }
}
