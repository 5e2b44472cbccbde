using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // name => body
    private LambdaSyntax ParseShortLambda()
    {
        LambdaParametersSyntax parameters = new(new LocalVariableSyntax(Take()));
        var arrow = Take();
        return new(parameters, arrow, ParseLambdaBody(arrow));
    }

    /// <summary>Whether the parentheses that open here hold names alone, with commas and line breaks, and an arrow follows.</summary>
    private bool IsLambdaAhead()
    {
        var at = _at + 1;
        while (_tokens[at].Kind is TokenKind.Identifier or TokenKind.Comma or TokenKind.NewLine)
        {
            at++;
        }

        return _tokens[at].Kind == TokenKind.RightParen && _tokens[at + 1].Kind == TokenKind.Arrow;
    }

    // (names) => body
    private LambdaSyntax ParseLambda()
    {
        var open = Take();
        var names = ParseParameters(static parser => new LocalVariableSyntax(
            parser.ExpectName(BicepMessages.LocalName)
        ));
        LambdaParametersSyntax parameters = new(open, names, Close(open, TokenKind.RightParen));
        var arrow = Take();
        return new(parameters, arrow, ParseLambdaBody(arrow));
    }

    // The body may begin in the next line, but not with a word that begins a declaration.
    private ExpressionSyntax ParseLambdaBody(SyntaxToken arrow)
    {
        if (arrow.IsMissing && !TokenSets.ExpressionStart.Contains(Kind))
        {
            return MissingExpression();
        }

        var next = PastNewLines();
        if (next > _at && !arrow.IsMissing && !Keywords.EndsLambda(TextOf(_tokens[next])))
        {
            SkipNewLines();
        }

        var before = _allowsLiterals;
        _allowsLiterals = true;
        var body = ParseExpression();
        _allowsLiterals = before;
        return body;
    }
}
