using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Schemas.Checking;
using Validator.Text;

namespace Validator.Analysis.Engine;

/// <summary>The one walk over a file: shows every declaration to the rules that asked for it, and evaluates what is deployed.</summary>
/// <param name="settings">Those of the file.</param>
internal sealed class TemplateWalk(
    RuleRegistry registry,
    EvaluationOptions options,
    RuleSettings settings,
    Action<Diagnostic> report
)
{
    private readonly RuleRunner _rules = new(registry);
    private readonly ComparedValues _compared = new();
    private Action<RuleContext, Value, string>? _onSecret;

    private readonly Dictionary<SourceText, Place> _linkedFrom = [];

    // Whether what is evaluated now may not be deployed: a failure is then no certain one.
    private bool _isInDoubt;

    // Whether it certainly is not, so that only a compiler looks at it.
    private bool _isCompiledOnly;

    // Whether that may be so with other parameters.
    private bool _isConditional;
    private int _links;

    public Tally Tally { get; } = new();

    public bool RuleFailed => _rules.HasFailed;

    /// <summary>The files that links led to, and the first link to each.</summary>
    public IReadOnlyDictionary<SourceText, Place> LinkedFrom => _linkedFrom;

    /// <param name="file">The parameter file that the template is deployed with.</param>
    public void Visit(Template template, ParameterFile? file = null)
    {
        _onSecret = registry.SecretChecks.Count == 0 ? null : _rules.LookAtSecret;
        Evaluator evaluator = new(options, ReportFailure);
        var scope = evaluator.Enter(template, file);
        if (template.Kind == TemplateKind.Deployment)
        {
            using var silence = evaluator.Silenced();
            new ExpressionWalk(_rules, ContextOf).VisitFile(template, scope);
        }

        Visit(template, scope, DeploymentTarget.Of(template, scope));
    }

    // What a link leads to is counted in its own file.
    private RuleContext ContextOf(Template template, Scope scope) =>
        new(template, scope, _links == 0 ? Tally : new(), _compared, settings, report)
        {
            IsUnconditional = !_isInDoubt && !_isConditional && !scope.Evaluator.IsSilent,
            SecretChecks = _onSecret,
        };

    private void ReportFailure(Diagnostic failure)
    {
        if (!_isCompiledOnly || failure.Descriptor == EvaluationDiagnostics.UnknownMember)
        {
            report(
                _isInDoubt && failure.Severity > Severity.Warning
                    ? failure with
                    {
                        Severity = Severity.Warning,
                    }
                    : failure
            );
        }
    }

    private void Visit(Template template, Scope scope, DeploymentTarget target)
    {
        if (!template.UsesOuterScope)
        {
            _rules.LookAtParameters(ContextOf(template, scope));
        }

        if (template.Kind == TemplateKind.Deployment && registry.Templates.Count > 0)
        {
            // The order in which rules ask for values must not show in what is reported of them.
            using var silence = scope.Evaluator.Silenced();
            DeployedResources made = new([.. Expansion.Declared(template, scope, target)]);
            _rules.Look(ContextOf(template, scope), made);
        }

        EvaluateDeclarations(template, scope);
        foreach (var resource in template.Resources)
        {
            Visit(template, scope, target, resource);
        }

        foreach (var output in template.Outputs)
        {
            DeepEvaluation.Of(output.Condition, scope);
            var evaluate = () => DeepEvaluation.Of(output.Value, scope);
            WhereDeployed(output.Condition, scope, evaluate, evaluate);
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
        if (_links == 0)
        {
            Tally.AddResource();
        }

        var (wasInDoubt, wasConditional) = (_isInDoubt, _isConditional);
        _isConditional |= resource.Loop is { Count: not IntegerLiteral };
        _isInDoubt |=
            resource.Loop is { } loop
            && (loop.Count is null || around.Evaluate(loop.Count).Form is not IntegerLiteral { Value: > 0 });
        foreach (var scope in around.Instances(resource))
        {
            DeepEvaluation.Of(resource.Condition, scope);
            WhereDeployed(
                resource.Condition,
                scope,
                () => VisitInstance(ContextOf(template, scope), target, resource),
                () => DeepEvaluation.Of(resource.Body, scope)
            );

            // A condition holds for the resource alone, and not for its children.
            foreach (var child in resource.Children)
            {
                Visit(template, scope, target, child);
            }
        }

        (_isInDoubt, _isConditional) = (wasInDoubt, wasConditional);
    }

    // What is not deployed is compared with its definition, but is not evaluated, so that nothing in it fails; a compiler
    // refuses there what the types rule out.
    private void WhereDeployed(Expression? condition, Scope scope, Action visit, Action compile)
    {
        var evaluator = scope.Evaluator;
        var (wasSilent, wasInDoubt, wasConditional) = (evaluator.IsSilent, _isInDoubt, _isConditional);
        _isConditional |= condition is not (null or BooleanLiteral);
        switch (condition is null ? null : scope.Evaluate(condition).Form)
        {
            case null or BooleanLiteral { Value: true }:
                break;
            case BooleanLiteral:
                if (scope.Template.HasCompiler)
                {
                    _isCompiledOnly = true;
                    compile();
                    _isCompiledOnly = false;
                }

                evaluator.IsSilent = true;
                break;
            default:
                _isInDoubt = true;
                break;
        }

        visit();
        (evaluator.IsSilent, _isInDoubt, _isConditional) = (wasSilent, wasInDoubt, wasConditional);
    }

    private void VisitInstance(RuleContext context, DeploymentTarget target, ResourceDeclaration resource)
    {
        DeepEvaluation.Of(resource.ApiVersion, context.Scope);
        DeepEvaluation.Of(resource.Scope, context.Scope);
        DeepEvaluation.Of(resource.DependsOn, context.Scope);
        DeepEvaluation.Of(resource.Body, context.Scope);
        _rules.Look(context, resource);
        if (context.Scope.TemplateOf(resource) is not { } nested)
        {
            return;
        }

        var isLinked = resource.Template is null;
        if (isLinked)
        {
            _linkedFrom.TryAdd(nested.Source, new(context.Scope.Source, resource.Link!.Span));
        }

        _links += isLinked ? 1 : 0;
        var there = target.Of(resource, context.Scope);
        Visit(nested, context.Scope.Enter(nested, there.Context(resource, context.Scope)), there);
        _links -= isLinked ? 1 : 0;
    }
}
