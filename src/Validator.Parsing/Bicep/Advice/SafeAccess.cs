using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5035: what may be absent is asked for in one.</summary>
internal static class SafeAccess
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5035",
        Name = "safe-access",
        Title = "A property that is looked for before it is read",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [new("default", "This says the same as '{0}'.")],
        Peers = [new("bicep", "use-safe-access")],
        Docs = """
            `plan.?name` is the property, or null where there is none, and `??` gives what to take then. The two differ from
            `contains` in one case: a property that is there and is null.

            ## Fails

            ```bicep
            param plan object

            output name string = contains(plan, 'name') ? plan.name : 'standard'
            ```

            ## Passes

            ```bicep
            param plan object

            output name string = plan.?name ?? 'standard'
            ```
            """,
    };

    public static void Check(AdviceWalk walk, TernarySyntax choice)
    {
        if (
            Bare(choice.Condition) is FunctionCallSyntax { Arguments.Arguments.Items: [var owner, var key] } call
            && walk.IsBuiltIn(call, "contains")
            && Access(walk, choice.WhenTrue, owner, key) is { } access
        )
        {
            var otherwise = walk.TextOf(choice.WhenFalse);
            var text = choice.WhenFalse is TernarySyntax or BinarySyntax or LambdaSyntax
                ? $"{access} ?? ({otherwise})"
                : $"{access} ?? {otherwise}";
            walk.Report(
                Descriptor,
                choice.Span,
                text.AsSpan().ContainsAny('\r', '\n') ? null : new Repair.ReplaceExpression(choice.Span, text),
                text
            );
        }
    }

    // The same property of the same object, as a safe access.
    private static string? Access(
        AdviceWalk walk,
        ExpressionSyntax value,
        ExpressionSyntax owner,
        ExpressionSyntax key
    ) =>
        value switch
        {
            PropertyAccessSyntax { Safe.Exists: false } access
                when walk.AreSame(access.Target, owner)
                    && key is StringLiteralSyntax text
                    && text.GetValue(walk.Tree.Source) == walk.Tree.TextOf(access.Name) =>
                $"{walk.TextOf(access.Target)}.?{walk.Tree.TextOf(access.Name)}",
            IndexAccessSyntax { Safe.Exists: false, FromEnd.Exists: false } access
                when walk.AreSame(access.Target, owner) && walk.AreSame(access.Index, key) =>
                $"{walk.TextOf(access.Target)}[?{walk.TextOf(access.Index)}]",
            _ => null,
        };

    private static ExpressionSyntax Bare(ExpressionSyntax expression) =>
        expression is ParenthesizedSyntax { Expression: var inner } ? inner : expression;
}
