using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>Finds the files that deployments link to: those beside the template, and never what is elsewhere.</summary>
internal sealed class LinkedTemplates
{
    // Azure takes no more resources in one template. What links lead to in more ways is no longer followed.
    private const int Most = 800;

    private readonly Dictionary<(TemplateLink Link, Template File), Template> _linked = [];

    public LinkedTemplate? Find(TemplateLink link, Scope scope)
    {
        if (scope.Evaluator.Templates >= Most)
        {
            return null;
        }

        if (FileOf(link, scope) is not { } file)
        {
            return null;
        }

        if (IsInside(file, scope))
        {
            return new(file, IsCircular: true);
        }

        if (!_linked.TryGetValue((link, file), out var linked))
        {
            linked = _linked[(link, file)] = file.LinkedBy(link);
        }

        return new(linked, IsCircular: false);
    }

    private static Template? FileOf(TemplateLink link, Scope scope)
    {
        if (link.RelativePath is { } path)
        {
            return scope.Evaluate(path).Text is { } written ? FileAround(scope)?.Neighbours!(written) : null;
        }

        return link.Uri is not { } uri ? null
            : TemplateUri.Of(scope.Evaluate(uri)) is not { Folder: var folder, Name: { } name, File: var from } ? null
            : folder.Length + name.Length == 0 ? from
            : from.Neighbours!(folder + name);
    }

    // A template inside another one is no file.
    private static Template? FileAround(Scope scope)
    {
        var around = scope;
        while (around is { Template.Neighbours: null })
        {
            around = around.Outer;
        }

        return around?.Template;
    }

    private static bool IsInside(Template file, Scope scope)
    {
        for (var around = scope; around is not null; around = around.Outer)
        {
            if (around.Source.Path == file.Source.Path)
            {
                return true;
            }
        }

        return false;
    }
}
