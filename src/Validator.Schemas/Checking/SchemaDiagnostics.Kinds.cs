using Validator.Diagnostics;

namespace Validator.Schemas.Checking;

// What is wrong with the kind of a value, or with the property that chooses the kind of an object.
public static partial class SchemaDiagnostics
{
    internal static readonly MessageFormat WrongKind = new("default", "'{0}' must be of type '{1}', not '{2}'.");

    public static readonly DiagnosticDescriptor TypeMismatch = Describe(
        2003,
        "type-mismatch",
        "A value of the wrong kind",
        Severity.Error,
        [WrongKind],
        """
        The definition wants another kind of value here: an array and not a single string, an object and not a list. An
        expression counts by what it is known to return; where that cannot be known, nothing is reported.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": { "type": "PlatformImage" },
            "distribute": {}
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

    internal static readonly MessageFormat NoDiscriminator = new(
        "default",
        "'{0}' lacks the property '{1}' that says what it is. Expected '{2}'."
    );

    internal static readonly MessageFormat WrongDiscriminator = new(
        "unknown",
        "'{0}' is not a valid '{1}' of '{2}'. Expected '{3}'."
    );

    internal static readonly MessageFormat NearDiscriminator = new(
        "suggestion",
        "'{0}' is not a valid '{1}' of '{2}'. Did you mean '{3}'? Expected '{4}'."
    );

    internal static readonly MessageFormat MisspelledDiscriminator = new(
        "misspelled",
        "'{0}' lacks the property '{1}' that says what it is. Expected '{2}'. Rename '{3}' to '{1}'."
    );

    public static readonly DiagnosticDescriptor InvalidDiscriminator = Describe(
        2005,
        "invalid-discriminator",
        "A discriminator that is absent or names no variant",
        Severity.Error,
        [NoDiscriminator, WrongDiscriminator, NearDiscriminator, MisspelledDiscriminator],
        """
        One property of such an object, the discriminator, chooses which other properties it has. Its values are compared
        exactly, case included: Image Builder answers `Field 'distribute[0].type' has a bad value: ''` to a `SharedImage` where
        the API version says `sharedImage`. While the discriminator is wrong or unknown, only the properties that all variants
        share are checked; one that is wrong in case alone is checked as the variant that is meant.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": { "type": "PlatformImages" },
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
}
