using Validator.Diagnostics;

namespace Validator.Parsing.Arm;

/// <summary>What the deployment engine refuses in a declaration, whatever its values are.</summary>
public static class DeclarationDiagnostics
{
    internal static readonly MessageFormat UnknownType = new("default", "There is no type '{0}'. Expected '{1}'.");

    internal static readonly MessageFormat UnknownTypeNear = new(
        "near",
        "There is no type '{0}'. Did you mean '{1}'? Correct the type."
    );

    internal static readonly MessageFormat WrongKind = new("kind", "'{0}' takes '{1}', not '{2}'.");

    internal static readonly MessageFormat NotForType = new(
        "notForType",
        "'{0}' does not go with the type '{1}', only with '{2}'."
    );

    internal static readonly MessageFormat Crossed = new(
        "crossed",
        "No value is possible: '{0}' is '{1}', more than '{2}', which is '{3}'."
    );

    internal static readonly MessageFormat NoneOfType = new(
        "noneOfType",
        "No value is possible: none of the allowed values is of the type '{0}'."
    );

    internal static readonly MessageFormat NoDefinition = new(
        "noDefinition",
        "'{0}' leads to no definition of this template."
    );

    internal static readonly MessageFormat NoDefinitionNear = new(
        "noDefinitionNear",
        "'{0}' leads to no definition of this template. Did you mean '{1}'? Correct the reference."
    );

    internal static readonly MessageFormat NeedsVersion = new(
        "needsVersion",
        "'{0}' needs the template to have the 'languageVersion' '2.0'."
    );

    internal static readonly MessageFormat NullableDefault = new(
        "nullableDefault",
        "A parameter is either '{0}' or has a '{1}', not both."
    );

    internal static readonly MessageFormat UnknownKeyword = new(
        "unknownKeyword",
        "A parameter has no '{0}'; the deployment engine refuses the template."
    );

    internal static readonly MessageFormat UnknownKeywordNear = new(
        "unknownKeywordNear",
        "A parameter has no '{0}'; the deployment engine refuses the template. Did you mean '{1}'? Rename or remove it."
    );

    public static readonly DiagnosticDescriptor InvalidParameterDeclaration = new()
    {
        Id = "ARM3021",
        Name = "invalid-parameter-declaration",
        Title = "A parameter or type that is declared wrongly",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("arm-ttk", "Min-And-Max-Value-Are-Numbers"), new("psrule", "Azure.Template.ParameterMinMaxValue")],
        Messages =
        [
            UnknownType,
            UnknownTypeNear,
            WrongKind,
            NotForType,
            Crossed,
            NoneOfType,
            NoDefinition,
            NoDefinitionNear,
            NeedsVersion,
            NullableDefault,
            UnknownKeyword,
            UnknownKeywordNear,
        ],
        Docs = """
            A parameter declares a type and, where they go with the type, the values, lengths or ranges that it allows. What
            the deployment engine does not understand or cannot fulfil it refuses with the whole template: a type that does
            not exist, `minValue` on a string, a minimum over the maximum, a `$ref` that leads to no definition, `nullable`
            without `"languageVersion": "2.0"`.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "count": { "type": "integer" },
                "name": { "type": "string", "minLength": 24, "maxLength": 3 }
              },
              "resources": []
            }
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "count": { "type": "int" },
                "name": { "type": "string", "minLength": 3, "maxLength": 24 }
              },
              "resources": []
            }
            ```
            """,
    };
}
