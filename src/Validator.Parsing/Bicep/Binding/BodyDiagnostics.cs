using Validator.Diagnostics;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>What can be wrong with what Bicep itself reads in the body of a resource or module.</summary>
public static class BodyDiagnostics
{
    internal static readonly MessageFormat WrongKind = new("default", "'{0}' takes '{1}', not '{2}'.");

    internal static readonly MessageFormat Unknown = new("unknown", "A '{0}' takes no property '{1}'. It takes '{2}'.");

    internal static readonly MessageFormat UnknownNear = new(
        "near",
        "A '{0}' takes no property '{1}'. Did you mean '{2}'? Rename or remove it."
    );

    internal static readonly MessageFormat ReadOnly = new(
        "readOnly",
        "'{0}' is what the module gives out, and cannot be set. Remove it."
    );

    internal static readonly MessageFormat NeedsScope = new(
        "scope",
        "Module '{0}' deploys to a '{1}' and the file to a '{2}', so that it needs the property 'scope'."
    );

    internal static readonly MessageFormat NoName = new("name", "Required property 'name' is missing from '{0}'.");

    internal static readonly MessageFormat NotLiteral = new(
        "literal",
        "'{0}' must be written as an object in braces; '...' may spread other objects into it."
    );

    public static readonly DiagnosticDescriptor InvalidBody = new()
    {
        Id = "ARM3053",
        Name = "invalid-body",
        Title = "A property of Bicep's own that is not right",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP183")],
        Messages = [WrongKind, Unknown, UnknownNear, ReadOnly, NeedsScope, NoName, NotLiteral],
        Docs = """
            Some properties of a resource or module are for Bicep alone: `scope`, `parent`, `dependsOn`, and of a module `params`.
            `scope` and `parent` take a resource or a scope, not its name; `dependsOn` takes an array of resources and modules. A module
            has no others than these, its name and its identity. A module that deploys elsewhere than the file needs a `scope`.
            `targetScope` says where the file deploys to: `resourceGroup`, `subscription`, `managementGroup` or `tenant`.
            Bicep compiles no file where that is otherwise.

            ## Fails

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
              name: 'example'
            }

            resource services 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
              parent: 'account'
              name: 'default'
            }
            ```

            ## Passes

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' existing = {
              name: 'example'
            }

            resource services 'Microsoft.Storage/storageAccounts/blobServices@2023-01-01' = {
              parent: account
              name: 'default'
            }
            ```
            """,
    };
}
