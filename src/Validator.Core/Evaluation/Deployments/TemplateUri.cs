using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>
/// A URI that is certainly below the folder which a template was deployed from, whatever that is: one made from
/// <c>deployment().properties.templateLink.uri</c>, in place or as the default of <c>_artifactsLocation</c>.
/// </summary>
/// <param name="File">The template whose URI it starts from.</param>
/// <param name="Folder">The folder from that of the template, with a slash at its end; or nothing.</param>
/// <param name="Name">The path below the folder; null for the folder itself, and empty for the template.</param>
internal readonly record struct TemplateUri(Template File, string Folder, string? Name)
{
    public static TemplateUri? Of(Value value)
    {
        var parts = Texts.Of(value);
        if (parts is not [{ Literal: null, Hole: var first }, .. var rest])
        {
            return null;
        }

        if (rest is not [])
        {
            // Behind a file name there is no folder to add to.
            return Of(first) is { Name: null } folder ? folder.With(PathOf([.. rest])) : null;
        }

        return first.Form switch
        {
            UnevaluatedExpression { Written: PropertyAccess own, Scope: { Template.Neighbours: not null } scope }
                when IsOwn(own) => new(scope.Template, "", ""),
            UnevaluatedExpression { Written: FunctionCall { Arguments: [var from, var to] } call, Scope: var scope }
                when call.Calls("uri") => Of(scope.Evaluate(from))?.With(PathOf(Texts.Of(scope.Evaluate(to)))),
            _ => null,
        };
    }

    // deployment().properties.templateLink.uri
    private static bool IsOwn(PropertyAccess access) =>
        access
            is {
                Name.Text: var uri,
                Target: PropertyAccess
                {
                    Name.Text: var link,
                    Target: PropertyAccess { Name.Text: var properties, Target: FunctionCall call },
                },
            }
        && Same(uri, "uri")
        && Same(link, "templateLink")
        && Same(properties, "properties")
        && call.Calls("deployment");

    // What is not known behind a known file name can only be the token of a storage account.
    private static string? PathOf(ImmutableArray<TextPart> text) =>
        text switch
        {
            [{ Literal: { } path }] => path.Split('?', '#')[0],
            [{ Literal: { } path }, ..]
                when path.Split('?', '#')[0] is var file
                    && (file != path || file.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) => file,
            _ => null,
        };

    // A slash in front or a scheme may lead elsewhere.
    private TemplateUri? With(string? path)
    {
        if (path is null or ['/', ..] || path.AsSpan().ContainsAny(":\\%"))
        {
            return null;
        }

        if (path.Length == 0)
        {
            return this;
        }

        var end = path.LastIndexOf('/') + 1;
        var name = path[end..];
        return new(File, Folder + path[..end], name is "" or "." ? null : name);
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
