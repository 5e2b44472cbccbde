using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>Lists the resources that a template creates: one for each turn of a loop.</summary>
public static class Expansion
{
    /// <summary>
    /// What a deployment of the template would create, those of its nested deployments included, in the order of their
    /// declarations: what only is referred to, and what a condition that is known keeps back, is left out.
    /// </summary>
    public static IEnumerable<DeployedResource> Of(Template template, Scope scope) =>
        Of(template, scope, DeploymentTarget.Of(template, scope));

    /// <summary>The resources that the template itself declares, children included and those inside nested deployments not.</summary>
    public static IEnumerable<DeployedResource> Declared(Template template, Scope scope, DeploymentTarget target) =>
        template.Resources.SelectMany(declaration => Declared(declaration, template, scope, target, null));

    private static IEnumerable<DeployedResource> Of(Template template, Scope scope, DeploymentTarget target)
    {
        foreach (var resource in Declared(template, scope, target))
        {
            if (resource is { Declaration.IsExisting: true } or { IsDeployed: false })
            {
                continue;
            }

            if (resource.Scope.TemplateOf(resource.Declaration) is not { } nested)
            {
                yield return resource;
                continue;
            }

            var there = target.Of(resource.Declaration, resource.Scope);
            var inside = resource.Scope.Enter(nested, there.Context(resource.Declaration, resource.Scope));
            foreach (var created in Of(nested, inside, there))
            {
                yield return created;
            }
        }
    }

    private static IEnumerable<DeployedResource> Declared(
        ResourceDeclaration declaration,
        Template template,
        Scope around,
        DeploymentTarget target,
        DeployedResource? parent
    )
    {
        foreach (var scope in around.Instances(declaration, isDeployed: true))
        {
            DeployedResource resource = new()
            {
                Declaration = declaration,
                Scope = scope,
                Template = template,
                Target = target,
                Parent = parent,
            };
            yield return resource;

            // A child does not share the condition of its parent.
            foreach (var child in declaration.Children)
            {
                foreach (var inside in Declared(child, template, scope, target, resource))
                {
                    yield return inside;
                }
            }
        }
    }
}
