using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    private TypeSyntax ParseTypeMember(TypeSyntax target)
    {
        var dot = Take();
        if (Kind == TokenKind.Star)
        {
            return new TypeAdditionalPropertiesAccessSyntax(target, dot, Take());
        }

        var name = ExpectName(BicepMessages.Member, ".");
        return Kind == TokenKind.Less
            ? new GenericTypeSyntax(target, dot, name, ParseTypeArguments())
            : new TypePropertyAccessSyntax(target, dot, name);
    }

    private TypeSyntax ParseTypeIndex(TypeSyntax target)
    {
        var open = Take();
        if (Kind == TokenKind.RightBracket)
        {
            return new ArrayTypeSyntax(target, open, Take());
        }

        Open(TokenKind.RightBracket);
        if (Kind == TokenKind.Star)
        {
            var star = Take();
            return new TypeItemsAccessSyntax(target, open, star, Close(open, TokenKind.RightBracket));
        }

        var before = _allowsLiterals;
        _allowsLiterals = false;
        var index = ParseExpression();
        _allowsLiterals = before;
        return new TypeIndexAccessSyntax(target, open, index, Close(open, TokenKind.RightBracket));
    }

    // {members}
    private ObjectTypeSyntax ParseObjectType()
    {
        var open = Take();
        var members = ParseItems(TokenKind.RightBrace, static parser => parser.ParseObjectTypeMember());
        return new(open, members, Close(open, TokenKind.RightBrace));
    }

    // key: type, *: type
    private ObjectTypeMemberSyntax ParseObjectTypeMember()
    {
        var decorators = ParseDecorators();
        if (Kind == TokenKind.Star)
        {
            var star = Take();
            var starColon = ExpectColon();
            return new ObjectTypeAdditionalPropertiesSyntax(decorators, star, starColon, ParseTypeAfter(starColon));
        }

        var key = ParseKey(BicepMessages.Key);
        var colon = ExpectColon();
        return new ObjectTypePropertySyntax(decorators, key, colon, ParseTypeAfter(colon));
    }

    private TypeSyntax ParseTypeAfter(SyntaxToken colon) =>
        colon.IsMissing && !TokenSets.ExpressionStart.Contains(Kind) ? MissingType() : ParseType();

    // [types]
    private TupleTypeSyntax ParseTupleType()
    {
        var open = Take();
        var items = ParseItems(TokenKind.RightBracket, static parser => parser.ParseTupleItem());
        return new(open, items, Close(open, TokenKind.RightBracket));
    }

    private TupleItemSyntax ParseTupleItem()
    {
        var decorators = ParseDecorators();
        return new(decorators, ParseType());
    }
}
