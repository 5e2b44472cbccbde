using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Engine;

// Nested templates: which names their expressions see, and what of them is evaluated.
internal sealed partial class ExpressionWalk
{
    private void VisitNested(RuleContext context, Template nested, in Surroundings body)
    {
        if (nested.UsesOuterScope)
        {
            VisitText(contextOf(nested, context.Scope), nested, body);
        }
        else
        {
            Visit(nested, context.Scope.Enter(nested, DeploymentContext.Unknown), body.MayBeAbsent);
        }
    }

    // Of a nested template of outer scope the engine evaluates all strings where the deployment stands, as those of any
    // other body: its own conditions and loops are none to it, and its own names are not seen.
    private void VisitText(RuleContext context, Template nested, in Surroundings body)
    {
        foreach (var parameter in nested.Parameters)
        {
            Walk(context, parameter.Default, body);
        }

        foreach (var variable in nested.Variables)
        {
            Walk(context, variable.Value, body);
        }

        foreach (var function in nested.Functions)
        {
            Walk(context, function.Output, body);
        }

        foreach (var resource in nested.Resources)
        {
            VisitText(context, resource, body);
        }

        foreach (var output in nested.Outputs)
        {
            Walk(context, output.Condition, body);
            Walk(context, output.Value, body);
        }
    }

    private void VisitText(RuleContext context, ResourceDeclaration resource, in Surroundings body)
    {
        Walk(context, resource.Loop?.Count, body);
        Walk(context, resource.Condition, body);
        Walk(context, resource.Type, body);
        Walk(context, resource.ApiVersion, body);
        Walk(context, resource.Scope, body);
        Walk(context, resource.DependsOn, body);
        Walk(context, resource.Body, body with { Resource = resource });
        foreach (var child in resource.Children)
        {
            VisitText(context, child, body);
        }

        // One of inner scope in here is a question of its own: the engine evaluates it out here, where nobody expects it.
        if (resource.Template is { UsesOuterScope: true } nested)
        {
            VisitText(contextOf(nested, context.Scope), nested, body);
        }
    }
}
