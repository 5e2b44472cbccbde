using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>What each rule wants to see. The engine walks a template once and calls whoever asked.</summary>
public sealed class RuleRegistry
{
    private readonly List<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> _resources = [];
    private readonly List<(Rule Rule, Action<RuleContext, IReadOnlyList<DeployedResource>> Check)> _templates = [];
    private Rule? _registering;

    public RuleRegistry(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            _registering = rule;
            rule.Register(this);
        }

        _registering = null;
    }

    internal IReadOnlyList<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> Resources => _resources;

    internal IReadOnlyList<(Rule Rule, Action<RuleContext, IReadOnlyList<DeployedResource>> Check)> Templates =>
        _templates;

    /// <summary>Asks for every template, nested ones included, with the resources that it makes itself.</summary>
    public void Template(Action<RuleContext, IReadOnlyList<DeployedResource>> check) =>
        _templates.Add((Registering, check));

    /// <summary>Asks for every resource declaration, children and those of nested deployments included.</summary>
    public void Resource(Action<RuleContext, ResourceDeclaration> check) => _resources.Add((Registering, check));

    private Rule Registering =>
        _registering ?? throw new InvalidOperationException("Register is called by the engine.");
}
