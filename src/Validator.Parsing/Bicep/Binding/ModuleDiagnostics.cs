using Validator.Diagnostics;

namespace Validator.Parsing.Bicep.Binding;

/// <summary>What can be wrong with the paths by which a Bicep file names other files.</summary>
public static class ModuleDiagnostics
{
    internal static readonly MessageFormat NoFile = new("default", "The path '{0}' leads to no file.");

    internal static readonly MessageFormat Folder = new(
        "folder",
        "The path '{0}' leads to a folder, and not to a file."
    );

    internal static readonly MessageFormat Unreadable = new(
        "unreadable",
        "The file '{0}' cannot be read, for this reason: '{1}'."
    );

    internal static readonly MessageFormat OtherFile = new("other", "The file '{0}' is no template.");

    internal static readonly MessageFormat NoPath = new(
        "path",
        "'{0}' is no path to another file. Write it as it goes from this file, with '/' between folders."
    );

    internal static readonly MessageFormat Outside = new(
        "outside",
        "The path '{0}' leads out of the repository, where nothing is read, so that nothing is known of this file."
    );

    public static readonly DiagnosticDescriptor MissingModule = new()
    {
        Id = "ARM3055",
        Name = "missing-module",
        Title = "A path that leads to no file",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages = [NoFile, Folder, Unreadable, OtherFile, NoPath, Outside],
        Peers = [.. new[] { "BCP091", "BCP092", "BCP275", "BCP188" }.Select(code => new PeerRule("bicep", code))],
        Docs = """
            The path of a module, of an import, and of the `using` of a parameter file starts from the file that it is written in. Where
            it leads to no file, or to one that is neither Bicep nor a template, Bicep compiles nothing.

            Of a file that is missing, nothing else is reported: what it has, and what uses it, is not known.

            Nothing is read outside of the repository, and outside of the folder of the file where there is none. A path that
            leads there is reported as a note. So is a module of a registry, where it is not in the local cache.

            ## Fails

            ```bicep
            module storage 'stroage.bicep' = {
              name: 'storage'
            }
            ```

            With the file `storage.bicep`

            ```bicep
            param location string = resourceGroup().location
            output place string = location
            ```

            ## Passes

            ```bicep
            module storage 'storage.bicep' = {
              name: 'storage'
            }
            ```

            With the file `storage.bicep`

            ```bicep
            param location string = resourceGroup().location
            output place string = location
            ```
            """,
    };

    internal static readonly MessageFormat SeveralUnknown = new(
        "several",
        "The module '{0}' and '{1}' more of registries are not in the local cache, so that nothing is known of them. Get them with '{2}'."
    );

    public static readonly DiagnosticDescriptor UnknownModule = new()
    {
        Id = "ARM3059",
        Name = "unknown-module",
        Title = "A module of a registry that is not at hand",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Note,
        Messages =
        [
            new(
                "default",
                "The module '{0}' is not in the local cache, so that nothing is known of it. Get it with '{1}'."
            ),
            SeveralUnknown,
        ],
        Peers = [new("bicep", "BCP190")],
        Docs = """
            armlint works offline. A module of a registry (`br:`, `br/alias:`) or a template spec (`ts:`) is known where Bicep has got it
            already: it keeps them in the folder `.bicep` of the home folder, and `bicep restore FILE` gets them. Aliases are those of
            the nearest `bicepconfig.json`.

            Where such a module is not there, its parameters and outputs are not checked. A file says so once, whatever it uses.

            ## Fails

            ```bicep
            module storage 'br:example.azurecr.io/storage:v1' = {
              name: 'storage'
            }
            ```

            With the file `storage.bicep`

            ```bicep
            output size int = 3
            ```

            ## Passes

            ```bicep
            module storage 'storage.bicep' = {
              name: 'storage'
            }
            ```

            With the file `storage.bicep`

            ```bicep
            output size int = 3
            ```
            """,
    };

    public static readonly DiagnosticDescriptor ModuleCycle = new()
    {
        Id = "ARM3056",
        Name = "module-cycle",
        Title = "A module that leads back to its own file",
        Category = Category.Correctness,
        DefaultSeverity = Severity.Error,
        Messages =
        [
            new("default", "The file uses itself: '{0}'."),
            new("through", "The file '{0}' leads back to this one: '{1}'."),
        ],
        Peers = [new("bicep", "BCP094"), new("bicep", "BCP095"), new("bicep", "BCP278")],
        Docs = """
            A Bicep file cannot be a module of itself, at once or through other files, since the deployment would never come to an
            end. Bicep compiles none of the files of such a circle. The same holds for what files import from each other, and for the
            parameter files that one extends.

            ## Fails

            ```bicep
            module network 'network.bicep' = {
              name: 'network'
            }
            ```

            With the file `network.bicep`

            ```bicep
            module all 'test.bicep' = {
              name: 'all'
            }
            ```

            ## Passes

            ```bicep
            module storage 'storage.bicep' = {
              name: 'storage'
            }
            ```

            With the file `storage.bicep`

            ```bicep
            param location string = resourceGroup().location
            output place string = location
            ```
            """,
    };
}
