using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Evaluation;
using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>What each rule wants to see. The engine walks a template once and calls whoever asked.</summary>
public sealed class RuleRegistry
{
    private readonly List<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> _resources = [];
    private readonly Dictionary<
        string,
        List<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)>
    > _resourcesByType = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(Rule Rule, Action<RuleContext, DeployedResources> Check)> _templates = [];
    private readonly List<(Rule Rule, Action<RuleContext> Check)> _declarations = [];
    private readonly List<(Rule Rule, CallCheck Check)> _calls = [];
    private readonly List<(Rule Rule, Action<RuleContext> Check)> _parameters = [];
    private readonly List<(Rule Rule, TextCheck Check)> _texts = [];
    private readonly List<(Rule Rule, DeclarationKind Kind, Action<RuleContext, Name> Check)> _unused = [];
    private readonly PropertyWatch _properties = new();
    private readonly List<(Rule Rule, Action<RuleContext, Value, string> Check)> _secrets = [];
    private readonly RuleTimes? _times;
    private Rule? _registering;

    /// <param name="times">What measures the rules; null where nobody wants to know.</param>
    /// <param name="settings">Those of the files that are checked together: what is off in all of them costs nothing.</param>
    public RuleRegistry(ImmutableArray<Rule> rules, RuleTimes? times, params ReadOnlySpan<RuleSettings> settings)
    {
        _times = times;
        List<Rule> off = [];
        foreach (var rule in rules)
        {
            rule.Know(this);
            if (IsOn(rule, settings))
            {
                Register(rule);
            }
            else
            {
                off.Add(rule);
            }
        }

        foreach (var rule in off.Where(rule => rule.TellsSecrets && _secrets.Count > 0))
        {
            Register(rule);
        }

        _registering = null;
    }

    private void Register(Rule rule)
    {
        _registering = rule;
        rule.Register(this);
    }

    internal IReadOnlyList<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> Resources => _resources;

    /// <summary>The checks of the rules that asked for one type.</summary>
    internal IReadOnlyList<(Rule Rule, Action<RuleContext, ResourceDeclaration> Check)> ResourcesOf(string? type) =>
        type is not null && _resourcesByType.TryGetValue(type, out var checks) ? checks : [];

    internal List<(Rule Rule, Action<RuleContext, DeployedResources> Check)> Templates => _templates;

    internal IReadOnlyList<(Rule Rule, Action<RuleContext> Check)> DeclarationChecks => _declarations;

    internal List<(Rule Rule, CallCheck Check)> Calls => _calls;

    internal List<(Rule Rule, TextCheck Check)> Texts => _texts;

    internal IReadOnlyList<(Rule Rule, Action<RuleContext, Value, string> Check)> SecretChecks => _secrets;

    internal PropertyWatch Properties => _properties;

    internal IReadOnlyList<(Rule Rule, Action<RuleContext> Check)> ParameterChecks => _parameters;

    internal IReadOnlyList<(Rule Rule, DeclarationKind Kind, Action<RuleContext, Name> Check)> UnusedChecks => _unused;

    /// <summary>What is known of a deployed resource of a type at a version; null where no rule knows.</summary>
    public Func<string, string, ValueShape?>? ResourceShape { get; private set; }

    private static bool IsOn(Rule rule, ReadOnlySpan<RuleSettings> settings)
    {
        foreach (var each in settings)
        {
            foreach (var descriptor in rule.Descriptors)
            {
                if (each.IsOn(descriptor))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Rule Registering =>
        _registering ?? throw new InvalidOperationException("Register is called by the engine.");

    /// <summary>Tells evaluation what is known of deployed resources.</summary>
    public void Know(Func<string, string, ValueShape?> resources) => ResourceShape = resources;

    /// <summary>Asks for every resource declaration, children and those of nested deployments included.</summary>
    public void Resource(Action<RuleContext, ResourceDeclaration> check) =>
        _resources.Add((Registering, _times?.Timed(Registering, check) ?? check));

    /// <summary>Asks for the resource declarations of one type, so that templates without it pay nothing.</summary>
    public void Resource(string type, Action<RuleContext, ResourceDeclaration> check)
    {
        if (!_resourcesByType.TryGetValue(type, out var checks))
        {
            checks = _resourcesByType[type] = [];
        }

        checks.Add((Registering, _times?.Timed(Registering, check) ?? check));
    }

    /// <summary>Asks for every template, nested ones included, with the resources that it makes itself.</summary>
    public void Template(Action<RuleContext, DeployedResources> check) =>
        _templates.Add((Registering, _times?.Timed(Registering, check) ?? check));

    /// <summary>Asks for every template that has names of its own, once for each, whatever deploys it how often.</summary>
    public void Declarations(Action<RuleContext> check) =>
        _declarations.Add((Registering, _times?.Timed(Registering, check) ?? check));

    /// <summary>Asks for every call of a function, once for each time that one is written.</summary>
    public void Call(CallCheck check) => _calls.Add((Registering, _times?.Timed(Registering, check) ?? check));

    /// <summary>
    /// Asks for every value that a resource gives a property whose type its provider calls a secret, with the path of the property.
    /// </summary>
    public void Secret(Action<RuleContext, Value, string> check) =>
        _secrets.Add((Registering, _times?.Timed(Registering, check) ?? check));

    /// <summary>
    /// Asks for every property of one of these names, compared without regard to case, once for each time that one is
    /// written: in resources, variables, defaults and outputs, at any depth.
    /// </summary>
    public void Property(ImmutableArray<string> names, PropertyCheck check)
    {
        foreach (var name in names)
        {
            _properties.Add(name, Registering, _times?.Timed(Registering, check) ?? check);
        }
    }

    /// <summary>
    /// Asks for every template that has parameters of its own, each time that it is deployed, so that the values are known
    /// that they are given.
    /// </summary>
    public void Parameters(Action<RuleContext> check) =>
        _parameters.Add((Registering, _times?.Timed(Registering, check) ?? check));

    /// <summary>Asks for every string that is written out, arguments of calls included, once for each time.</summary>
    public void Text(TextCheck check) => _texts.Add((Registering, _times?.Timed(Registering, check) ?? check));

    /// <summary>Asks for every declaration of a kind to which nothing in the file refers.</summary>
    public void Unused(DeclarationKind kind, Action<RuleContext, Name> check) =>
        _unused.Add((Registering, kind, _times?.Timed(Registering, check) ?? check));
}
