using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

/// <summary>Expressions over several lines, which Bicep does not have: said once, and read as they were meant.</summary>
internal sealed partial class BicepParser
{
    /// <summary>Goes over a break of the line after an operator, where a value plainly follows in the next line.</summary>
    private void GoOnInNextLine(SyntaxToken operation)
    {
        if (Kind != TokenKind.NewLine)
        {
            return;
        }

        var next = PastNewLines();
        if (
            TokenSets.ExpressionStart.Contains(_tokens[next].Kind)
            && (operation.Kind == TokenKind.Question || !ListIsCut(next, TokenKind.None))
            && !BeginsAnyWhere(next)
        )
        {
            if (_inParentheses)
            {
                Report(BicepMessages.ParenthesesOnOneLine, LastCharacter);
            }

            Report(BicepMessages.OperandOnSameLine, operation.Span, findings.Shown(operation.Span));
            PassLineBreak();
        }
    }

    // A declaration that is indented is seldom, but more likely than an expression that begins with two names.
    private bool BeginsAnyWhere(int index) => _tokens[index].Kind == TokenKind.Identifier && BeginsDeclaration(index);

    /// <summary>Goes over a break of the line before an operator, with which nothing else can begin.</summary>
    private void BringOperatorUp()
    {
        var next = PastNewLines();
        var token = _tokens[next];
        var isMember = token.Kind is TokenKind.Dot or TokenKind.DoubleColon;
        if (!isMember && (Precedence(token.Kind) == 0 || token.Kind is TokenKind.Minus or TokenKind.Star))
        {
            return;
        }

        if (_inParentheses)
        {
            Report(BicepMessages.ParenthesesOnOneLine, LastCharacter);
        }

        Report(BicepMessages.OperatorOnSameLine, token.Span, findings.Shown(token.Span));
        PassLineBreak();
    }

    private void PassBreakAfterParenthesis()
    {
        if (Kind == TokenKind.NewLine && !ListIsCut(PastNewLines(), TokenKind.RightParen))
        {
            Report(BicepMessages.ParenthesesOnOneLine, LastCharacter);
            PassLineBreak();
        }
    }

    private void PassBreakBeforeParenthesis()
    {
        if (Kind == TokenKind.NewLine && NextLineBegins(TokenKind.RightParen))
        {
            Report(BicepMessages.ParenthesesOnOneLine, LastCharacter);
            PassLineBreak();
        }
    }

    private void PassLineBreak()
    {
        // The slip is said; the rest of the expression is the same slip.
        _at = PastNewLines();
        _recovering = true;
    }
}
