using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Parsing.Expressions;

/// <summary>The kinds of finding that the expression parser reports.</summary>
public static class ExpressionDiagnostics
{
    public static readonly DiagnosticDescriptor SyntaxError = new()
    {
        Id = "ARM1005",
        Name = "expression-syntax-error",
        Title = "A malformed expression",
        Messages = ExpressionMessages.All,
        Category = Category.Syntax,
        DefaultSeverity = Severity.Error,
        Docs = """
            A string that begins with `[` and ends with `]` is an expression, and Azure refuses a template in which one
            cannot be parsed. An expression is a string in single quotes, a whole number or a function call; the result
            of a call may be followed by properties (`.name`) and indices (`[0]`). There are no operators, no decimal
            numbers and no double quotes.

            A text that itself has brackets around it begins with two: `[[text]` stands for `[text]`. A single quote
            inside a string is doubled: `'it''s'`.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": {
                "name": "[concat('vm-', uniqueString(resourceGroup().id)]"
              },
              "resources": []
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": {
                "name": "[concat('vm-', uniqueString(resourceGroup().id))]"
              },
              "resources": []
            }
            ```
            """,
    };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [SyntaxError];
}
