using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5042: names are those of people.</summary>
internal static class DecompiledName
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5042",
        Name = "decompiled-name",
        Title = "A name that the decompiler made up",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages =
        [
            new("default", "The decompiler called this '{0}', because '{1}' was taken. Name it by what it is."),
        ],
        Peers = [new("bicep", "decompiler-cleanup")],
        Docs = """
            `bicep decompile` puts `_var` or `_resource` after a name that is taken already in the one space of names that Bicep has.

            ## Fails

            ```bicep
            param name string

            var name_var = toLower(name)

            output site string = name_var
            ```

            ## Passes

            ```bicep
            param name string

            var siteName = toLower(name)

            output site string = siteName
            ```
            """,
    };

    public static void Check(AdviceWalk walk, DeclarationSyntax declaration)
    {
        var suffix = declaration switch
        {
            VariableDeclarationSyntax => "_var",
            ResourceDeclarationSyntax => "_resource",
            _ => null,
        };
        var name = walk.Tree.TextOf(declaration.Name);
        if (
            suffix is not null
            && name.Length > suffix.Length
            && name.EndsWith(suffix, StringComparison.Ordinal)
            && walk.Symbols.Find(name[..^suffix.Length]) is not null
        )
        {
            TextSpan span = declaration.Name.Span;
            walk.Report(Descriptor, span, (string?)null, name, name[..^suffix.Length]);
        }
    }
}
