using System.Runtime.InteropServices;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;
using Validator.Schemas.Loading;
using Validator.Schemas.Packs;
using Validator.Text;

namespace Validator.Analysis.Engine;

/// <summary>
/// Calls the rules on one file. Whatever a rule throws is a fault of the rule: it is said once for the file, and the run
/// goes on. A bad definition is none: it would fail on every file.
/// </summary>
internal sealed class RuleRunner(RuleRegistry registry)
{
    private readonly HashSet<Rule> _failed = [];

    public bool HasFailed => _failed.Count > 0;

    public void Look(RuleContext context, ResourceDeclaration resource)
    {
        Look(context, resource, registry.Resources);
        Look(context, resource, registry.ResourcesOf(resource.FullType));
    }

    private void Look(
        RuleContext context,
        ResourceDeclaration resource,
        IReadOnlyList<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> checks
    )
    {
        foreach (var (rule, check) in checks)
        {
            if (!_failed.Contains(rule))
            {
                try
                {
                    check(context, resource);
                }
                catch (Exception exception) when (IsFaultOfRule(exception))
                {
                    Fail(rule, exception, context, resource.Anchor);
                }
            }
        }
    }

    public void Look(RuleContext context, DeployedResources made)
    {
        foreach (var (rule, check) in registry.Templates)
        {
            if (!_failed.Contains(rule))
            {
                try
                {
                    check(context, made);
                }
                catch (Exception exception) when (IsFaultOfRule(exception))
                {
                    Fail(rule, exception, context, new(0, 1));
                }
            }
        }
    }

    public void LookAtDeclarations(RuleContext context) => Look(registry.DeclarationChecks, context);

    public void LookAtParameters(RuleContext context) => Look(registry.ParameterChecks, context);

    private void Look(IReadOnlyList<(Rule Rule, Action<RuleContext> Check)> checks, RuleContext context)
    {
        foreach (var (rule, check) in checks)
        {
            if (!_failed.Contains(rule))
            {
                try
                {
                    check(context);
                }
                catch (Exception exception) when (IsFaultOfRule(exception))
                {
                    Fail(rule, exception, context, new(0, 1));
                }
            }
        }
    }

    public bool WantsUnused => registry.UnusedChecks.Count > 0;

    public void Look(RuleContext context, UnusedName unused)
    {
        foreach (var (rule, kind, check) in registry.UnusedChecks)
        {
            if (kind == unused.Kind && !_failed.Contains(rule))
            {
                try
                {
                    check(context, unused.Name);
                }
                catch (Exception exception) when (IsFaultOfRule(exception))
                {
                    Fail(rule, exception, context, unused.Name.Span);
                }
            }
        }
    }

    public bool WantsTexts => registry.Texts.Count > 0;

    public void Look(RuleContext context, StringLiteral text, in Surroundings around)
    {
        foreach (var (rule, check) in registry.Texts)
        {
            if (_failed.Count == 0 || !_failed.Contains(rule))
            {
                try
                {
                    check(context, text, around);
                }
                catch (Exception exception) when (IsFaultOfRule(exception))
                {
                    Fail(rule, exception, context, text.Span);
                }
            }
        }
    }

    // Calls are many, so that one try covers all rules until one of them fails.
    public void Look(RuleContext context, in CallSite site)
    {
        var calls = CollectionsMarshal.AsSpan(registry.Calls);
        for (var i = 0; i < calls.Length; i++)
        {
            try
            {
                for (; i < calls.Length; i++)
                {
                    if (_failed.Count == 0 || !_failed.Contains(calls[i].Rule))
                    {
                        calls[i].Check(context, site);
                    }
                }
            }
            catch (Exception exception) when (IsFaultOfRule(exception))
            {
                Fail(calls[i].Rule, exception, context, site.Call.Span);
            }
        }
    }

    public void LookAtSecret(RuleContext context, Value value, string path)
    {
        foreach (var (rule, check) in registry.SecretChecks)
        {
            if (!_failed.Contains(rule))
            {
                try
                {
                    check(context, value, path);
                }
                catch (Exception exception) when (IsFaultOfRule(exception))
                {
                    Fail(rule, exception, context, new(0, 1));
                }
            }
        }
    }

    public void Look(RuleContext context, ObjectExpression owner, ObjectProperty property, in Surroundings around)
    {
        if (registry.Properties.Find(property.Name.Text) is not { } checks)
        {
            return;
        }

        foreach (var (rule, check) in checks)
        {
            if (!_failed.Contains(rule))
            {
                try
                {
                    check(context, new(owner, property, around));
                }
                catch (Exception exception) when (IsFaultOfRule(exception))
                {
                    Fail(rule, exception, context, property.Name.Span);
                }
            }
        }
    }

    private static bool IsFaultOfRule(Exception exception) =>
        exception is not (OutOfMemoryException or SchemaException or TypePackException);

    private void Fail(Rule rule, Exception exception, RuleContext context, TextSpan at)
    {
        _failed.Add(rule);
        var reason = $"{exception.GetType().Name}: {exception.Message}";
        context.Report(ToolDiagnostics.RuleFailed.At(new(context.Scope.Source, at), rule.Name, reason));
    }
}
