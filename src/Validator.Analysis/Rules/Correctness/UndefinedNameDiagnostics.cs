using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Correctness;

/// <summary>What is said of a parameter or variable that nothing declares.</summary>
internal sealed record UndefinedNameDiagnostics
{
    public required DiagnosticDescriptor Descriptor { get; init; }

    public required MessageFormat Plain { get; init; }

    public required MessageFormat Near { get; init; }

    /// <summary>It is declared, but as the other of the two.</summary>
    public required MessageFormat OtherKind { get; init; }

    /// <summary>The nested template declares it, whose expressions do not see it.</summary>
    public required MessageFormat HiddenByOuterScope { get; init; }

    /// <summary>The template around declares it, which the nested one does not see.</summary>
    public required MessageFormat HiddenByInnerScope { get; init; }

    // Before those that have it among their messages.
    public static MessageFormat NotOfFunction { get; } =
        new(
            "notOfFunction",
            "The function '{1}' has no parameter '{0}', and a user-defined function sees no others than its own."
        );

    public static UndefinedNameDiagnostics Parameter { get; } =
        Of("ARM3004", "parameter", "parameters", "variable", "variables", """{ "type": "string" }""");

    public static UndefinedNameDiagnostics Variable { get; } =
        Of("ARM3005", "variable", "variables", "parameter", "parameters", "\"contoso\"");

    private static UndefinedNameDiagnostics Of(
        string id,
        string kind,
        string section,
        string otherKind,
        string otherSection,
        string declaration
    )
    {
        MessageFormat plain = new("default", $"No {kind} '{{0}}' is declared.");
        MessageFormat near = new("near", $"No {kind} '{{0}}' is declared. Did you mean '{{1}}'? Correct the name.");
        MessageFormat other = new(
            "otherKind",
            $"No {kind} '{{0}}' is declared, but a {otherKind} is. Did you mean '{{1}}'? Correct the function."
        );
        MessageFormat outer = new(
            "hiddenByOuterScope",
            $"No {kind} '{{0}}' is declared in the template around. The expressions of a nested template see the "
                + "names of the template around it, not its own, unless its 'expressionEvaluationOptions.scope' is 'inner'."
        );
        MessageFormat inner = new(
            "hiddenByInnerScope",
            $"The nested template declares no {kind} '{{0}}', and of scope 'inner' it does not see the names of the "
                + "template around. Give it the value as a parameter."
        );
        return new()
        {
            Plain = plain,
            Near = near,
            OtherKind = other,
            HiddenByOuterScope = outer,
            HiddenByInnerScope = inner,
            Descriptor = new()
            {
                Id = id,
                Name = $"undefined-{kind}",
                Title = $"A {kind} that is not declared",
                Category = Category.Correctness,
                DefaultSeverity = Severity.Error,
                Peers = [new("bicep", "BCP057"), new("cfn-lint", "E1020")],
                Messages = [plain, near, other, outer, inner, .. kind == "parameter" ? new[] { NotOfFunction } : []],
                Docs = Docs(kind, section, otherSection, declaration),
            },
        };
    }

    private static string Docs(string kind, string section, string otherSection, string declaration) =>
        $$"""
            `{{section}}('name')` needs a {{kind}} of that name. Without one the deployment fails when it evaluates the
            expression; where it may not evaluate it, as in a branch of `if()` or in a conditional resource, the finding is a
            warning. Names compare without regard to case.

            Which names an expression sees depends on where it stands. In a nested template they are those of the template
            around, unless `expressionEvaluationOptions.scope` is `inner`; then they are its own alone. In a user-defined
            function `parameters()` means those of the function. A name that an expression makes is not looked at, and
            neither is anything while the file has syntax errors or `{{otherSection}}` and `{{section}}` cannot be read.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "{{section}}": { "siteName": {{declaration}} },
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[{{section}}('sietName')]" }
              }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "{{section}}": { "siteName": {{declaration}} },
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[{{section}}('siteName')]" }
              }
            }
            ```
            """;
}
