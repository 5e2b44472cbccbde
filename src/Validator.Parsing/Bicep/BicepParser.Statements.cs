using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // Where the decorators begin that were read last.
    private int _decorators;

    private StatementSyntax? ParseStatement()
    {
        var decorators = ParseDecorators();
        if (Kind == TokenKind.Identifier)
        {
            var word = MeantKeyword(decorators);
            var statement =
                file == BicepFileKind.Template
                    ? ParseTemplateStatement(decorators, word)
                    : ParseParametersStatement(decorators, word);
            if (statement is not null)
            {
                return statement;
            }
        }

        return ParseNothing(decorators);
    }

    private StatementSyntax? ParseTemplateStatement(
        ImmutableArray<DecoratorSyntax> decorators,
        ReadOnlySpan<char> word
    ) =>
        word switch
        {
            "targetScope" => ParseTargetScope(decorators),
            "metadata" => ParseMetadata(decorators),
            "type" => ParseTypeDeclaration(decorators),
            "param" => ParseParameter(decorators),
            "var" => ParseVariable(decorators),
            "func" => ParseFunction(decorators),
            "resource" => ParseResource(decorators),
            "output" => ParseOutput(decorators),
            "module" => ParseModule(decorators),
            "test" => ParseTest(decorators),
            "import" => ParseImport(decorators),
            "extension" => ParseExtension(decorators),
            "assert" => ParseAssert(decorators),
            _ => null,
        };

    private StatementSyntax? ParseParametersStatement(
        ImmutableArray<DecoratorSyntax> decorators,
        ReadOnlySpan<char> word
    ) =>
        word switch
        {
            "using" => ParseUsing(decorators),
            "extends" => ParseExtends(decorators),
            "param" => ParseParameterAssignment(decorators),
            "var" => ParseVariable(decorators),
            "type" => ParseTypeDeclaration(decorators),
            "import" => ParseImport(decorators),
            "extension" => ParseExtension(decorators),
            "extensionConfig" => ParseExtensionConfig(decorators),
            _ => null,
        };

    private MissingDeclarationSyntax? ParseNothing(ImmutableArray<DecoratorSyntax> decorators)
    {
        if (decorators.IsEmpty)
        {
            Report(BicepMessages.Declaration);
            SkipTo(TokenSets.LineEnd);
            return null;
        }

        SkipTo(TokenSets.LineEnd);
        return MissingDeclaration(decorators);
    }

    private MissingDeclarationSyntax MissingDeclaration(ImmutableArray<DecoratorSyntax> decorators)
    {
        // What is wrong with a decorator may have swallowed the declaration.
        if (_lastSlip < _decorators)
        {
            var span = decorators[^1].Span;
            Report(BicepMessages.DecoratedDeclaration, span, findings.Shown(span));
        }

        return new(decorators);
    }

    /// <summary>The word that is written, or the keyword that it is a slip of where a name follows.</summary>
    private ReadOnlySpan<char> MeantKeyword(ImmutableArray<DecoratorSyntax> decorators)
    {
        var written = TextOf(Current);
        var known = file == BicepFileKind.Template ? Keywords.OfTemplates : Keywords.OfParameters;
        if (Keywords.Contains(written) || KindAfter(_at) != TokenKind.Identifier || IsOperatorLike(_at + 1))
        {
            return written;
        }

        if (NearestName.Of(written.ToString(), known) is not { } meant)
        {
            return written;
        }

        Fix fix = new(
            $"Replace '{findings.Shown(Current.Span)}' with '{meant}'",
            FixSafety.Unsafe,
            [new(Current.Span, meant)]
        );
        Report(BicepMessages.Misspelt, Current.Span, fix, findings.Shown(Current.Span), meant);
        return meant;
    }

    private bool IsOperatorLike(int index) => IsWord(index, "as") || IsWord(index, "from") || IsWord(index, "in");

    private ImmutableArray<DecoratorSyntax> ParseDecorators()
    {
        if (Kind != TokenKind.At)
        {
            return [];
        }

        var first = _nodes.Count;
        _decorators = _at;
        while (Kind == TokenKind.At)
        {
            _nodes.Add(ParseDecorator());
            if (Kind is not (TokenKind.NewLine or TokenKind.EndOfFile))
            {
                ReportHere(BicepMessages.DecoratorLineEnd);
                if (Kind != TokenKind.At && !IsDeclarationHere())
                {
                    SkipTo(TokenSets.LineEnd);
                }
            }

            SkipNewLines();
        }

        return TakeNodes<DecoratorSyntax>(first);
    }

    private bool IsDeclarationHere() => Kind == TokenKind.Identifier && BeginsDeclaration(_at);

    private DecoratorSyntax ParseDecorator()
    {
        var at = Take();
        if (Kind != TokenKind.Identifier)
        {
            Report(BicepMessages.Decorator);
            return new(at, MissingExpression());
        }

        var before = _allowsLiterals;
        _allowsLiterals = true;
        var outer = BeginChain();
        var expression = ParseNameOrCall();
        while (Kind == TokenKind.Dot && Lengthen())
        {
            expression = ParseMember(expression);
        }

        EndChain(outer);
        _allowsLiterals = before;
        return new(at, expression);
    }
}
