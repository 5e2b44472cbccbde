using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Schemas.Checking;
using Validator.Schemas.Loading;
using Validator.Schemas.Packs;
using Validator.Text;

namespace Validator.Analysis.Engine;

/// <summary>The one walk over a file: shows every declaration to the rules that asked for it.</summary>
internal sealed class TemplateWalk(RuleRegistry registry, EvaluationOptions options, Action<Diagnostic> report)
{
    private readonly HashSet<Rule> _failed = [];

    private readonly ComparedValues _compared = new();

    public Tally Tally { get; } = new();

    public bool RuleFailed => _failed.Count > 0;

    /// <param name="file">The parameter file that the template is deployed with.</param>
    public void Visit(Template template, ParameterFile? file = null)
    {
        var scope = new Evaluator(options, report).Enter(template, file);
        Visit(template, scope, DeploymentTarget.Of(template, scope));
    }

    private void Visit(Template template, Scope scope, DeploymentTarget target)
    {
        if (!template.UsesOuterScope)
        {
            VisitParameters(new(template, scope, Tally, _compared, report));
        }

        foreach (var resource in template.Resources)
        {
            Visit(template, scope, target, resource);
        }
    }

    private void VisitParameters(RuleContext context)
    {
        foreach (var (rule, check) in registry.Parameters)
        {
            foreach (var parameter in context.Template.Parameters)
            {
                Run(rule, context, () => check(context, parameter), parameter.Name.Span);
            }
        }

        foreach (var (rule, check) in registry.ArgumentLists)
        {
            if (context.Scope.Arguments is { } given)
            {
                Run(rule, context, () => check(context, given), default);
            }
        }
    }

    private void Visit(Template template, Scope around, DeploymentTarget target, ResourceDeclaration resource)
    {
        Tally.AddResource();
        foreach (var scope in around.Instances(resource))
        {
            // What is not deployed is compared with its definition, but is not evaluated, so that nothing in it fails.
            var evaluator = scope.Evaluator;
            var wasSilent = evaluator.IsSilent;
            evaluator.IsSilent |=
                resource.Condition is { } condition
                && scope.Evaluate(condition).Form is BooleanLiteral { Value: false };
            VisitInstance(new(template, scope, Tally, _compared, report), target, resource);
            evaluator.IsSilent = wasSilent;
        }
    }

    private void VisitInstance(RuleContext context, DeploymentTarget target, ResourceDeclaration resource)
    {
        foreach (var (rule, check) in registry.Resources)
        {
            Run(rule, context, () => check(context, resource), resource.Anchor);
        }

        foreach (var child in resource.Children)
        {
            Visit(context.Template, context.Scope, target, child);
        }

        if (resource.Template is { } nested)
        {
            var there = target.Of(resource, context.Scope);
            Visit(nested, context.Scope.Enter(nested, there.Context(resource, context.Scope)), there);
        }
    }

    // Whatever a rule throws is a fault of the rule: it is said once for the file, and the run goes on. A bad definition
    // is none: it would fail on every file.
    private void Run(Rule rule, RuleContext context, Action check, TextSpan at)
    {
        if (_failed.Contains(rule))
        {
            return;
        }

        try
        {
            check();
        }
        catch (Exception exception)
            when (exception is not (OutOfMemoryException or SchemaException or TypePackException))
        {
            _failed.Add(rule);
            var reason = $"{exception.GetType().Name}: {exception.Message}";
            context.Report(ToolDiagnostics.RuleFailed.At(new(context.Scope.Source, at), rule.Name, reason));
        }
    }
}
