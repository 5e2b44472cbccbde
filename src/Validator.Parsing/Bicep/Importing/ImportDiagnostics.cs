using Validator.Diagnostics;

namespace Validator.Parsing.Bicep.Importing;

/// <summary>What can be wrong with what a Bicep file imports.</summary>
public static class ImportDiagnostics
{
    internal static readonly MessageFormat NotThere = new(
        "default",
        "The file '{0}' exports nothing of the name '{1}'."
    );

    internal static readonly MessageFormat NotThereNear = new(
        "near",
        "The file '{0}' exports nothing of the name '{1}'. Did you mean '{2}'? Correct the name."
    );

    internal static readonly MessageFormat NotExported = new(
        "decorator",
        "'{1}' is declared in the file '{0}', but not exported: it lacks the decorator '@export()'."
    );

    public static readonly DiagnosticDescriptor UndefinedExport = new()
    {
        Id = "ARM3057",
        Name = "undefined-export",
        Title = "An import that the other file does not export",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages = [NotThere, NotThereNear, NotExported],
        Peers = [new("bicep", "BCP360")],
        Docs = """
            A Bicep file can import the types, variables and functions of another one that have the decorator `@export()`, and those that
            a compiled template marks as exported. Bicep compiles no file that imports any other. Names differ by case.

            What is imported is known to all checks.

            ## Fails

            ```bicep
            import { colour } from 'shared.bicep'

            output chosen string = colour
            ```

            With the file `shared.bicep`

            ```bicep
            @export()
            var color = 'red'
            ```

            ## Passes

            ```bicep
            import { color } from 'shared.bicep'

            output chosen string = color
            ```

            With the file `shared.bicep`

            ```bicep
            @export()
            var color = 'red'
            ```
            """,
    };
}
