using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>What the expressions of a template can refer to, with the values found so far. Not safe for two threads.</summary>
public sealed class Scope(Template template)
{
    private readonly Dictionary<string, Value> _parameters = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Value> _variables = new(StringComparer.OrdinalIgnoreCase);

    // Bounded by the chain of variables that refer to each other: a longer one is taken as unknown.
    private const int MaximumDepth = 64;
    private int _depth;

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
        found.Value.Form is UnknownValue unknown
            ? Unknown(call, unknown.Kinds)
            : found.Value with
            {
                Trail = new(new(Source, call.Span), referent, found.DefaultOf, found.Value.Trail),
            };

    private (Value, string?) FindParameter(string name)
    {
        foreach (var parameter in template.Parameters)
        {
            if (Matches(parameter.Name, name))
            {
                return parameter.Default is { } written
                    ? (Remember(_parameters, name, written, parameter.Type), parameter.Name.Text)
                    : (Unknown(new NullLiteral(parameter.Name.Span), parameter.Type), null);
            }
        }

        return (Unknown(new NullLiteral(default), ValueKinds.Any), null);
    }

    private (Value, string?) FindVariable(string name)
    {
        foreach (var variable in template.Variables)
        {
            if (Matches(variable.Name, name))
            {
                return (Remember(_variables, name, variable.Value, ValueKinds.Any), null);
            }
        }

        return (Unknown(new NullLiteral(default), ValueKinds.Any), null);
    }

    private Value Remember(Dictionary<string, Value> found, string name, Expression written, ValueKinds kinds)
    {
        if (found.TryGetValue(name, out var value))
        {
            return value;
        }

        // Until it is known it is unknown, which is what a cycle finds.
        found[name] = Unknown(written, kinds);
        if (_depth == MaximumDepth)
        {
            return found[name];
        }

        _depth++;
        value = Evaluate(written);
        _depth--;
        return found[name] = value.Form is UnknownValue { Kinds: ValueKinds.Any } ? Unknown(written, kinds) : value;
    }

    private Value Unknown(Expression written, ValueKinds kinds) =>
        new(new UnknownValue(written.Span, kinds), this, null);

    private static bool Matches(Name declared, string name) =>
        string.Equals(declared.Text, name, StringComparison.OrdinalIgnoreCase);
}
