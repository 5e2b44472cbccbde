using Validator.Evaluation.Deployments;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>The parameters and variables of one template as it is deployed once, with the values found so far.</summary>
/// <param name="outer">The scope around a nested deployment.</param>
/// <param name="given">What the parameters are given; null where nothing is known about that.</param>
/// <param name="context">The deployment of the template, as far as it is known.</param>
internal sealed class TemplateValues(
    Template template,
    Evaluator evaluator,
    Scope? outer,
    ScopedArguments? given,
    DeploymentContext context
)
{
    private readonly Dictionary<string, RememberedValue> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RememberedValue> _defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RememberedValue> _variables = new(StringComparer.OrdinalIgnoreCase);

    public Template Template { get; } = template;

    public Evaluator Evaluator { get; } = evaluator;

    /// <summary>Tells it from the other templates of the evaluation.</summary>
    public int Number { get; } = evaluator.NextNumber();

    public Declarations Declared { get; } = evaluator.DeclarationsOf(template);

    public NestedDeployments Deployments { get; } = new(template);

    public DeclaredTypes Types { get; } = new(template);

    public DeploymentContext Context { get; } = context;

    /// <summary>The scope around a nested deployment.</summary>
    public Scope? Outer { get; } = outer;

    public ScopedArguments? Given { get; } = given;

    /// <summary>The value of a parameter, with the parameter's name where its default supplies it; null if none is declared.</summary>
    public (Value Value, string? DefaultOf)? Parameter(string name, Scope root)
    {
        if (Declared.Parameter(name) is not { } parameter)
        {
            return null;
        }

        var kinds = Types.KindsOf(parameter.Type);
        if (Given is { } given)
        {
            var argument = given.List.Find(name);
            if (
                argument is not null
                && given.IsFile
                && Evaluator.Options.KeepsSecrets
                && Types.IsSecure(parameter.Type)
            )
            {
                return (Unknown(argument.Value, parameter.Type, given.Scope), null);
            }

            var written = argument?.Value ?? (given.List.MayHaveOthers ? Elsewhere(given) : null);
            if (written is not null && Argument(parameter, written, given, kinds) is { Form: not NullLiteral } value)
            {
                return (value, null);
            }
        }

        return Default(parameter, kinds, root);
    }

    // Null and nothing are the same to the engine: the default applies.
    private Value Argument(ParameterDeclaration parameter, Expression written, ScopedArguments given, ValueKinds kinds)
    {
        var value = Remember(_parameters, parameter.Name.Text, written, given.Scope, kinds);
        var isPlaceholder = given.IsFile && value.IsEmpty && !Evaluator.Options.EmptyDefaultsCount;
        return value.Form is not NullLiteral && (isPlaceholder || (value.Kinds & kinds) == 0)
            ? Unknown(written, parameter.Type, given.Scope)
            : Shaped(value, parameter.Type);
    }

    private (Value Value, string? DefaultOf) Default(ParameterDeclaration parameter, ValueKinds kinds, Scope root)
    {
        if (parameter.Default is not { } written)
        {
            return (Unknown(new NullLiteral(parameter.Name.Span), parameter.Type, root), null);
        }

        var value = Remember(_defaults, parameter.Name.Text, written, root, kinds);
        var isPlaceholder = value.IsEmpty && !Evaluator.Options.EmptyDefaultsCount;
        return isPlaceholder || (value.Kinds & kinds) == 0
            ? (Unknown(written, parameter.Type, root), null)
            : (Shaped(value, parameter.Type), parameter.Name.Text);
    }

    // What is not known of the value is known of its type.
    private Value Shaped(Value value, TypeExpression type) =>
        value.Form is UnevaluatedExpression { Shape: null, Written: var written, Scope: var its } unknown
        && unknown is not AnyOf
        && DeclaredShape.Of(type, Types) is { } shape
            ? value with
            {
                Form = new UnevaluatedExpression(unknown.Span, unknown.Kinds, written, its) { Shape = shape },
            }
            : value;

    private Value Unknown(Expression written, TypeExpression type, Scope scope) =>
        new(new UnknownValue(written.Span, Types.KindsOf(type)) { Shape = DeclaredShape.Of(type, Types) }, scope, null);

    private static UnknownValue Elsewhere(ScopedArguments given) => new(given.List.Anchor, ValueKinds.Any);

    /// <summary>The value of a variable; null if none is declared.</summary>
    public Value? Variable(string name, Scope root) =>
        Declared.Variable(name) switch
        {
            null => null,
            { IsImplied: true } implied => Silently(implied, root),
            var variable => Remember(_variables, name, variable.Value, root, ValueKinds.Any),
        };

    // Nobody wrote it, and what fails in it is wrong where its parts are written.
    private Value Silently(VariableDeclaration implied, Scope root)
    {
        var wasSilent = Evaluator.IsSilent;
        Evaluator.IsSilent = true;
        var value = Remember(_variables, implied.Name.Text, implied.Value, root, ValueKinds.Any);
        Evaluator.IsSilent = wasSilent;
        return value.Kinds.HasFlag(ValueKinds.String) ? value : Unknown(implied.Value, ValueKinds.String, root);
    }

    private Value Remember(
        Dictionary<string, RememberedValue> found,
        string name,
        Expression written,
        Scope scope,
        ValueKinds kinds
    )
    {
        if (!found.TryGetValue(name, out var known))
        {
            // Until it is known it is unknown, which is what a cycle finds.
            found[name] = new(Unknown(written, kinds, scope), null);
            var budget = Evaluator.Budget;
            var before = budget.WasTooDeep;
            budget.WasTooDeep = false;
            known = Evaluator.Remember(() => Narrowed(scope.Evaluate(written), written, kinds, scope));
            if (budget.WasTooDeep)
            {
                // From here it is too deep; from elsewhere it may not be. What is known must not depend on who asks first.
                found.Remove(name);
            }
            else
            {
                budget.WasTooDeep = before;
                found[name] = known;
            }
        }

        known.Report(Evaluator);
        return known.Value;
    }

    private static Value Narrowed(Value value, Expression written, ValueKinds kinds, Scope scope) =>
        kinds == ValueKinds.Any || value.Form is not UnknownValue { Kinds: ValueKinds.Any } or AnyOf ? value
        : value.Form is UnevaluatedExpression { Written: var original, Scope: var its }
            ? value with
            {
                Form = new UnevaluatedExpression(value.Form.Span, kinds, original, its)
                {
                    Shape = ((UnknownValue)value.Form).Shape,
                },
            }
        : Unknown(written, kinds, scope);

    private static Value Unknown(Expression written, ValueKinds kinds, Scope scope) =>
        new(new UnknownValue(written.Span, kinds), scope, null);
}
