using Validator.Diagnostics;

namespace Validator.Parsing.Advice;

/// <summary>ARM5022 and ARM5043: what others use is described.</summary>
internal static class MissingDescription
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5022",
        Name = "missing-description",
        Title = "A parameter or output without a description",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "Nothing says what '{0}' is for. Describe it.")],
        Peers =
        [
            new("bicep", "use-description-params"),
            new("bicep", "use-description-outputs"),
            new("psrule", "Azure.Template.ParameterMetadata"),
        ],
        Docs = """
            Parameters and outputs are what others see of a template: the portal shows the description of a parameter beside its field, and
            editors show it where a module is used.

            ## Fails

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "name": { "type": "string" } },
              "resources": [],
              "outputs": {
                "site": {
                  "type": "string",
                  "metadata": { "description": "The name of the site." },
                  "value": "[parameters('name')]"
                }
              }
            }
            ```

            ```bicep
            param name string

            @description('The name of the site.')
            output site string = name
            ```

            ## Passes

            ```json
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "name": { "type": "string", "metadata": { "description": "What the site is called." } } },
              "resources": [],
              "outputs": {
                "site": {
                  "type": "string",
                  "metadata": { "description": "The name of the site." },
                  "value": "[parameters('name')]"
                }
              }
            }
            ```

            ```bicep
            @description('What the site is called.')
            param name string

            @description('The name of the site.')
            output site string = name
            ```
            """,
    };

    public static readonly DiagnosticDescriptor OfTypes = new()
    {
        Id = "ARM5043",
        Name = "missing-type-description",
        Title = "A type, or a property of one, without a description",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "Nothing says what '{0}' is. Describe it.")],
        Peers = [new("bicep", "use-description-types"), new("bicep", "use-description-type-properties")],
        Docs = """
            Editors show the description of a type and of its properties where a value of it is written.

            ## Fails

            ```bicep
            @description('What a site has.')
            type site = { name: string }

            param chosen site

            output name string = chosen.name
            ```

            ## Passes

            ```bicep
            @description('What a site has.')
            type site = {
              @description('What the site is called.')
              name: string
            }

            param chosen site

            output name string = chosen.name
            ```
            """,
    };
}
