using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>What each rule wants to see. The engine walks a template once and calls whoever asked.</summary>
public sealed class RuleRegistry
{
    private readonly List<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> _resources = [];
    private readonly List<(Rule Rule, Action<RuleContext, ParameterDeclaration> Check)> _parameters = [];
    private readonly List<(Rule Rule, Action<RuleContext, ScopedArguments> Check)> _arguments = [];
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

    internal IReadOnlyList<(Rule Rule, Action<RuleContext, ParameterDeclaration> Check)> Parameters => _parameters;

    internal IReadOnlyList<(Rule Rule, Action<RuleContext, ScopedArguments> Check)> ArgumentLists => _arguments;

    /// <summary>Asks for every parameter of a template and of the nested ones that have their own.</summary>
    public void Parameter(Action<RuleContext, ParameterDeclaration> check) => _parameters.Add((Registering, check));

    /// <summary>Asks for what a parameter file gives a template, and what a deployment gives its nested one.</summary>
    public void Arguments(Action<RuleContext, ScopedArguments> check) => _arguments.Add((Registering, check));

    /// <summary>Asks for every resource declaration, children and those of nested deployments included.</summary>
    public void Resource(Action<RuleContext, ResourceDeclaration> check) => _resources.Add((Registering, check));

    private Rule Registering =>
        _registering ?? throw new InvalidOperationException("Register is called by the engine.");
}
