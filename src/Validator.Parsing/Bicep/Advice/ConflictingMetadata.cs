using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5041: a description is given once.</summary>
internal static class ConflictingMetadata
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5041",
        Name = "conflicting-metadata",
        Title = "A description that another one replaces",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "The decorator 'description' replaces this '{0}'. Remove one of the two.")],
        Peers = [new("bicep", "no-conflicting-metadata")],
        Docs = """
            `@description('…')` writes into the metadata of what it decorates, over what `@metadata({ description: … })` says. Nobody will
            read that.

            ## Fails

            ```bicep
            @description('The name of the site.')
            @metadata({ description: 'A name.' })
            param name string

            output name string = name
            ```

            ## Passes

            ```bicep
            @description('The name of the site.')
            @metadata({ example: 'contoso' })
            param name string

            output name string = name
            ```
            """,
    };

    public static void Check(AdviceWalk walk, ImmutableArray<DecoratorSyntax> decorators)
    {
        if (decorators.Length < 2 || !decorators.Any(one => walk.ArgumentsOf(one, "description") is not null))
        {
            return;
        }

        foreach (var decorator in decorators)
        {
            if (walk.ArgumentsOf(decorator, "metadata") is [ObjectSyntax { Members: var members }])
            {
                foreach (var property in members.Items.OfType<ObjectPropertySyntax>())
                {
                    if (property.Key.GetName(walk.Tree.Source) == "description")
                    {
                        var repair = new Repair.RemoveProperty(property.Key.Span, "description") { IsCertain = true };
                        walk.Report(Descriptor, property.Key.Span, repair, "description");
                    }
                }
            }
        }
    }
}
