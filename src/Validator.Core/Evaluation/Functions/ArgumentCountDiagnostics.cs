using System.Globalization;
using Validator.Diagnostics;

namespace Validator.Evaluation.Functions;

/// <summary>What is said of calls with too few or too many arguments.</summary>
public static class ArgumentCountDiagnostics
{
    private static readonly MessageFormat Exactly = new(
        "default",
        "The number of arguments of '{0}' is '{1}'. Expected '{2}'."
    );

    private static readonly MessageFormat AtLeast = new(
        "atLeast",
        "The number of arguments of '{0}' is '{1}'. Expected at least '{2}'."
    );

    private static readonly MessageFormat Between = new(
        "between",
        "The number of arguments of '{0}' is '{1}'. Expected '{2}' to '{3}'."
    );

    public static readonly DiagnosticDescriptor WrongArgumentCount = new()
    {
        Id = "ARM3002",
        Name = "wrong-argument-count",
        Title = "Too few or too many arguments",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP071")],
        Messages = [Exactly, AtLeast, Between],
        Docs = """
            Each template function takes a certain number of arguments. With any other the deployment fails when it
            evaluates the call; a call that may not be evaluated, as in a branch of `if()`, is a warning. Bicep compiles none, also
            of its own functions and generic types, such as `loadTextContent()` and `resourceInput<>`.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[toLower('Con', 'toso')]" }
              }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": {
                "name": { "type": "string", "value": "[toLower(concat('Con', 'toso'))]" }
              }
            }
            ```
            """,
    };

    /// <summary>The sentence and its words for a call of a function with a number of arguments that it does not take.</summary>
    /// <param name="name">As written: all functions that list something are one.</param>
    public static (MessageFormat Message, string[] Arguments) Words(
        FunctionDefinition function,
        string name,
        int given
    ) =>
        function switch
        {
            { Most: null } => (AtLeast, [name, Words(given), Words(function.Least)]),
            { Least: var least, Most: { } most } when least != most => (
                Between,
                [name, Words(given), Words(least), Words(most)]
            ),
            _ => (Exactly, [name, Words(given), Words(function.Least)]),
        };

    private static string Words(int count) => count.ToString(CultureInfo.InvariantCulture);
}
