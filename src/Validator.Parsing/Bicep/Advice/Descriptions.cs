using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Advice;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5022 and ARM5043 in Bicep: descriptions are decorators.</summary>
internal static class Descriptions
{
    public static void Check(AdviceWalk walk, DeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case ParameterDeclarationSyntax or OutputDeclarationSyntax:
                Check(walk, MissingDescription.Descriptor, declaration.Decorators, declaration.Name);
                break;
            case TypeDeclarationSyntax:
                Check(walk, MissingDescription.OfTypes, declaration.Decorators, declaration.Name);
                break;
        }
    }

    public static void Check(AdviceWalk walk, ObjectTypePropertySyntax property)
    {
        if (property.Key.Word is { IsMissing: false, Exists: true } word)
        {
            Check(walk, MissingDescription.OfTypes, property.Decorators, word);
        }
    }

    private static void Check(
        AdviceWalk walk,
        DiagnosticDescriptor rule,
        ImmutableArray<DecoratorSyntax> decorators,
        SyntaxToken name
    )
    {
        var given = decorators
            .Select(one => walk.ArgumentsOf(one, "description"))
            .FirstOrDefault(one => one is not null);
        if (given is null)
        {
            walk.Report(rule, name.Span, (string?)null, walk.Tree.TextOf(name));
        }
        else if (given is [StringLiteralSyntax text] && string.IsNullOrWhiteSpace(text.GetValue(walk.Tree.Source)))
        {
            walk.Report(rule, text.Span, (string?)null, walk.Tree.TextOf(name));
        }
    }
}
