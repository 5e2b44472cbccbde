using Validator.Diagnostics;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5036: a resource of the file is called by its name.</summary>
internal static class ResourceSymbolReference
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5036",
        Name = "resource-symbol-reference",
        Title = "A resource of the same file that is asked for by its id",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages = [new("default", "'{0}' is declared here, so that '{1}' says the same.")],
        Peers = [new("bicep", "use-resource-symbol-reference")],
        Docs = """
            `reference()` and `list*()` take an id and a version, which the declaration of the resource has already. By its name a resource
            has a type, is waited for, and keeps the version that it is declared with.

            ## Fails

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
              name: 'contoso'
            }

            output endpoints object = reference(account.id, account.apiVersion).primaryEndpoints
            ```

            ## Passes

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
              name: 'contoso'
            }

            output endpoints object = account.properties.primaryEndpoints
            ```
            """,
    };

    public static void Check(AdviceWalk walk, FunctionCallSyntax call)
    {
        var name = walk.Tree.TextOf(call.Name);
        var arguments = call.Arguments.Arguments.Items;
        var isReference = name == "reference";
        if (
            arguments.Length is 0 or > 3
            || !(isReference || (name.StartsWith("list", StringComparison.Ordinal) && arguments.Length > 1))
            || walk.DeclarationOf(call.Name) is not null
            || Resource(walk, arguments[0]) is not { } resource
            || (arguments.Length > 1 && !IsVersionOf(walk, arguments[1], resource))
            || resource.Syntax.Span.Contains(call.Span.Start)
        )
        {
            return;
        }

        var text =
            !isReference ? $"{resource.Name.Text}.{name}({(arguments.Length == 3 ? Rest(walk, arguments) : "")})"
            : arguments.Length < 3 ? $"{resource.Name.Text}.properties"
            : IsFull(walk, arguments[2]) ? resource.Name.Text
            : null;
        if (text is not null && !text.AsSpan().ContainsAny('\r', '\n'))
        {
            walk.Report(Descriptor, call.Span, text, resource.Name.Text, text);
        }
    }

    private static string Rest(AdviceWalk walk, IEnumerable<ExpressionSyntax> arguments) =>
        string.Join(", ", arguments.Skip(1).Select(walk.TextOf));

    private static ResourceSymbol? Resource(AdviceWalk walk, ExpressionSyntax id) =>
        id is PropertyAccessSyntax { Safe.Exists: false, Target: NameSyntax { Name: var name }, Name: var member }
        && walk.Tree.TextOf(member) == "id"
        && !walk.IsLocal(name)
        && walk.Symbols.Find(walk.Tree.TextOf(name)) is ResourceSymbol { IsInLoop: false } resource
            ? resource
            : null;

    private static bool IsVersionOf(AdviceWalk walk, ExpressionSyntax version, ResourceSymbol resource) =>
        version switch
        {
            StringLiteralSyntax literal => literal.GetValue(walk.Tree.Source) == resource.Version,
            PropertyAccessSyntax { Target: NameSyntax target, Name: var member } => walk.Tree.TextOf(member)
                == "apiVersion"
                && walk.Tree.TextOf(target.Name) == resource.Name.Text,
            _ => false,
        };

    private static bool IsFull(AdviceWalk walk, ExpressionSyntax argument) =>
        argument is StringLiteralSyntax text
        && string.Equals(text.GetValue(walk.Tree.Source), "Full", StringComparison.OrdinalIgnoreCase);
}
