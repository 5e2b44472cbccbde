using System.Collections.Immutable;
using Validator.Analysis.Engine;
using Validator.Analysis.Packs.Definition;
using Validator.Analysis.Packs.Evaluation;
using Validator.Diagnostics;
using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Analysis.Packs;

/// <summary>A rule that a pack defines.</summary>
public sealed class PackRule : Rule
{
    private readonly PackRuleDefinition _definition;
    private readonly PackFindings _findings;
    private readonly bool _wantsOthers;

    /// <param name="isShipped">Whether this repository has a page of it.</param>
    public PackRule(PackRuleDefinition definition, bool isShipped = false)
    {
        _definition = definition;
        Descriptor = PackDescriptor.Of(definition, isShipped);
        _findings = new(definition, Descriptor);
        _wantsOthers = WantsOthers(definition.Where) || WantsOthers(definition.Condition);
        Descriptors = [Descriptor];
    }

    public DiagnosticDescriptor Descriptor { get; }

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    public PackRuleDefinition Definition => _definition;

    /// <summary>The file of a team that it comes from; null where it ships.</summary>
    public RulePack? Pack { get; init; }

    public override void Register(RuleRegistry on)
    {
        switch (_definition.Target)
        {
            case PackTarget.Resource when _wantsOthers:
                on.Template(CheckResources);
                break;
            case PackTarget.Resource { Types: var types } when types.All(TypePattern.IsPlain):
                foreach (var type in types)
                {
                    on.Resource(type, Check);
                }

                break;
            case PackTarget.Resource:
                on.Resource(Check);
                break;
            case PackTarget.Module:
                on.Resource(ResourceDeclaration.DeploymentType, Check);
                break;
            case PackTarget.Parameter or PackTarget.Variable:
                on.Declarations(CheckDeclarations);
                break;
            default:
                on.Template((context, _) => CheckDeclarations(context));
                break;
        }
    }

    private void Check(RuleContext context, ResourceDeclaration resource) =>
        Check(context, Subject.Of(resource, context.Scope), null);

    private void CheckResources(RuleContext context, DeployedResources resources)
    {
        RelatedResources others = new(resources);
        foreach (var resource in resources)
        {
            Check(context, Subject.Of(resource), others);
        }
    }

    private void CheckDeclarations(RuleContext context)
    {
        DeclarationSubjects subjects = new(context.Template, context.Scope);
        var template = context.Template;
        var declared = _definition.Target switch
        {
            PackTarget.Parameter(var name) => Named(template.Parameters, one => one.Name, name, subjects.Of),
            PackTarget.Variable(var name) => Named(
                template.Variables.Where(one => !one.IsImplied),
                one => one.Name,
                name,
                subjects.Of
            ),
            PackTarget.Output(var name) => Named(template.Outputs, one => one.Name, name, subjects.Of),
            _ => [subjects.OfTemplate()],
        };
        foreach (var subject in declared)
        {
            Judge(context, subject, null);
        }
    }

    private static IEnumerable<Subject> Named<T>(
        IEnumerable<T> declarations,
        Func<T, Name> nameOf,
        string pattern,
        Func<T, Subject> show
    ) => declarations.Where(one => TypePattern.Matches(pattern, nameOf(one).Text)).Select(show);

    private void Check(RuleContext context, Subject subject, RelatedResources? others)
    {
        if (subject.Resource is not { IsExisting: false } resource || !IsMeant(resource, subject))
        {
            return;
        }

        if (_definition.Target is not PackTarget.Resource { Each: { } each })
        {
            Judge(context, subject, others);
            return;
        }

        new PathWalk(
            subject,
            each,
            element =>
            {
                if (!element.IsMissing)
                {
                    Judge(context, subject.Part(element), others);
                }

                return null;
            }
        ).ForEvery();
    }

    private bool IsMeant(ResourceDeclaration resource, Subject subject) =>
        _definition.Target switch
        {
            PackTarget.Module(var name) => TypePattern.Matches(name, resource.SymbolicName?.Text ?? subject.Name),
            PackTarget.Resource(var types, var except, var versions, _) => resource.FullType is { } type
                && TypePattern.Matches(types, type)
                && !TypePattern.Matches(except, type)
                && (versions is not { } range || subject.Version is { } version && range.Contains(version)),
            _ => true,
        };

    private void Judge(RuleContext context, Subject subject, RelatedResources? others)
    {
        // What fails while a rule asks was reported before, or is in what is not deployed.
        using var silence = subject.Scope.Evaluator.Silenced();
        ConditionEvaluation evaluation = new(subject, others);
        if (_definition.Where is not { } where || evaluation.Holds(where) == true)
        {
            var isForbidden = _definition.IsForbidden;
            if (evaluation.Holds(_definition.Condition) == isForbidden)
            {
                foreach (var reason in evaluation.Reasons(_definition.Condition, isForbidden))
                {
                    context.Report(_findings.Of(subject, reason));
                }
            }
        }
    }

    private static bool WantsOthers(Condition? condition) =>
        condition switch
        {
            Condition.Related => true,
            Condition.All(var parts) => parts.Any(WantsOthers),
            Condition.Any(var parts) => parts.Any(WantsOthers),
            Condition.Not(var part) => WantsOthers(part),
            _ => false,
        };
}
