using System.Collections.Immutable;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // resource name 'type@version' [existing] = body
    private ResourceDeclarationSyntax ParseResource(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.StringOrLineEnd | TokenKind.Assign);
        var type = ExpectString(BicepMessages.ResourceType);
        var existing = IsWord(_at, "existing") ? Take() : default;
        var assign = ExpectBodyAssign();
        return new(decorators, keyword, name, type, existing, assign, ParseBody(isResource: true));
    }

    // module name 'path' = body
    private ModuleDeclarationSyntax ParseModule(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.StringOrLineEnd | TokenKind.Assign);
        var path = ExpectString(BicepMessages.Path);
        var assign = ExpectBodyAssign();
        return new(decorators, keyword, name, path, assign, ParseBody(isResource: false));
    }

    // test name 'path' = object
    private TestDeclarationSyntax ParseTest(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.StringOrLineEnd | TokenKind.Assign);
        var path = ExpectString(BicepMessages.Path);
        var assign = ExpectBodyAssign();
        return new(decorators, keyword, name, path, assign, ExpectObject(allowsResources: false));
    }

    private ExpressionSyntax ExpectString(Expectation what)
    {
        if (Kind is TokenKind.String or TokenKind.StringStart)
        {
            return ParseString();
        }

        Report(what);
        SkipTo(TokenSets.AssignOrLineEnd | TokenKind.LeftBrace);
        return MissingExpression();
    }

    private SyntaxToken ExpectBodyAssign()
    {
        var assign = Expect(TokenKind.Assign);
        if (assign.IsMissing && !IsWord(_at, "if"))
        {
            SkipTo(TokenSets.AssignOrLineEnd | TokenKind.LeftBrace);
            assign = Kind == TokenKind.Assign ? Take() : assign;
        }

        if (Kind == TokenKind.NewLine && !assign.IsMissing && IsWord(PastNewLines(), "if"))
        {
            SkipNewLines();
        }

        return assign;
    }

    private ExpressionSyntax ParseBody(bool isResource)
    {
        if (!TokenSets.ExpressionStart.Contains(Kind) || (Kind == TokenKind.Identifier && !IsWord(_at, "if")))
        {
            Report(BicepMessages.Body, "{");
            SkipTo(TokenSets.LineEnd | TokenSets.BodyStart);
        }

        return Kind switch
        {
            TokenKind.LeftBrace => ParseObject(isResource),
            TokenKind.LeftBracket => ParseBodyLoop(isResource),
            TokenKind.Identifier => ParseCondition(isResource),
            TokenKind.NewLine or TokenKind.EndOfFile => MissingExpression(),
            _ => ParseWrongBody(BicepMessages.Body),
        };
    }

    private ExpressionSyntax ParseBodyLoop(bool isResource)
    {
        if (IsLoopAhead())
        {
            return ParseLoop(isResource, isBody: true);
        }

        Report(BicepMessages.Symbol.Instead, Current.Span, "for", "[");
        return ParseExpression();
    }

    private ExpressionSyntax ParseLoopBody(bool isResource) =>
        Kind switch
        {
            TokenKind.LeftBrace => ParseObject(isResource),
            TokenKind.Identifier when IsWord(_at, "if") => ParseCondition(isResource),
            _ => ParseWrongBody(BicepMessages.LoopBody),
        };

    // Read as the value that it is, so that its end is found.
    private ExpressionSyntax ParseWrongBody(Expectation what)
    {
        Report(what, "{");
        return TokenSets.ExpressionStart.Contains(Kind) ? ParseExpression() : MissingExpression();
    }

    // if (condition) object
    private ConditionSyntax ParseCondition(bool isResource)
    {
        var keyword = Take();
        ExpressionSyntax condition = Kind == TokenKind.LeftParen ? ParseParenthesized() : ExpectCondition();
        return new(keyword, condition, ExpectObject(isResource));
    }

    private MissingExpressionSyntax ExpectCondition()
    {
        Report(BicepMessages.Symbol, "(");
        SkipTo(TokenSets.ItemEnd | TokenKind.LeftBrace);
        return MissingExpression();
    }

    private ExpressionSyntax ExpectObject(bool allowsResources)
    {
        if (Kind != TokenKind.LeftBrace)
        {
            Report(BicepMessages.Symbol, "{");
            SkipTo(TokenSets.ItemEnd | TokenKind.LeftBrace);
        }

        return Kind == TokenKind.LeftBrace ? ParseObject(allowsResources) : MissingExpression();
    }
}
