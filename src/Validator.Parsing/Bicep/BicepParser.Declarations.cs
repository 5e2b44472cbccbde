using System.Collections.Immutable;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // targetScope = value
    private TargetScopeSyntax ParseTargetScope(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var (assign, value) = ParseAssignedValue();
        return new(decorators, keyword, assign, value);
    }

    // metadata name = value
    private MetadataDeclarationSyntax ParseMetadata(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.AssignOrLineEnd);
        var (assign, value) = ParseAssignedValue();
        return new(decorators, keyword, name, assign, value);
    }

    // assert name = value
    private AssertDeclarationSyntax ParseAssert(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.AssignOrLineEnd);
        var (assign, value) = ParseAssignedValue();
        return new(decorators, keyword, name, assign, value);
    }

    // type name = type
    private TypeDeclarationSyntax ParseTypeDeclaration(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.AssignOrLineEnd);
        var assign = ExpectAssign();
        return new(decorators, keyword, name, assign, ParseDeclaredType(isOutput: false));
    }

    // param name type [= value]
    private ParameterDeclarationSyntax ParseParameter(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.NameOrLineEnd);
        var type = ParseDeclaredType(isOutput: false);
        if (Kind is TokenKind.NewLine or TokenKind.EndOfFile)
        {
            return new(decorators, keyword, name, type, default, null);
        }

        if (Kind != TokenKind.Assign)
        {
            ReportHere(BicepMessages.DefaultOrLineEnd);
            SkipTo(TokenSets.AssignOrLineEnd);
        }

        if (Kind != TokenKind.Assign)
        {
            return new(decorators, keyword, name, type, default, null);
        }

        var (assign, value) = ParseAssignedValue();
        return new(decorators, keyword, name, type, assign, value);
    }

    // var name [type] = value
    private VariableDeclarationSyntax ParseVariable(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.NameOrLineEnd | TokenKind.Assign);
        var type = Kind is TokenKind.Assign or TokenKind.NewLine or TokenKind.EndOfFile
            ? null
            : ParseDeclaredType(isOutput: false);
        var (assign, value) = ParseAssignedValue();
        return new(decorators, keyword, name, type, assign, value);
    }

    // output name type = value
    private OutputDeclarationSyntax ParseOutput(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.NameOrLineEnd);
        var type = ParseDeclaredType(isOutput: true);
        var (assign, value) = ParseAssignedValue();
        return new(decorators, keyword, name, type, assign, value);
    }

    // func name(parameters) type => value
    private FunctionDeclarationSyntax ParseFunction(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.AssignOrLineEnd | TokenKind.LeftParen);
        var parameters = ParseFunctionParameters();
        var type = ParseDeclaredType(isOutput: false);
        var arrow = Expect(TokenKind.Arrow);
        return new(decorators, keyword, name, parameters, type, arrow, ParseLambdaBody(arrow));
    }

    private FunctionParameterListSyntax ParseFunctionParameters()
    {
        var open = Expect(TokenKind.LeftParen);
        if (open.IsMissing)
        {
            return new(open, new([], []), Missing(TokenKind.RightParen));
        }

        var parameters = ParseParameters(static parser => parser.ParseFunctionParameter());
        return new(open, parameters, Close(open, TokenKind.RightParen));
    }

    private FunctionParameterSyntax ParseFunctionParameter()
    {
        var name = ExpectName(BicepMessages.LocalName);
        return new(name, ParseType());
    }

    private SyntaxToken ParseName(SyntaxToken keyword, TokenSet stop)
    {
        var name = ExpectName(BicepMessages.Name, TextOf(keyword).ToString());
        if (name.IsMissing)
        {
            SkipTo(stop);
        }

        return name;
    }

    /// <summary>The equals sign, which is looked for on the line where other text stands in its place.</summary>
    private SyntaxToken ExpectAssign()
    {
        if (Kind == TokenKind.Assign)
        {
            return Take();
        }

        Report(BicepMessages.Symbol, "=");
        if (!TokenSets.ExpressionStart.Contains(Kind))
        {
            SkipTo(TokenSets.AssignOrLineEnd);
        }

        return Kind == TokenKind.Assign ? Take() : Missing(TokenKind.Assign);
    }

    private (SyntaxToken Assign, ExpressionSyntax Value) ParseAssignedValue()
    {
        var assign = ExpectAssign();
        return (assign, ParseExpression());
    }
}
