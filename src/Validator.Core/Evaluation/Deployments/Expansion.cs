using Validator.Model;

namespace Validator.Evaluation.Deployments;

/// <summary>Lists the resources that a template would create, those of its nested deployments included.</summary>
public static class Expansion
{
    /// <summary>The resources in the order of their declarations, those of false conditions left out.</summary>
    public static IEnumerable<DeployedResource> Of(Template template, Scope scope) =>
        Resources(template, scope, DeploymentTarget.Of(template, scope));

    private static IEnumerable<DeployedResource> Resources(Template template, Scope scope, DeploymentTarget target) =>
        template.Resources.SelectMany(declaration => Instances(declaration, template, scope, target, null));

    private static IEnumerable<DeployedResource> Instances(
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
            if (resource.IsDeployed == false)
            {
                continue;
            }

            if (declaration.Template is not { } nested)
            {
                yield return resource;
            }
            else
            {
                var there = target.Of(declaration, scope);
                foreach (var inside in Resources(nested, scope.Enter(nested, there.Context(declaration, scope)), there))
                {
                    yield return inside;
                }
            }

            foreach (var child in declaration.Children)
            {
                foreach (var inside in Instances(child, template, scope, target, resource))
                {
                    yield return inside;
                }
            }
        }
    }
}
