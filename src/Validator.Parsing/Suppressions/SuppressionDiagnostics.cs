using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Parsing.Suppressions;

/// <summary>What can be wrong with the suppressions of a file.</summary>
public static class SuppressionDiagnostics
{
    public static readonly MessageFormat NearRule = new(
        "near",
        "No rule is called '{0}'. Did you mean '{1}'? Nothing is suppressed."
    );

    public static readonly MessageFormat PeerRule = new(
        "peer",
        "'{0}' is a rule of '{1}'; the rule of armlint for the same is called '{2}'."
    );

    public static readonly MessageFormat MissingComma = new(
        "missingComma",
        "'{0}' is read as the first word of the reason: put a comma before it to suppress the rule of that name."
    );

    public static readonly MessageFormat AlwaysReported = new(
        "alwaysReported",
        "'{0}' cannot be suppressed, because it says that a part of armlint failed."
    );

    internal static readonly MessageFormat MissingColon = new(
        "missingColon",
        "Expected ':' and the names of rules after '{0}', as in 'armlint-ignore: unknown-property the reason'."
    );

    internal static readonly MessageFormat MissingRule = new(
        "missingRule",
        "Expected the name or the id of a rule in '{0}', as in 'unknown-property the reason'."
    );

    internal static readonly MessageFormat UnknownForm = new(
        "unknownForm",
        "Expected 'armlint-ignore' or 'armlint-ignore-file', found '{0}'."
    );

    internal static readonly MessageFormat NotAtTop = new(
        "notAtTop",
        "'{0}' is for the whole file and stands before all that is declared in it; here nothing is suppressed."
    );

    internal static readonly MessageFormat UnknownKey = new("unknownKey", "Expected '{0}' in '{1}', found '{2}'.");

    internal static readonly MessageFormat InvalidEntry = new(
        "invalidEntry",
        "Expected a text such as 'unknown-property the reason', an object with 'rule' and 'reason', or a list of either, found '{0}'."
    );

    public static readonly DiagnosticDescriptor UnusedSuppression = new()
    {
        Id = "ARM9010",
        Name = "unused-suppression",
        Title = "A suppression of nothing",
        Category = Category.Tool,
        DefaultSeverity = Severity.Warning,
        Messages = [new("default", "Rule '{0}' finds nothing here that this would suppress.")],
        Docs = """
            A suppression whose rule finds nothing in what it covers is no longer needed, or stands in the wrong place. Left
            where it is, it hides the next finding of that rule without anybody having looked at it. A comment covers its own
            line where it stands behind code, and otherwise the line of the next code; see
            [unknown-suppression](unknown-suppression.md) for all forms.

            Nothing is said where the rule is off or was not selected, in a file with a syntax error, and of Bicep's own pragmas
            with the codes of its compiler and linter. Nothing is said either where the finding may come with other values: of rules about
            values, where the suppression covers a parameter or variable of a template that has parameters. Another template that links to
            the file, or a parameter file that this run did not read, may give them.

            ## Fails

            ```bicep
            // armlint-ignore: undefined-name once there was a typing error
            param location string

            output place string = location
            ```

            ## Passes

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
              name: 'contoso'
              location: 'westeurope'
              sku: { name: 'Standard_LRS' }
              kind: 'StorageV2'
              properties: {
                allowFancyAccess: true // armlint-ignore: unknown-property in private preview
              }
            }
            ```
            """,
    };

    public static readonly DiagnosticDescriptor UnknownSuppression = new()
    {
        Id = "ARM9011",
        Name = "unknown-suppression",
        Title = "A suppression that means nothing",
        Category = Category.Tool,
        DefaultSeverity = Severity.Warning,
        Messages =
        [
            new("default", "No rule is called '{0}'. Nothing is suppressed."),
            NearRule,
            PeerRule,
            MissingComma,
            AlwaysReported,
            MissingColon,
            MissingRule,
            UnknownForm,
            NotAtTop,
            UnknownKey,
            InvalidEntry,
        ],
        Docs = """
            A suppression names rules by name or id, with commas between them, and says why:

            | written | covers |
            |---|---|
            | `"x": 1 // armlint-ignore: unknown-property the reason` | the line |
            | `// armlint-ignore: ARM2002, type-mismatch the reason` alone on a line | the line of the next code; a declaration of Bicep with its decorators up to its name; an item of an array as a whole |
            | `// armlint-ignore-file: unknown-property the reason` before all declarations | the file |
            | `"metadata": { "armlint": { "ignore": "unknown-property the reason" } }` in ARM JSON | the resource, parameter, output or template that has the metadata |
            | `#disable-next-line unknown-property // the reason` in Bicep | the next line |
            | `#disable-diagnostics unknown-property` up to `#restore-diagnostics unknown-property` in Bicep | what is between |

            `ignore` may also be an object, `{ "rule": "unknown-property", "reason": "…" }`, or a list of texts and objects. Pragmas
            take the codes of Bicep's compiler and the names of its linter's rules too, where armlint has a rule for the same. The reason
            may begin with `--`.

            A finding is suppressed where it stands. One in a value that comes from elsewhere, a variable or a parameter file for
            instance, is also suppressed where the value is used.

            ## Fails

            ```bicep
            // armlint-ignore: unknown-propety in private preview
            output place string = 'here'
            ```

            ## Passes

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
              name: 'contoso'
              location: 'westeurope'
              sku: { name: 'Standard_LRS' }
              kind: 'StorageV2'
              properties: {
                allowFancyAccess: true // armlint-ignore: unknown-property in private preview
              }
            }
            ```
            """,
    };

    public static readonly DiagnosticDescriptor SuppressionWithoutReason = new()
    {
        Id = "ARM9012",
        Name = "suppression-without-reason",
        Title = "A suppression that does not say why",
        Category = Category.Tool,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "The suppression of '{0}' does not say why.")],
        Docs = """
            Whoever reads a suppression a year later wants to know whether it still holds. This rule is off unless
            `armlint.yaml` turns it on; then each suppression needs a reason: in a comment the words behind the names of the rules,
            in metadata `reason`, behind a pragma of Bicep a comment.

            ## Fails

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
              name: 'contoso'
              location: 'westeurope'
              sku: { name: 'Standard_LRS' }
              kind: 'StorageV2'
              properties: {
                allowFancyAccess: true // armlint-ignore: unknown-property
              }
            }
            ```

            ## Passes

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
              name: 'contoso'
              location: 'westeurope'
              sku: { name: 'Standard_LRS' }
              kind: 'StorageV2'
              properties: {
                allowFancyAccess: true // armlint-ignore: unknown-property in private preview
              }
            }
            ```
            """,
    };

    public static ImmutableArray<DiagnosticDescriptor> All =>
        [UnusedSuppression, UnknownSuppression, SuppressionWithoutReason];
}
