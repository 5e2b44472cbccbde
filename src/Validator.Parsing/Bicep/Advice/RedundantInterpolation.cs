using Validator.Diagnostics;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5032: a text stands for itself.</summary>
internal static class RedundantInterpolation
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5032",
        Name = "redundant-interpolation",
        Title = "A text that is interpolated into nothing",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [new("default", "'{0}' is a text already, so that the quotes around it do nothing.")],
        Peers = [new("bicep", "simplify-interpolation")],
        Docs = """
            `'${name}'` is `name`, where that is a text. Only what is no text becomes one by it, and nothing is said of that.

            ## Fails

            ```bicep
            param name string

            output site string = '${name}'
            ```

            ## Passes

            ```bicep
            param name string
            param count int

            output site string = name
            output number string = '${count}'
            ```
            """,
    };

    public static void Check(AdviceWalk walk, InterpolatedStringSyntax text, SyntaxNode parent)
    {
        if (
            text.Holes is [var hole]
            && parent is not PropertyKeySyntax
            && text.Pieces[0].Length == 3
            && text.Pieces[1].Length == 2
            && IsText(walk, hole)
        )
        {
            walk.Report(Descriptor, text.Span, walk.TextOf(hole), walk.TextOf(hole));
        }
    }

    private static bool IsText(AdviceWalk walk, ExpressionSyntax hole) =>
        hole switch
        {
            StringSyntax => true,
            NameSyntax { Name: var name } when !walk.IsLocal(name) => walk.DeclarationOf(name) switch
            {
                ParameterDeclarationSyntax { Type: NamedTypeSyntax { Name: var type } } => walk.Tree.TextOf(type)
                    == "string",
                VariableDeclarationSyntax { Value: StringSyntax } => true,
                _ => false,
            },
            PropertyAccessSyntax { Safe.Exists: false, Target: NameSyntax { Name: var name }, Name: var member } =>
                walk.Tree.TextOf(member) is "id" or "name"
                    && !walk.IsLocal(name)
                    && walk.DeclarationOf(name) is ResourceDeclarationSyntax { Body: not LoopSyntax },
            FunctionCallSyntax call => FunctionTable.Find(walk.Tree.TextOf(call.Name)) is { Returns: ValueKinds.String }
                && walk.DeclarationOf(call.Name) is null,
            _ => false,
        };
}
