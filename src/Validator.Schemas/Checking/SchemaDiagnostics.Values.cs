using Validator.Diagnostics;

namespace Validator.Schemas.Checking;

// What is wrong with a value of the right kind.
public static partial class SchemaDiagnostics
{
    internal static readonly MessageFormat NotAllowed = new(
        "default",
        "'{0}' is not an allowed value of '{1}'. Expected '{2}'."
    );

    internal static readonly MessageFormat NotAllowedNear = new(
        "suggestion",
        "'{0}' is not an allowed value of '{1}'. Did you mean '{2}'? Expected '{3}'."
    );

    public static readonly DiagnosticDescriptor ValueNotAllowed = Describe(
        2004,
        "value-not-allowed",
        "A value outside those that the type allows",
        Severity.Error,
        [NotAllowed, NotAllowedNear],
        """
        The definition lists every value that this property takes. A list that is open for values of the future is not
        enforced.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2024-02-01",
          "name": "ubuntu",
          "location": "westus2",
          "identity": { "type": "UserAssigned" },
          "properties": {
            "optimize": { "vmBoot": { "state": "On" } },
            "source": { "type": "PlatformImage" },
            "distribute": []
          }
        }
        ```

        ## Passes

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2024-02-01",
          "name": "ubuntu",
          "location": "westus2",
          "identity": { "type": "UserAssigned" },
          "properties": {
            "optimize": { "vmBoot": { "state": "Enabled" } },
            "source": { "type": "PlatformImage" },
            "distribute": []
          }
        }
        ```
        """
    );

    internal static readonly MessageFormat NoMatch = new("default", "'{0}' does not match the pattern '{1}' of '{2}'.");

    internal static readonly MessageFormat NotAResourceId = new(
        "notAResourceId",
        "'{0}' is not a resource id. '{1}' takes the id of a '{2}'."
    );

    internal static readonly MessageFormat OtherResourceId = new(
        "otherResourceId",
        "'{0}' takes the id of a '{1}', not of a '{2}'."
    );

    public static readonly DiagnosticDescriptor PatternMismatch = Describe(
        2007,
        "pattern-mismatch",
        "A string that does not match the pattern of its type",
        Severity.Error,
        [NoMatch, NotAResourceId, OtherResourceId],
        """
        The provider checks the text of this property against a regular expression and refuses all others. Only values that
        are known are checked; of the name of a child resource, only the last segment.

        Where the property is known to take the id of a resource, the text must have the form of one,
        `/subscriptions/…/resourceGroups/…/providers/Microsoft.Network/virtualNetworks/…/subnets/…`, and name a resource of
        the right type.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2018-02-01-preview",
          "name": "ubuntu",
          "location": "westus2",
          "properties": {
            "source": { "type": "PlatformImage" },
            "distribute": [
              {
                "type": "managedImage",
                "imageId": "[parameters('imageId')]",
                "location": "westus2",
                "runOutputName": "nightly build"
              }
            ]
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
            "distribute": [
              {
                "type": "managedImage",
                "imageId": "[parameters('imageId')]",
                "location": "westus2",
                "runOutputName": "nightly-build"
              }
            ]
          }
        }
        ```
        """
    );

    internal static readonly MessageFormat TooShort = new(
        "default",
        "The length of '{0}' is '{1}', and must be at least '{2}'."
    );

    internal static readonly MessageFormat TooLong = new(
        "tooLong",
        "The length of '{0}' is '{1}', and must be at most '{2}'."
    );

    public static readonly DiagnosticDescriptor LengthOutOfRange = Describe(
        2008,
        "length-out-of-range",
        "A string or array that is too short or too long",
        Severity.Error,
        [TooShort, TooLong],
        """
        The definition bounds the number of characters of a string, or of elements of an array.

        ## Fails

        ```json
        {
          "type": "Microsoft.Storage/storageAccounts",
          "apiVersion": "2023-01-01",
          "name": "st",
          "location": "westus2",
          "kind": "StorageV2",
          "sku": { "name": "Standard_LRS" },
          "properties": {}
        }
        ```

        ## Passes

        ```json
        {
          "type": "Microsoft.Storage/storageAccounts",
          "apiVersion": "2023-01-01",
          "name": "stcontoso",
          "location": "westus2",
          "kind": "StorageV2",
          "sku": { "name": "Standard_LRS" },
          "properties": {}
        }
        ```
        """
    );

    internal static readonly MessageFormat TooSmall = new("default", "'{0}' is '{1}', and must be at least '{2}'.");

    internal static readonly MessageFormat TooLarge = new("tooLarge", "'{0}' is '{1}', and must be at most '{2}'.");

    public static readonly DiagnosticDescriptor NumberOutOfRange = Describe(
        2009,
        "number-out-of-range",
        "An integer under the minimum or over the maximum",
        Severity.Error,
        [TooSmall, TooLarge],
        """
        The definition bounds the number from below, from above, or both.

        ## Fails

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2024-02-01",
          "name": "ubuntu",
          "location": "westus2",
          "identity": { "type": "UserAssigned" },
          "properties": {
            "buildTimeoutInMinutes": 1000,
            "source": { "type": "PlatformImage" },
            "distribute": []
          }
        }
        ```

        ## Passes

        ```json
        {
          "type": "Microsoft.VirtualMachineImages/imageTemplates",
          "apiVersion": "2024-02-01",
          "name": "ubuntu",
          "location": "westus2",
          "identity": { "type": "UserAssigned" },
          "properties": {
            "buildTimeoutInMinutes": 240,
            "source": { "type": "PlatformImage" },
            "distribute": []
          }
        }
        ```
        """
    );

    internal static readonly MessageFormat WrongLength = new(
        "default",
        "'{0}' is not a SHA-256 checksum: it has '{1}' characters, not 64 hexadecimal digits."
    );

    internal static readonly MessageFormat AnotherDigest = new(
        "anotherDigest",
        "'{0}' is not a SHA-256 checksum: its '{1}' hexadecimal digits are those of '{2}', and SHA-256 has 64."
    );

    internal static readonly MessageFormat NotHexadecimal = new(
        "notHexadecimal",
        "'{0}' is not a SHA-256 checksum: its character '{1}', '{2}', is not a hexadecimal digit."
    );

    public static readonly DiagnosticDescriptor ChecksumNotSha256 = Describe(
        2014,
        "checksum-not-sha256",
        "A checksum that is not 64 hexadecimal digits",
        Severity.Error,
        [WrongLength, AnotherDigest, NotHexadecimal],
        """
        A SHA-256 digest is written as 64 hexadecimal digits. Image Builder compares it with what it downloads and stops the
        build where they differ, which is found out only after the download. `sha256sum FILE` prints the right one.

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
              "sourceURI": "https://example.com/rhel.iso",
              "sha256Checksum": "d41d8cd98f00b204e9800998ecf8427e"
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
}
