using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Schemas.Checking;

namespace Validator.Analysis.Engine;

/// <summary>The one walk over a file: shows every declaration to the rules that asked for it, and evaluates what is deployed.</summary>
internal sealed class TemplateWalk(RuleRegistry registry, EvaluationOptions options, Action<Diagnostic> report)
{
    private readonly RuleRunner _rules = new(registry);
    private readonly ComparedValues _compared = new();

    // Whether what is evaluated now may not be deployed: a failure is then no certain one.
    private bool _isInDoubt;

    public Tally Tally { get; } = new();

    public bool RuleFailed => _rules.HasFailed;

    /// <param name="file">The parameter file that the template is deployed with.</param>
    public void Visit(Template template, ParameterFile? file = null)
    {
        Evaluator evaluator = new(options, ReportFailure);
        var scope = evaluator.Enter(template, file);
        if (template.Kind == TemplateKind.Deployment)
        {
            Silently(evaluator, () => new ExpressionWalk(_rules, ContextOf).Visit(template, scope));
        }

        Visit(template, scope, DeploymentTarget.Of(template, scope));
    }

    private static void Silently(Evaluator evaluator, Action look)
    {
        var wasSilent = evaluator.IsSilent;
        evaluator.IsSilent = true;
        look();
        evaluator.IsSilent = wasSilent;
    }

    private RuleContext ContextOf(Template template, Scope scope) => new(template, scope, Tally, _compared, report);

    private void ReportFailure(Diagnostic failure) =>
        report(
            _isInDoubt && failure.Severity > Severity.Warning ? failure with { Severity = Severity.Warning } : failure
        );

    private void Visit(Template template, Scope scope, DeploymentTarget target)
    {
        if (!template.UsesOuterScope)
        {
            _rules.LookAtParameters(ContextOf(template, scope));
        }

        if (template.Kind == TemplateKind.Deployment && registry.Templates.Count > 0)
        {
            // The order in which rules ask for values must not show in what is reported of them.
            Silently(
                scope.Evaluator,
                () => _rules.Look(ContextOf(template, scope), [.. Expansion.Declared(template, scope, target)])
            );
        }

        EvaluateDeclarations(template, scope);
        foreach (var resource in template.Resources)
        {
            Visit(template, scope, target, resource);
        }

        foreach (var output in template.Outputs)
        {
            DeepEvaluation.Of(output.Condition, scope);
            WhereDeployed(output.Condition, scope, () => DeepEvaluation.Of(output.Value, scope));
        }
    }

    private static void EvaluateDeclarations(Template template, Scope scope)
    {
        // The engine evaluates every variable, whether anything uses it or not, and every default that it needs.
        foreach (var parameter in template.Parameters)
        {
            if (template.UsesOuterScope || !scope.Supplies(parameter.Name.Text))
            {
                DeepEvaluation.Of(parameter.Default, scope);
            }
        }

        foreach (var variable in template.Variables.Where(variable => !variable.IsImplied))
        {
            DeepEvaluation.Of(variable.Value, scope);
        }
    }

    private void Visit(Template template, Scope around, DeploymentTarget target, ResourceDeclaration resource)
    {
        Tally.AddResource();
        var wasInDoubt = _isInDoubt;
        _isInDoubt |=
            resource.Loop is { } loop
            && (loop.Count is null || around.Evaluate(loop.Count).Form is not IntegerLiteral { Value: > 0 });
        foreach (var scope in around.Instances(resource))
        {
            DeepEvaluation.Of(resource.Condition, scope);
            var context = ContextOf(template, scope);
            WhereDeployed(resource.Condition, scope, () => VisitInstance(context, target, resource));

            // A condition holds for the resource alone, and not for its children.
            foreach (var child in resource.Children)
            {
                Visit(template, scope, target, child);
            }
        }

        _isInDoubt = wasInDoubt;
    }

    // What is not deployed is compared with its definition, but is not evaluated, so that nothing in it fails.
    private void WhereDeployed(Expression? condition, Scope scope, Action visit)
    {
        var evaluator = scope.Evaluator;
        var (wasSilent, wasInDoubt) = (evaluator.IsSilent, _isInDoubt);
        switch (condition is null ? null : scope.Evaluate(condition).Form)
        {
            case null or BooleanLiteral { Value: true }:
                break;
            case BooleanLiteral:
                evaluator.IsSilent = true;
                break;
            default:
                _isInDoubt = true;
                break;
        }

        visit();
        (evaluator.IsSilent, _isInDoubt) = (wasSilent, wasInDoubt);
    }

    private void VisitInstance(RuleContext context, DeploymentTarget target, ResourceDeclaration resource)
    {
        DeepEvaluation.Of(resource.ApiVersion, context.Scope);
        DeepEvaluation.Of(resource.Scope, context.Scope);
        DeepEvaluation.Of(resource.DependsOn, context.Scope);
        DeepEvaluation.Of(resource.Body, context.Scope);
        _rules.Look(context, resource);
        if (resource.Template is { } nested)
        {
            var there = target.Of(resource, context.Scope);
            Visit(nested, context.Scope.Enter(nested, there.Context(resource, context.Scope)), there);
        }
    }
}
