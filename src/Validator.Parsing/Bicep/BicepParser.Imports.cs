using System.Collections.Immutable;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // import {a, b as c} from 'path', import * as name from 'path'; in a template also the old form of an extension
    private StatementSyntax ParseImport(ImmutableArray<DecoratorSyntax> decorators)
    {
        if (file == BicepFileKind.Template && KindAfter(_at) is TokenKind.String or TokenKind.StringStart)
        {
            return ParseExtension(decorators);
        }

        var keyword = Take();
        var clause = ParseImportClause();
        var from = ExpectWord("from");
        return new ImportDeclarationSyntax(decorators, keyword, clause, from, ExpectString(BicepMessages.Path));
    }

    private ImportClauseSyntax ParseImportClause()
    {
        if (Kind == TokenKind.LeftBrace)
        {
            var open = Take();
            var items = ParseItems(TokenKind.RightBrace, static parser => parser.ParseImportItem());
            return new ImportListSyntax(open, items, Close(open, TokenKind.RightBrace));
        }

        if (Kind == TokenKind.Star)
        {
            var star = Take();
            return new WildcardImportSyntax(star, ParseAlias());
        }

        Report(BicepMessages.ImportClause, "{");
        return new ImportListSyntax(Missing(TokenKind.LeftBrace), new([], []), Missing(TokenKind.RightBrace));
    }

    private ImportItemSyntax ParseImportItem()
    {
        var name = ParseKey(BicepMessages.ImportName);
        if (IsWord(_at, "as"))
        {
            return new(name, ParseAlias());
        }

        if (name.Text is not null)
        {
            Report(BicepMessages.ImportAlias, findings.Shown(name.Span));
        }

        return new(name, null);
    }

    private AliasSyntax ParseAlias()
    {
        var keyword = ExpectWord("as");
        return new(keyword, ExpectName(BicepMessages.Name, "as"));
    }

    // extension name [with object] [as alias]
    private ExtensionDeclarationSyntax ParseExtension(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var specification =
            Kind == TokenKind.Identifier ? new NameSyntax(Take()) : ExpectString(BicepMessages.Extension);
        var configuration = IsWord(_at, "with") ? ParseWith() : null;
        var alias = IsWord(_at, "as") ? ParseAlias() : null;
        if (alias is null && Kind is not (TokenKind.NewLine or TokenKind.EndOfFile))
        {
            ReportHere(BicepMessages.WithOrAs);
        }

        return new(decorators, keyword, specification, configuration, alias);
    }

    // with object
    private WithClauseSyntax ParseWith()
    {
        var keyword = ExpectWord("with");
        return new(keyword, ExpectObject(allowsResources: false));
    }

    // using 'path', using none, either [with object]
    private UsingDeclarationSyntax ParseUsing(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var path = IsWord(_at, "none") ? new NameSyntax(Take()) : ExpectString(BicepMessages.UsingPath);
        if (Kind is TokenKind.NewLine or TokenKind.EndOfFile)
        {
            return new(decorators, keyword, path, null);
        }

        if (!IsWord(_at, "with"))
        {
            ReportHere(BicepMessages.With);
            return new(decorators, keyword, path, null);
        }

        return new(decorators, keyword, path, ParseWith());
    }

    // extends 'path'
    private ExtendsDeclarationSyntax ParseExtends(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        return new(decorators, keyword, ExpectString(BicepMessages.Path));
    }

    // param name = value
    private ParameterAssignmentSyntax ParseParameterAssignment(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.NameOrLineEnd | TokenKind.Assign);
        var (assign, value) = ParseAssignedValue();
        return new(decorators, keyword, name, assign, value);
    }

    // extensionConfig alias with object
    private ExtensionConfigSyntax ParseExtensionConfig(ImmutableArray<DecoratorSyntax> decorators)
    {
        var keyword = Take();
        var name = ParseName(keyword, TokenSets.NameOrLineEnd);
        return new(decorators, keyword, name, ParseWith());
    }
}
