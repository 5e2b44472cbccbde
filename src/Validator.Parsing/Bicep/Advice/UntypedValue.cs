using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5038: objects and arrays say what they hold.</summary>
internal static class UntypedValue
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5038",
        Name = "untyped-value",
        Title = "An object or array of which nothing is said",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "The type '{0}' does not say what is in it. Declare its properties or items.")],
        Peers = [new("bicep", "use-user-defined-types")],
        Docs = """
            With a type of its own, such as `{ name: string }` or `string[]`, a value is checked where it is given, and an editor can
            complete it. `object` and `array` take everything.

            ## Fails

            ```bicep
            param plan object

            output name string = plan.name
            ```

            ## Passes

            ```bicep
            param plan { name: string }

            output name string = plan.name
            ```
            """,
    };

    public static void Check(AdviceWalk walk, NamedTypeSyntax type)
    {
        if (walk.Tree.TextOf(type.Name) is ("object" or "array") and var name && walk.DeclarationOf(type.Name) is null)
        {
            walk.Report(Descriptor, type.Span, (string?)null, name);
        }
    }
}
