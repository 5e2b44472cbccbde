using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>What each rule wants to see. The engine walks a template once and calls whoever asked.</summary>
public sealed class RuleRegistry
{
    private readonly List<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> _resources = [];
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

    /// <summary>Asks for every resource declaration, children and those of nested deployments included.</summary>
    public void Resource(Action<RuleContext, ResourceDeclaration> check) =>
        _resources.Add(
            (_registering ?? throw new InvalidOperationException("Register is called by the engine."), check)
        );
}
