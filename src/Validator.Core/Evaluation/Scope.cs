using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>What the expressions of a template can refer to, with the values found so far. Not safe for two threads.</summary>
/// <param name="outer">The scope around a nested deployment, in which its arguments are evaluated.</param>
public sealed class Scope(Template template, Scope? outer = null)
{
    // What is known only by more references than this is taken as unknown, so that neither the stack nor a trail grows
    // with the file.
    private const int LongestChain = 64;

    private readonly Dictionary<string, Value> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Value> _variables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Declarations _declared = new(template);
    private int _depth;
    private bool _wasTooLong;

    public SourceText Source => template.Source;

    /// <summary>Evaluates as far as can be known. Never fails: what cannot be known is an <see cref="UnknownValue"/>.</summary>
    public Value Evaluate(Expression expression) =>
        expression switch
        {
            FunctionCall { Arguments: [StringLiteral name] } call when call.Calls("parameters") => Refer(
                call,
                FindParameter(name.Text),
                $"parameter '{name.Text}'"
            ),
            FunctionCall { Arguments: [StringLiteral name] } call when call.Calls("variables") => Refer(
                call,
                FindVariable(name.Text),
                $"variable '{name.Text}'"
            ),
            FunctionCall or PropertyAccess or IndexAccess => Unknown(expression, ValueKinds.Any),
            _ => new(expression, this, null),
        };

    // What is not known was written nowhere else: its place is the reference.
    private Value Refer(FunctionCall call, (Value Value, string? DefaultOf) found, string referent) =>
        found.Value switch
        {
            { Form: UnknownValue unknown } => Unknown(call, unknown.Kinds),
            { Trail.Length: >= LongestChain } => Unknown(call, ValueKinds.Any),
            var value => value with { Trail = new(new(Source, call.Span), referent, found.DefaultOf, value.Trail) },
        };

    private (Value, string?) FindParameter(string name)
    {
        if (_declared.Parameter(name) is not { } parameter)
        {
            return (Unknown(new NullLiteral(default), ValueKinds.Any), null);
        }

        if (outer is not null && _declared.TryGetArgument(name, out var given))
        {
            return (Remember(_parameters, name, given, outer, parameter.Type), null);
        }

        return parameter.Default is { } written
            ? (Remember(_parameters, name, written, this, parameter.Type), parameter.Name.Text)
            : (Unknown(new NullLiteral(parameter.Name.Span), parameter.Type), null);
    }

    private (Value, string?) FindVariable(string name) =>
        _declared.Variable(name) is { } variable
            ? (Remember(_variables, name, variable.Value, this, ValueKinds.Any), null)
            : (Unknown(new NullLiteral(default), ValueKinds.Any), null);

    private Value Remember(
        Dictionary<string, Value> found,
        string name,
        Expression written,
        Scope scope,
        ValueKinds kinds
    )
    {
        if (found.TryGetValue(name, out var value))
        {
            return value;
        }

        if (_depth == LongestChain)
        {
            _wasTooLong = true;
            return Unknown(written, kinds);
        }

        // Until it is known it is unknown, which is what a cycle finds.
        found[name] = Unknown(written, kinds);
        value = scope.Evaluate(written, _depth + 1);
        value = value.Form is UnknownValue { Kinds: ValueKinds.Any } ? Unknown(written, kinds) : value;
        if (!scope._wasTooLong)
        {
            return found[name] = value;
        }

        // The chain to here was too long; from here it may not be. What is known must not depend on who asks first.
        found.Remove(name);
        scope._wasTooLong = false;
        _wasTooLong = _depth > 0;
        return value;
    }

    private Value Evaluate(Expression written, int depth)
    {
        var before = _depth;
        _depth = depth;
        var value = Evaluate(written);
        _depth = before;
        return value;
    }

    private Value Unknown(Expression written, ValueKinds kinds) =>
        new(new UnknownValue(written.Span, kinds), this, null);
}
