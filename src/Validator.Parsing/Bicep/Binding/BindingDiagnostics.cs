using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep.Importing;
using Validator.Parsing.Bicep.Loading;
using Validator.Text;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>What can be wrong with the names of a Bicep file.</summary>
public static class BindingDiagnostics
{
    internal static readonly MessageFormat Undefined = new("default", "Nothing of the name '{0}' is declared.");

    internal static readonly MessageFormat UndefinedNear = new(
        "near",
        "Nothing of the name '{0}' is declared. Did you mean '{1}'? Correct the name."
    );

    internal static readonly MessageFormat NoFunction = new("function", "There is no function '{0}'.");

    internal static readonly MessageFormat NoFunctionNear = new(
        "functionNear",
        "There is no function '{0}'. Did you mean '{1}'? Correct the name."
    );

    internal static readonly MessageFormat NotInParameters = new(
        "parameterFile",
        "Function '{0}' tells of a deployment, and cannot be called in a parameter file."
    );

    internal static readonly MessageFormat NoType = new("type", "There is no type '{0}'.");

    internal static readonly MessageFormat NoTypeNear = new(
        "typeNear",
        "There is no type '{0}'. Did you mean '{1}'? Correct the name."
    );

    internal static readonly MessageFormat NoNested = new("nested", "No resource '{0}' is declared in '{1}'.");

    internal static readonly MessageFormat NoNestedNear = new(
        "nestedNear",
        "No resource '{0}' is declared in '{1}'. Did you mean '{2}'? Correct the name."
    );

    public static readonly DiagnosticDescriptor UndefinedName = new()
    {
        Id = "ARM3017",
        Name = "undefined-name",
        Title = "A name that is not declared",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP057"), new("bicep", "BCP082"), new("bicep", "BCP302")],
        Messages =
        [
            Undefined,
            UndefinedNear,
            NoFunction,
            NoFunctionNear,
            NotInParameters,
            NoType,
            NoTypeNear,
            NoNested,
            NoNestedNear,
        ],
        Docs = """
            A name in a Bicep file is that of a parameter, a variable, a type, a function, a resource, a module or an import
            of the file, of a loop or lambda around it, or of a function that Bicep has. Names differ by case. Bicep compiles no file
            that uses any other.

            The functions that tell of a deployment, such as `resourceGroup()`, are none of a `.bicepparam` file.

            In a file with syntax errors nothing is reported that one of them may have been meant to declare.

            ## Fails

            ```bicep
            param location string = resourceGroup().location
            output place string = loction
            ```

            ## Passes

            ```bicep
            param location string = resourceGroup().location
            output place string = location
            ```
            """,
    };

    public static readonly DiagnosticDescriptor DuplicateDeclaration = new()
    {
        Id = "ARM3018",
        Name = "duplicate-declaration",
        Title = "A name that is declared twice",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Peers = [new("bicep", "BCP028")],
        Messages = [new("default", "The name '{0}' is declared already.")],
        Docs = """
            The parameters, variables, types, functions, resources, modules and imports of a Bicep file share one space of names,
            and its outputs have another. So do the variables of each loop, lambda and function. Bicep compiles no file that declares
            a name of a space twice.

            ## Fails

            ```bicep
            param size int = 3
            var size = 4
            output result int = size
            ```

            ## Passes

            ```bicep
            param size int = 3
            output size int = size
            ```
            """,
    };

    internal static Diagnostic DeclaredTwice(SourceText source, Name name, Name other) =>
        DuplicateDeclaration.At(new(source, name.Span), name.Text) with
        {
            Related = [new(new(source, other.Span), "The other declaration is here.")],
        };

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        UndefinedName,
        DuplicateDeclaration,
        DecoratorDiagnostics.InvalidDecorator,
        BodyDiagnostics.InvalidBody,
        ModuleDiagnostics.MissingModule,
        ModuleDiagnostics.ModuleCycle,
        ModuleDiagnostics.UnknownModule,
        ImportDiagnostics.UndefinedExport,
        LoadDiagnostics.InvalidContent,
    ];
}
