using Validator.Diagnostics;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Parsing.Editing;

namespace Validator.Parsing.Bicep.Advice;

/// <summary>ARM5034: a child says who its parent is.</summary>
internal static class ParentProperty
{
    public static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "ARM5034",
        Name = "parent-property",
        Title = "A child resource that has its parent in its name",
        Category = Category.Maintainability,
        DefaultSeverity = Severity.Note,
        Messages =
        [
            new("default", "The name of '{0}' begins with that of its parent. Set 'parent' to '{1}' and leave it out."),
        ],
        Peers = [new("bicep", "use-parent-property")],
        Docs = """
            With `parent` a child has its own name alone, waits for its parent, and goes where that goes. A slash in a name says the same to
            Azure, but not to whoever reads it.

            ## Fails

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
              name: 'contoso'
            }

            resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
              name: '${account.name}/default'
            }
            ```

            ## Passes

            ```bicep
            resource account 'Microsoft.Storage/storageAccounts@2023-05-01' existing = {
              name: 'contoso'
            }

            resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2023-05-01' = {
              parent: account
              name: 'default'
            }
            ```
            """,
    };

    public static void Check(AdviceWalk walk, ResourceDeclarationSyntax resource)
    {
        var body = BodyParts.Of(resource.Body, walk.Tree.Source);
        if (
            walk.Symbols.Find(walk.Tree.TextOf(resource.Name)) is not ResourceSymbol { Syntax: var syntax } symbol
            || syntax != resource
            || symbol.FullType is not { } type
            || body.FindProperty("name") is not { Value: StringSyntax name } property
            || body.Has("parent")
            || body.Has("scope")
            || HidesNames(walk, body)
            || TextIn(walk, name) is not { } text
        )
        {
            return;
        }

        var parentType = type[..Math.Max(0, type.LastIndexOf('/'))];
        var slash = text.LastIndexOf('/');
        if (
            slash > 0
            && slash < text.Length - 1
            && walk.Parents.TryGetValue((parentType.ToUpperInvariant(), text[..slash]), out var parent)
        )
        {
            Report(walk, symbol, parent, property, text[(slash + 1)..]);
        }
    }

    /// <summary>The resources of a file that can be parents, by type in upper case and by how the name of a child may begin.</summary>
    public static Dictionary<(string Type, string Name), ResourceSymbol> ParentsIn(AdviceWalk walk)
    {
        Dictionary<(string, string), ResourceSymbol> parents = [];
        foreach (var parent in walk.Symbols.Resources)
        {
            if (parent is { FullType: { } type, IsInLoop: false } && !parent.Body.Has("scope"))
            {
                type = type.ToUpperInvariant();
                parents.TryAdd((type, $"${{{parent.Name.Text}.name}}"), parent);
                if (WrittenName(walk, parent) is { } name)
                {
                    parents.TryAdd((type, name), parent);
                }
            }
        }

        return parents;
    }

    private static string? WrittenName(AdviceWalk walk, ResourceSymbol parent) =>
        parent.Body.Find("name") switch
        {
            StringSyntax name => TextIn(walk, name),
            { } name => $"${{{walk.TextOf(name)}}}",
            null => null,
        };

    // What is written between the quotes of a string on one line.
    private static string? TextIn(AdviceWalk walk, StringSyntax text) =>
        walk.TextOf(text) is ['\'', not '\'', .., '\''] written && !written.AsSpan().ContainsAny('\r', '\n')
            ? written[1..^1]
            : null;

    // A variable of a loop may have the name of what the parent's name is made of.
    private static bool HidesNames(AdviceWalk walk, BodyParts body) =>
        body.Loop is { } loop && LocalNames.Of(loop, walk.Tree).Any(name => walk.Symbols.Find(name) is not null);

    private static void Report(
        AdviceWalk walk,
        ResourceSymbol child,
        ResourceSymbol parent,
        ObjectPropertySyntax name,
        string own
    )
    {
        var text = walk.Tree.Source.Text;
        var layout = TextLayout.Of(text);
        var isAlone = TextLayout.BlanksEnd(text, TextLayout.LineStart(text, name.Span.Start)) == name.Span.Start;
        var between = isAlone ? layout.LineBreak + TextLayout.IndentAt(text, name.Span.Start) : ", ";
        walk.Report(
            Descriptor,
            name.Value.Span,
            new Repair.ReplaceExpression(name.Span, $"parent: {parent.Name.Text}{between}name: '{own}'")
            {
                IsCertain = true,
            },
            child.Name.Text,
            parent.Name.Text
        );
    }
}
