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
    private Dictionary<string, RememberedValue>? _parameters;
    private Dictionary<string, RememberedValue>? _variables;
    private Scope? _root;
    private ContextTexts? _texts;

    public Template Template { get; } = template;

    public Evaluator Evaluator { get; } = evaluator;

    /// <summary>Tells it from the other templates of the evaluation.</summary>
    public int Number { get; } = evaluator.NextNumber();

    public Declarations Declared { get; } = evaluator.DeclarationsOf(template);

    public NestedDeployments Deployments { get; } = new(template);

    public DeclaredTypes Types { get; } = new(template);

    public DeploymentContext Context { get; } = context;

    public ContextTexts Texts => _texts ??= new(Context, Root);

    /// <summary>The scope around a nested deployment.</summary>
    public Scope? Outer { get; } = outer;

    public ScopedArguments? Given { get; } = given;

    /// <summary>The scope of what belongs to the template as a whole.</summary>
    public Scope Root => _root ??= new(this, null);

    /// <summary>The value of a parameter; null if none is declared.</summary>
    public RememberedValue? Parameter(string name)
    {
        _parameters ??= new(Template.Parameters.Length, StringComparer.OrdinalIgnoreCase);
        if (!_parameters.TryGetValue(name, out var known))
        {
            if (Declared.Parameter(name) is not { } parameter)
            {
                return null;
            }

            var kinds = Types.KindsOf(parameter.Type);
            _parameters[name] = new(Unknown(new NullLiteral(parameter.Name.Span), kinds, Root), null, null);
            var wasTooDeep = Enter();
            known = Supplied(parameter, kinds) ?? Default(parameter, kinds);
            Leave(_parameters, name, known, wasTooDeep);
        }

        Evaluator.Report(known.Failures);
        return known;
    }

    /// <summary>The value of a variable; null if none is declared.</summary>
    public RememberedValue? Variable(string name)
    {
        _variables ??= new(Template.Variables.Length, StringComparer.OrdinalIgnoreCase);
        if (!_variables.TryGetValue(name, out var known))
        {
            if (Declared.Variable(name) is not { } variable)
            {
                return null;
            }

            _variables[name] = new(Unknown(variable.Value, ValueKinds.Any, Root), null, null);
            var wasTooDeep = Enter();
            var value = Evaluator.Remember(variable.Value, Root, out var failures);
            known = variable.IsImplied ? Implied(variable, value) : new(value, null, failures);
            Leave(_variables, name, known, wasTooDeep);
        }

        Evaluator.Report(known.Failures);
        return known;
    }

    // Nobody wrote it, and what fails in it is wrong where its parts are written.
    private RememberedValue Implied(VariableDeclaration variable, Value value)
    {
        var kinds = variable.Type?.Kinds ?? ValueKinds.String;
        return new((value.Kinds & kinds) != 0 ? value : Unknown(variable.Value, kinds, Root), null, null);
    }

    private RememberedValue? Supplied(ParameterDeclaration parameter, ValueKinds kinds)
    {
        if (Given is not { } given)
        {
            return null;
        }

        var argument = given.List.Find(parameter.Name.Text);
        if (argument is not null && Evaluator.Options.KeepsSecrets && Types.IsSecure(parameter.Type))
        {
            return new(Unknown(argument.Value, parameter.Type, given.Scope), null, null);
        }

        var written = argument?.Value ?? (given.List.MayHaveOthers ? Elsewhere(given) : null);
        if (written is null)
        {
            return null;
        }

        // Null and nothing are the same to the engine: the default applies.
        var value = Narrowed(Evaluator.Remember(written, given.Scope, out var failures), written, kinds, given.Scope);
        var isPlaceholder = given.IsFile && value.IsEmpty && !Evaluator.Options.EmptyDefaultsCount;
        return value.Form is NullLiteral ? null
            : isPlaceholder || (value.Kinds & kinds) == 0
                ? new(Unknown(written, parameter.Type, given.Scope), null, failures)
            : new(Shaped(value, parameter.Type), null, failures);
    }

    private RememberedValue Default(ParameterDeclaration parameter, ValueKinds kinds)
    {
        if (parameter.Default is not { } written)
        {
            return new(Unknown(new NullLiteral(parameter.Name.Span), parameter.Type, Root), null, null);
        }

        var value = Narrowed(Evaluator.Remember(written, Root, out var failures), written, kinds, Root);
        var isPlaceholder = value.IsEmpty && !Evaluator.Options.EmptyDefaultsCount;
        return isPlaceholder || (value.Kinds & kinds) == 0
            ? new(Unknown(written, parameter.Type, Root), null, failures)
            : new(Shaped(value, parameter.Type), parameter.Name.Text, failures);
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

    private bool Enter()
    {
        var budget = Evaluator.Budget;
        var wasTooDeep = budget.WasTooDeep;
        budget.WasTooDeep = false;
        return wasTooDeep;
    }

    // From here something may be too deep that is not from elsewhere: what is known must not depend on who asks first.
    private void Leave(Dictionary<string, RememberedValue> found, string name, RememberedValue known, bool wasTooDeep)
    {
        var budget = Evaluator.Budget;
        if (budget.WasTooDeep)
        {
            found.Remove(name);
        }
        else
        {
            budget.WasTooDeep = wasTooDeep;
            found[name] = known;
        }
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
