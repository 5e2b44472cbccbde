using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>What can be wrong with the values that a template's parameters are given.</summary>
internal static class ParameterValueDiagnostics
{
    public static readonly MessageFormat UnknownNear = new(
        "near",
        "The template has no parameter '{0}'. Did you mean '{1}'? Rename or remove it."
    );

    public static readonly MessageFormat One = new("default", "Parameter '{0}' has no default and is given no value.");

    public static readonly MessageFormat Several = new(
        "several",
        "Parameters '{0}' have no default and are given no value."
    );

    public static readonly MessageFormat Nothing = new(
        "nothing",
        "Parameter '{0}' has no default and is given nothing here: null is no value."
    );

    public static readonly MessageFormat Malformed = new(
        "malformed",
        "The value of parameter '{0}' must stand in an object, as its 'value' or 'reference'; found '{1}'."
    );

    public static readonly DiagnosticDescriptor Unknown = new()
    {
        Id = "ARM3030",
        Name = "unknown-parameter",
        Title = "A value for a parameter that the template does not have",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP259")],
        Messages = [new("default", "The template has no parameter '{0}'."), UnknownNear],
        Docs = """
            A parameter file, and a deployment that gives its nested template parameters, may name only parameters that the
            template declares. The deployment engine refuses any other.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "color": { "type": "string" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "colour": { "value": "red" } }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "color": { "type": "string" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "color": { "value": "red" } }
            }
            ```
            """,
    };

    public static readonly DiagnosticDescriptor Missing = new()
    {
        Id = "ARM3031",
        Name = "missing-parameter-value",
        Title = "A parameter without a default that is given no value",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP258")],
        Messages = [One, Several, Nothing],
        Docs = """
            A parameter that has no default and is not `nullable` must be given a value; null is none. In a nested deployment
            a missing one is an error. In a parameter file it is a warning, because a command line may add values to those
            of the file; secure parameters are left out there, because that is where they should come from.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "color": { "type": "string" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {}
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "color": { "type": "string" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "color": { "value": "red" } }
            }
            ```
            """,
    };

    public static readonly DiagnosticDescriptor Mismatch = new()
    {
        Id = "ARM3032",
        Name = "parameter-value-mismatch",
        Title = "A value that its parameter does not take",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP033"), new("bicep", "BCP260")],
        Messages = [.. MismatchMessages.All, Malformed],
        Docs = """
            A value in a parameter file, or one that a deployment gives its nested template, must be of the type of the
            parameter, among its `allowedValues` (which compare with regard to case), and within its lengths and range. The
            deployment engine converts nothing: `"3"` is no `int`.

            In a parameter file, an empty value and a text that a tool replaces before the deployment (`#{name}#`, `$(name)`,
            `<name>`, `GEN-UNIQUE` and the like) are not compared.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "count": { "type": "int" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "count": { "value": "3" } }
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "count": { "type": "int" } },
              "resources": []
            }
            ```

            With the parameter file

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "count": { "value": 3 } }
            }
            ```
            """,
    };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [Unknown, Missing, Mismatch];
}
