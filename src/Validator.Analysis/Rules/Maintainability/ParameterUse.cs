using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>Finds a wanted parameter that an expression uses, also by way of variables and of the defaults of others.</summary>
internal sealed class ParameterUse(Scope scope, Predicate<string> isWanted)
{
    // Names lead to names; a way as long as this was made to be long.
    private const int MostSteps = 200;

    // Names that refer to each other in a circle, and that double at each step, are followed once.
    private readonly HashSet<object> _seen = [];
    private int _depth;

    /// <summary>Its name; null where the expression certainly uses none, or is too long a way from it.</summary>
    public string? In(Expression? expression)
    {
        if (_depth == MostSteps)
        {
            return null;
        }

        _depth++;
        var found = Search(expression);
        _depth--;
        return found;
    }

    private string? Search(Expression? expression) =>
        expression switch
        {
            FunctionCall { Namespace: null, Arguments: [StringLiteral { Text: var name }] } call
                when call.Calls("parameters") => isWanted(name) ? name : In(DefaultOf(name)),
            FunctionCall { Namespace: null, Arguments: [StringLiteral { Text: var name }] } call
                when call.Calls("variables") => scope.Declared.Variable(name) is { } variable && _seen.Add(variable)
                ? In(variable.Value)
                : null,
            FunctionCall call => call.Arguments.Select(In).FirstOrDefault(found => found is not null),
            PropertyAccess access => In(access.Target),
            IndexAccess access => In(access.Target) ?? In(access.Index),
            _ => null,
        };

    private Expression? DefaultOf(string parameter) =>
        scope.Declared.Parameter(parameter) is { Default: { } value } other
        && !scope.Supplies(parameter)
        && _seen.Add(other)
            ? value
            : null;
}
