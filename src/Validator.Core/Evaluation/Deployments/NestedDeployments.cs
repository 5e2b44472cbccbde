using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>The nested deployments of one template, found by what <c>reference()</c> calls them.</summary>
internal sealed class NestedDeployments(Template template)
{
    private const string Type = "/Microsoft.Resources/deployments/";

    private List<NestedDeployment>? _all;

    /// <summary>The one that a name, a symbolic name or a resource id means; null where there is none, or it is not known.</summary>
    public NestedDeployment? Find(Value written, Scope root)
    {
        var text = Texts.Of(written);
        if (text is [{ Literal: null }])
        {
            return null;
        }

        _all ??= [.. template.Resources.SelectMany(resource => Of(resource, root))];
        if (_all.Count == 0)
        {
            return null;
        }

        var key = Texts.Key(text);
        return _all.Find(deployment => deployment.IsCalled(key));
    }

    private static IEnumerable<NestedDeployment> Of(ResourceDeclaration declaration, Scope root)
    {
        if (
            declaration is { Template: null, Link: null }
            || declaration.Body.Find("name") is not { Value: var written }
        )
        {
            yield break;
        }

        foreach (var scope in root.Instances(declaration, isDeployed: true))
        {
            if (scope.TemplateOf(declaration) is not { } nested)
            {
                continue;
            }

            var name = Texts.Key(Texts.Of(scope.Evaluate(written)));
            var symbol = declaration.Loop is null ? declaration.SymbolicName?.Text.ToUpperInvariant() : null;
            yield return new(declaration, nested, scope, name, Type.ToUpperInvariant() + name, symbol);
        }
    }
}
