using Validator.Diagnostics;

namespace Validator.Schemas.Checking;

// What is wrong with the properties of an object: one is missing, unknown, not the user's to set, or misspelled.
public static partial class SchemaDiagnostics
{
    internal static readonly MessageFormat Missing = new("default", "Required property '{0}' is missing from '{1}'.");

    public static readonly DiagnosticDescriptor MissingRequiredProperty = Describe(
        2001,
        "missing-required-property",
        "A required property that nothing supplies",
        Severity.Error,
        [Missing],
        """
        The resource provider refuses a resource that lacks a property which its definition marks as required, usually
        after minutes of waiting for the deployment. A property counts as supplied when a property `copy` makes it, or
        when an expression that cannot be known offline may make it. `null` supplies nothing.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": {
              "type": "ISO",
              "sourceURI": "https://example.com/rhel.iso"
            },
            "distribute": []
          }
        }
        ```

        ## Passes

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": {
              "type": "ISO",
              "sourceURI": "https://example.com/rhel.iso",
              "sha256Checksum": "120acbca7b3d55465eb9f8ef53ad7365f2997d42d4f83d7cc285bf5c71e1131f"
            },
            "distribute": []
          }
        }
        ```
        """
    );

    internal static readonly MessageFormat UnknownOneOf = new(
        "default",
        "'{0}' has no property '{1}'. It takes '{2}'."
    );

    internal static readonly MessageFormat UnknownNear = new(
        "suggestion",
        "'{0}' has no property '{1}'. Did you mean '{2}'? Rename or remove it."
    );

    internal static readonly MessageFormat UnknownNoneLeft = new("noneLeft", "'{0}' has no property '{1}'.");

    internal static readonly MessageFormat KnownToEngine = new(
        "knownToEngine",
        "'{0}' is a property that Azure Resource Manager knows, but the definition of '{1}' does not declare it."
    );

    internal static readonly MessageFormat ComputedName = new(
        "computedName",
        "'{0}' takes no properties but those of its definition, so that '{1}' must give the name of one of them."
    );

    public static readonly DiagnosticDescriptor UnknownProperty = Describe(
        2002,
        "unknown-property",
        "A property that the type does not have",
        Severity.Error,
        [UnknownOneOf, UnknownNear, UnknownNoneLeft, KnownToEngine, ComputedName],
        """
        A property that the definition does not know is refused or, worse, silently ignored by the provider: a
        misspelled setting then never takes effect. The nearest name that is still free is offered as the repair.

        Azure Resource Manager itself knows some properties of every resource, such as `location`, `tags`, `sku` and `zones`.
        One of these is only noted where the provider does not declare it: it deploys, and is mostly ignored.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": { "type": "PlatformImage", "publsher": "Canonical" },
            "distribute": []
          }
        }
        ```

        ## Passes

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": { "type": "PlatformImage", "publisher": "Canonical" },
            "distribute": []
          }
        }
        ```
        """
    );

    internal static readonly MessageFormat SetByService = new(
        "default",
        "'{0}' is read-only: the service sets it, a template cannot. Remove it."
    );

    public static readonly DiagnosticDescriptor ReadOnlyProperty = Describe(
        2006,
        "read-only-property",
        "A read-only property that the template sets",
        Severity.Error,
        [SetByService],
        """
        The service computes read-only properties, such as the state of provisioning or the last run. They often come
        into a template with an export or a copy of what `GET` returned. The provider ignores or refuses them.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "provisioningState": "Succeeded",
            "source": { "type": "PlatformImage" },
            "distribute": []
          }
        }
        ```

        ## Passes

        ```json
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
        ```
        """
    );

    internal static readonly MessageFormat PropertyCase = new("default", "'{0}' is spelled '{1}' in the definition.");

    internal static readonly MessageFormat LiteralCase = new(
        "literal",
        "'{0}' is spelled '{1}' in the definition of '{2}'."
    );

    public static readonly DiagnosticDescriptor PropertyCasing = Describe(
        2010,
        "property-casing",
        "A name that differs from the definition in case alone",
        Severity.Note,
        [PropertyCase, LiteralCase],
        """
        Azure Resource Manager compares property names without regard to case, and most providers do so too, so the
        template deploys. The spelling of the definition reads better, can be searched for, and keeps working with the
        providers that compare exactly.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": { "type": "PlatformImage", "Publisher": "Canonical" },
            "distribute": []
          }
        }
        ```

        ## Passes

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": { "type": "PlatformImage", "publisher": "Canonical" },
            "distribute": []
          }
        }
        ```
        """
    );
}
