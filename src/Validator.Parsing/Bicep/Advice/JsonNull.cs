using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5033: null has a word.</summary>
internal static class JsonNull
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5033",
        Name = "json-null",
        Title = "A null that is read out of a text",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [new("default", "This is null: write it so.")],
        Peers = [new("bicep", "simplify-json-null")],
        Docs = """
            `json('null')` was how null was written before Bicep had a word for it.

            ## Fails

            ```bicep
            output nothing object? = json('null')
            ```

            ## Passes

            ```bicep
            output nothing object? = null
            ```
            """,
    };

    public static void Check(AdviceWalk walk, FunctionCallSyntax call)
    {
        if (
            call.Arguments.Arguments.Items is [StringLiteralSyntax text]
            && walk.IsBuiltIn(call, "json")
            && text.GetValue(walk.Tree.Source).Trim() == "null"
        )
        {
            walk.Report(Descriptor, call.Span, "null");
        }
    }
}
