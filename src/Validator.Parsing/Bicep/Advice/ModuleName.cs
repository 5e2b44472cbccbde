using Validator.Diagnostics;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5039: modules need no names.</summary>
internal static class ModuleName
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5039",
        Name = "module-name",
        Title = "A module with a name for its deployment",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Off,
        Messages = [new("default", "The deployment of module '{0}' gets a name of its own without this one.")],
        Peers = [new("bicep", "no-module-name")],
        Docs = """
            Two deployments with one name at one scope overwrite each other when they run at the same time. Without `name` Bicep makes one up
            that differs for each run.

            ## Fails

            ```bicep
            module network 'network.bicep' = {
              name: 'network'
            }
            ```

            With the file `network.bicep`

            ```bicep
            param prefix string = '10.0.0.0/16'

            output prefix string = prefix
            ```

            ## Passes

            ```bicep
            module network 'network.bicep' = {}
            ```

            With the file `network.bicep`

            ```bicep
            param prefix string = '10.0.0.0/16'

            output prefix string = prefix
            ```
            """,
    };

    public static void Check(AdviceWalk walk, ModuleDeclarationSyntax module)
    {
        if (BodyParts.Of(module.Body, walk.Tree.Source).FindProperty("name") is { Key.Span: var key, Span: var whole })
        {
            var repair = new Repair.RemoveProperty(key, "name");
            walk.Report(Descriptor, whole, repair, walk.Tree.TextOf(module.Name));
        }
    }
}
