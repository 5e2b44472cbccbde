using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Evaluation.Functions;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>ARM5018: what looks like an expression is one.</summary>
public sealed class BracketLiteral : Rule
{
    private static readonly MessageFormat Blank = new(
        "default",
        "This is no expression but a text, because of the blanks around the brackets. Remove them."
    );

    private static readonly MessageFormat Unclosed = new(
        "unclosed",
        "This is no expression but a text, because it does not end with a bracket. Add it."
    );

    private static readonly MessageFormat Bare = new(
        "bare",
        "This is no expression but a text, because it has no brackets around it. Add them."
    );

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5018",
        Name = "bracket-literal",
        Title = "A text that looks like an expression and is none",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Warning,
        Messages = [Blank, Unclosed, Bare],
        Docs = """
            A string is an expression if its first character is `[` and its last is `]`. With a blank before or after, or without the last
            bracket, it is a text, and the service gets the brackets. So is a call without brackets. A text that is meant to begin
            with a bracket is written with two, `[[`.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "site": { "type": "string" } },
              "resources": [],
              "outputs": { "site": { "type": "string", "value": " [parameters('site')]" } }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "site": { "type": "string" } },
              "resources": [],
              "outputs": { "site": { "type": "string", "value": "[parameters('site')]" } }
            }
            ```

            ```bicep
            param site string

            output site string = site
            ```
            """,
    };

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public override void Register(RuleRegistry on) => on.Text(Check);

    private static void Check(RuleContext context, StringLiteral literal, in Surroundings around)
    {
        var text = literal.Text;
        if (context.Template.HasCompiler || around.Parent is not null || text.Length < 4)
        {
            return;
        }

        var trimmed = text.Trim();
        if (trimmed is ['[', not '[', .., ']'] && trimmed.Length < text.Length && IsCall(trimmed.AsSpan(1)))
        {
            Report(context, Blank, literal, trimmed);
        }
        else if (text is ['[', not '[', .., ')'] && IsCall(text.AsSpan(1)))
        {
            Report(context, Unclosed, literal, text + "]");
        }
        else if (text[^1] == ')' && IsReference(context, text))
        {
            Report(context, Bare, literal, $"[{text}]");
        }
    }

    private static void Report(RuleContext context, MessageFormat message, StringLiteral literal, string meant) =>
        context.Report(
            Descriptor.At(message, new(context.Template.Source, literal.Span)) with
            {
                Repair = new Repair.ReplaceString(literal.Span, meant),
            }
        );

    private static bool IsCall(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('(');
        return open > 0 && FunctionTable.Find(text[..open].ToString()) is not null;
    }

    // Only one that names what is declared; others may be examples.
    private static bool IsReference(RuleContext context, string text)
    {
        const string Parameters = "parameters('";
        const string Variables = "variables('";
        var declared = context.Scope.Declared;
        return text.StartsWith(Parameters, StringComparison.OrdinalIgnoreCase)
                && text.EndsWith("')", StringComparison.Ordinal)
                && declared.Parameter(text[Parameters.Length..^2]) is not null
            || text.StartsWith(Variables, StringComparison.OrdinalIgnoreCase)
                && text.EndsWith("')", StringComparison.Ordinal)
                && declared.Variable(text[Variables.Length..^2]) is not null;
    }
}
