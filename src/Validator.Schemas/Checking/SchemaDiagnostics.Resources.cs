using Validator.Diagnostics;

namespace Validator.Schemas.Checking;

// What is wrong with the type, the version or the scope of a resource.
public static partial class SchemaDiagnostics
{
    internal static readonly MessageFormat NoSuchType = new("default", "'{0}' has no resource type '{1}'.");

    internal static readonly MessageFormat NoSuchTypeNear = new(
        "suggestion",
        "'{0}' has no resource type '{1}'. Did you mean '{2}'? Correct the type."
    );

    internal static readonly MessageFormat NotPublished = new(
        "notPublished",
        "'{0}' publishes no resource type '{1}', so its properties are not checked. Correct the type if it is misspelled."
    );

    internal static readonly MessageFormat NoSuchProvider = new(
        "provider",
        "No definition is known for the resource provider '{0}', so its properties are not checked. Correct the namespace if it is misspelled."
    );

    internal static readonly MessageFormat NoSuchProviderNear = new(
        "providerSuggestion",
        "No resource provider '{0}' is known. Did you mean '{1}'? Correct the type."
    );

    public static readonly DiagnosticDescriptor UnknownResourceType = Describe(
        2011,
        "unknown-resource-type",
        "A resource type that no provider declares",
        Severity.Error,
        [NoSuchType, NoSuchTypeNear, NotPublished, NoSuchProvider, NoSuchProviderNear],
        """
        The deployment fails with `NoRegisteredProviderFound` or `InvalidResourceType`. A type that ends after the namespace of
        its provider is recognized by the properties of the resource, which are then checked as well.

        Providers do not publish all of their types, and a team may have a provider of its own. So a type that is like no
        other is only noted, and so is one that Azure once had: their properties cannot be checked.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplate",
              "apiVersion": "2018-02-01-preview",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```

        ## Passes

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "2018-02-01-preview",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```
        """
    );

    internal static readonly MessageFormat NoSuchVersion = new(
        "default",
        "'{0}' has no API version '{1}'. The newest is '{2}'."
    );

    internal static readonly MessageFormat NoSuchVersionNear = new(
        "nearest",
        "'{0}' has no API version '{1}'. The nearest is '{2}', and the newest '{3}'."
    );

    internal static readonly MessageFormat VersionNotPublished = new(
        "notPublished",
        "No definition of '{0}' is published for the API version '{1}', so its properties are not checked. The newest is '{2}'."
    );

    public static readonly DiagnosticDescriptor UnknownApiVersion = Describe(
        2012,
        "unknown-api-version",
        "An API version that the resource type does not have",
        Severity.Error,
        [NoSuchVersion, NoSuchVersionNear, VersionNotPublished],
        """
        The type exists, but not at this version, so the deployment fails with `NoRegisteredProviderFound`. The body of the
        resource is not checked: another version may differ from it in any way.

        A version that Azure is known to have had, or that the type above has, is only noted: its definition is not
        published, or no longer.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "2018-02-01",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```

        ## Passes

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "2018-02-01-preview",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```
        """
    );

    internal static readonly MessageFormat WrongScope = new(
        "default",
        "'{0}' cannot be deployed to the scope '{1}' of this template, only to '{2}'."
    );

    internal static readonly MessageFormat ReadOnlyType = new(
        "readOnly",
        "'{0}' can be read and not deployed. Remove the resource; 'reference' reads it."
    );

    public static readonly DiagnosticDescriptor NotDeployableAtScope = Describe(
        2013,
        "not-deployable-at-scope",
        "A resource that cannot be deployed where the template deploys",
        Severity.Error,
        [WrongScope, ReadOnlyType],
        """
        A template says by its `$schema` whether it deploys to a resource group, a subscription, a management group or the
        tenant. Put the resource into a nested deployment whose `resourceGroup`, `subscriptionId` or `scope` leads to where it
        can live.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "2018-02-01-preview",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```

        ## Passes

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "2018-02-01-preview",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```
        """
    );

    internal static readonly MessageFormat CannotKnow = new(
        "default",
        "The API version of '{0}' cannot be known offline, so its properties are not checked."
    );

    public static readonly DiagnosticDescriptor UnresolvedApiVersion = Describe(
        2015,
        "unresolved-api-version",
        "An API version that cannot be known",
        Severity.Note,
        [CannotKnow],
        """
        The version decides which properties a resource has. Write it as a literal, as Microsoft advises
        (https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#api-version): a version that a
        parameter may change gives a template that nobody has tested.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "apiVersion": { "type": "string" }
          },
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "[parameters('apiVersion')]",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```

        ## Passes

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.VirtualMachineImages/imageTemplates",
              "apiVersion": "2018-02-01-preview",
              "name": "ubuntu",
              "location": "westus2",
              "properties": {
                "source": { "type": "PlatformImage" },
                "distribute": []
              }
            }
          ]
        }
        ```
        """
    );
}
