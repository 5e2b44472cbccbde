using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    /// <summary>The type of a declaration, which alone may be <c>resource 'type@version'</c>.</summary>
    private TypeSyntax ParseDeclaredType(bool isOutput)
    {
        if (!IsWord(_at, "resource") || KindAfter(_at) == TokenKind.Less)
        {
            return ParseType();
        }

        var keyword = Take();
        if (Kind is TokenKind.String or TokenKind.StringStart)
        {
            return new ResourceTypeSyntax(keyword, ParseString());
        }

        if (!isOutput)
        {
            Report(BicepMessages.ResourceType);
            SkipTo(TokenSets.AssignOrLineEnd);
        }

        return new ResourceTypeSyntax(keyword, null);
    }

    // [|] type | type; a line may begin with the bar
    private TypeSyntax ParseType()
    {
        if (!Enter())
        {
            return MissingType();
        }

        TypeSyntax type;
        if (IsBarNext())
        {
            type = ParseUnion(first: null);
        }
        else
        {
            type = ParsePostfixType();
            type = IsBarNext() ? ParseUnion(type) : type;
        }

        Leave();
        return type;
    }

    private bool IsBarNext() =>
        Kind == TokenKind.Pipe || (Kind == TokenKind.NewLine && _tokens[_at + 1].Kind == TokenKind.Pipe);

    private UnionTypeSyntax ParseUnion(TypeSyntax? first)
    {
        var (firstNode, firstSeparator) = (_nodes.Count, _separators.Count);
        if (first is not null)
        {
            _nodes.Add(first);
        }

        while (IsBarNext())
        {
            SkipNewLines();
            _separators.Add(Take());
            _nodes.Add(ParsePostfixType());
        }

        var members = TakeList<TypeSyntax>(firstNode, firstSeparator);
        return new(members, first is null ? members.Separators[0] : default);
    }

    // type?, type!, any number of them
    private TypeSyntax ParsePostfixType()
    {
        var outer = BeginChain();
        var type = ParseUnaryType();
        while (Kind is TokenKind.Question or TokenKind.Bang && Lengthen())
        {
            type =
                Kind == TokenKind.Question ? new NullableTypeSyntax(type, Take()) : new NonNullTypeSyntax(type, Take());
        }

        EndChain(outer);
        return type;
    }

    // -literal, !literal
    private TypeSyntax ParseUnaryType()
    {
        if (Kind is not (TokenKind.Minus or TokenKind.Bang))
        {
            return ParseMemberType();
        }

        var operation = Take();
        if (Kind == TokenKind.Integer && operation.Kind == TokenKind.Minus)
        {
            _negated = _at;
        }

        return new UnaryTypeSyntax(operation, ParseMemberType());
    }

    // type, then any of [] [index] [*] .name .name<…> .*
    private TypeSyntax ParseMemberType()
    {
        var type = ParsePrimaryType();
        while (Kind is TokenKind.Dot or TokenKind.LeftBracket && Lengthen())
        {
            var peak = _peak;
            type = Kind == TokenKind.Dot ? ParseTypeMember(type) : ParseTypeIndex(type);
            _peak = Math.Max(peak, _peak);
        }

        return type;
    }

    private TypeSyntax ParsePrimaryType() =>
        Kind switch
        {
            TokenKind.Identifier => ParseNamedType(),
            TokenKind.String or TokenKind.StringStart => new LiteralTypeSyntax(ParseString()),
            TokenKind.Integer => new LiteralTypeSyntax(ParseInteger()),
            TokenKind.True or TokenKind.False => new LiteralTypeSyntax(new BooleanLiteralSyntax(Take())),
            TokenKind.Null => new LiteralTypeSyntax(new NullLiteralSyntax(Take())),
            TokenKind.LeftBrace => ParseObjectType(),
            TokenKind.LeftBracket => ParseTupleType(),
            TokenKind.LeftParen => ParseParenthesizedType(),
            _ => ExpectType(),
        };

    private MissingTypeSyntax ExpectType()
    {
        Report(BicepMessages.Type);
        SkipTo(TokenSets.TypeEnd);
        return MissingType();
    }

    private MissingTypeSyntax MissingType() => new(_lastEnd);

    private TypeSyntax ParseNamedType()
    {
        var name = Take();
        return Kind == TokenKind.Less
            ? new GenericTypeSyntax(null, default, name, ParseTypeArguments())
            : new NamedTypeSyntax(name);
    }

    private TypeArgumentListSyntax ParseTypeArguments()
    {
        var open = Take();
        var arguments = ParseArguments(TokenKind.Greater, static parser => parser.ParseType());
        return new(open, arguments, Close(open, TokenKind.Greater));
    }

    private ParenthesizedTypeSyntax ParseParenthesizedType()
    {
        var open = Take();
        Open(TokenKind.RightParen);
        PassBreakAfterParenthesis();
        var type = ParseType();
        PassBreakBeforeParenthesis();
        if (Kind != TokenKind.RightParen && !TokenSets.LineEnd.Contains(Kind))
        {
            Report(BicepMessages.Symbol, ")");
            SkipTo(TokenSets.TypeEnd);
        }

        return new(open, type, Close(open, TokenKind.RightParen));
    }
}
