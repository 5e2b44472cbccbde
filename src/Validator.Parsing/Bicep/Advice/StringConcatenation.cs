using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5030: texts are joined by interpolation.</summary>
internal static class StringConcatenation
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5030",
        Name = "string-concatenation",
        Title = "Texts that are joined by concat",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages =
        [
            new("default", "'concat' joins texts. Interpolation says the same in one: write the values into the text."),
        ],
        Peers = [new("bicep", "prefer-interpolation")],
        Docs = """
            `'${name}-site'` shows the text that results, where `concat(name, '-site')` shows a call. Arrays are joined with `concat` still.

            ## Fails

            ```bicep
            param name string

            output site string = concat(name, '-site')
            ```

            ## Passes

            ```bicep
            param name string

            output site string = '${name}-site'
            ```
            """,
    };

    // Where one argument is a text, all are.
    public static void Check(AdviceWalk walk, FunctionCallSyntax call)
    {
        var arguments = call.Arguments.Arguments.Items;
        if (
            arguments.Length < 2
            || !walk.IsBuiltIn(call, "concat")
            || !arguments.Any(argument => argument is StringSyntax)
        )
        {
            return;
        }

        var text = string.Concat(arguments.Select(argument => PieceOf(walk, argument)));
        var isOneLine =
            !walk.TextOf(call).AsSpan().ContainsAny('\r', '\n')
            && !walk.TextOf(call).Contains("'''", StringComparison.Ordinal);
        walk.Report(Descriptor, call.Span, isOneLine ? $"'{text}'" : null);
    }

    private static string PieceOf(AdviceWalk walk, ExpressionSyntax argument) =>
        argument is StringSyntax ? walk.TextOf(argument)[1..^1] : $"${{{walk.TextOf(argument)}}}";
}
