using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5037: a type says what may be given.</summary>
internal static class ExplicitAny
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5037",
        Name = "explicit-any",
        Title = "A type that allows everything",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "The type any turns every check off. Say what may be given.")],
        Peers = [new("bicep", "no-explicit-any")],
        Docs = """
            A parameter, output or property of type `any` is not checked, in the file or where it is used as a module.

            ## Fails

            ```bicep
            type plan = { name: any }

            param chosen plan

            output name string = chosen.name
            ```

            ## Passes

            ```bicep
            type plan = { name: string }

            param chosen plan

            output name string = chosen.name
            ```
            """,
    };

    public static void Check(AdviceWalk walk, NamedTypeSyntax type)
    {
        if (walk.Tree.TextOf(type.Name) == "any" && walk.DeclarationOf(type.Name) is null)
        {
            walk.Report(Descriptor, type.Span, (string?)null);
        }
    }
}
