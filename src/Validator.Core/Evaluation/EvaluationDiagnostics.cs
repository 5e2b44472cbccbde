using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Evaluation;

/// <summary>What certainly fails when the deployment engine evaluates an expression.</summary>
public static class EvaluationDiagnostics
{
    public static readonly MessageFormat NoSuchProperty = new(
        "default",
        "The object has no property '{0}', so the deployment fails here."
    );

    public static readonly MessageFormat NoSuchPropertyNear = new(
        "near",
        "The object has no property '{0}', so the deployment fails here. The nearest is '{1}'."
    );

    public static readonly MessageFormat NoSuchMember = new(
        "kind",
        "Only an object has properties and only an array has items, and this is '{0}', so that '{1}' fails the deployment here."
    );

    public static readonly DiagnosticDescriptor ArgumentTypeMismatch = Error(
        "ARM3003",
        "argument-type-mismatch",
        "An argument of the wrong kind",
        [
            new("default", "Function '{0}' takes '{1}' here, not '{2}'."),
            new("operator", "'{0}' takes '{1}' here, not '{2}'."),
        ],
        """
        Each template function takes arguments of certain kinds only. Where an argument is certainly of another kind,
        the deployment fails when it evaluates the call.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [],
          "outputs": {
            "result": { "type": "string", "value": "[toLower(80)]" }
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
            "result": { "type": "string", "value": "[toLower(string(80))]" }
          }
        }
        ```
        """
    );

    public static readonly DiagnosticDescriptor IndexOutOfRange = Error(
        "ARM3012",
        "index-out-of-range",
        "An index that the array does not have",
        [new("default", "Index '{0}' is outside of the array, which has '{1}' items, so the deployment fails here.")],
        """
        An index counts from 0 and must be less than the length of the array. Any other fails the deployment when it
        evaluates the expression.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [],
          "outputs": {
            "result": { "type": "string", "value": "[createArray('a', 'b')[2]]" }
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
            "result": { "type": "string", "value": "[createArray('a', 'b')[1]]" }
          }
        }
        ```
        """
    );

    public static readonly DiagnosticDescriptor UndefinedProperty = Error(
        "ARM3013",
        "undefined-property",
        "A property that the object does not have",
        [NoSuchProperty, NoSuchPropertyNear, NoSuchMember],
        """
        A property of an object that is known, such as a variable, must be one that the object has. Names compare without
        regard to case. Any other fails the deployment when it evaluates the expression.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [],
          "outputs": {
            "result": { "type": "string", "value": "[createObject('size', 'small').color]" }
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
            "result": { "type": "string", "value": "[createObject('size', 'small').size]" }
          }
        }
        ```
        """
    );

    public static readonly DiagnosticDescriptor InvalidArgument = Error(
        "ARM3015",
        "invalid-argument",
        "An argument that the function refuses",
        [new("default", "Function '{0}' fails here: '{1}'.")],
        """
        Some functions refuse arguments of the right kind: text that is no number for `int()`, a count that goes past the
        end for `substring()`, a divisor of zero. Where the arguments are known, so is the failure of the deployment.

        ## Fails

        ```json
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [],
          "outputs": {
            "result": { "type": "int", "value": "[int('eighty')]" }
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
            "result": { "type": "int", "value": "[int('80')]" }
          }
        }
        ```
        """
    );

    public static readonly MessageFormat NoMember = new("default", "The type has no property '{0}'. It has '{1}'.");

    public static readonly MessageFormat NoMemberNear = new(
        "near",
        "The type has no property '{0}'. Did you mean '{1}'? Correct the name."
    );

    public static readonly MessageFormat NoMemberAtAll = new("none", "The type has no property '{0}', and no other.");

    public static readonly DiagnosticDescriptor UnknownMember = Error(
        "ARM3050",
        "unknown-member",
        "A property that the type of a value does not have",
        [NoMember, NoMemberNear, NoMemberAtAll],
        """
        What is read of a value whose type is known must be one of the properties that the type has: of a resource that
        the file deploys or refers to, of the outputs of a module, of a parameter whose type lists its properties. Names
        compare without regard to case.

        It is an error where the type allows no other properties, and a warning where values may have more than
        their type says or where the type is one of a provider, because those are inaccurate in places.

        ## Fails

        ```bicep
        param settings {
          name: string
        }

        output result string = settings.nam
        ```

        ## Passes

        ```bicep
        param settings {
          name: string
        }

        output result string = settings.name
        ```
        """
    ) with
    {
        DefaultSeverity = Severity.Warning,
    };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [ArgumentTypeMismatch, IndexOutOfRange, UndefinedProperty, InvalidArgument, UnknownMember];

    private static DiagnosticDescriptor Error(
        string id,
        string name,
        string title,
        ImmutableArray<MessageFormat> messages,
        string docs
    ) =>
        new()
        {
            Id = id,
            Name = name,
            Title = title,
            Category = Category.Correctness,
            DefaultSeverity = Severity.Error,
            Messages = messages,
            Docs = docs,
            Peers = PeersOf(id),
        };

    // The codes of Bicep's compiler were compared finding by finding (bench/bicep-findings).
    private static ImmutableArray<PeerRule> PeersOf(string id) =>
        id switch
        {
            "ARM3003" => [new("bicep", "BCP044"), new("bicep", "BCP045"), new("bicep", "BCP070")],
            "ARM3013" => [new("bicep", "BCP052"), new("bicep", "BCP053"), new("bicep", "BCP083")],
            "ARM3050" =>
            [
                new("bicep", "BCP052"),
                new("bicep", "BCP053"),
                new("bicep", "BCP083"),
                new("bicep", "BCP187"),
            ],
            _ => [],
        };
}
