using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Maintainability;

/// <summary>Whether expressions use a parameter, also by way of variables and of the defaults of others.</summary>
internal sealed class ParameterUse(Scope scope, string parameter)
{
    // Names that refer to each other in a circle, and that double at each step, are followed once.
    private readonly HashSet<object> _seen = [];

    // The recursion is bounded by the depth that the parsers allow, times the names that refer to each other.
    public bool IsIn(Expression? expression) =>
        expression switch
        {
            FunctionCall { Namespace: null, Arguments: [StringLiteral { Text: var name }] } call
                when call.Calls("parameters") => Same(name) || IsInDefaultOf(name),
            FunctionCall { Namespace: null, Arguments: [StringLiteral { Text: var name }] } call
                when call.Calls("variables") => scope.Declared.Variable(name) is { } variable
                && _seen.Count < MostNames
                && _seen.Add(variable)
                && IsIn(variable.Value),
            FunctionCall call => call.Arguments.Any(IsIn),
            PropertyAccess access => IsIn(access.Target),
            IndexAccess access => IsIn(access.Target) || IsIn(access.Index),
            _ => false,
        };

    private const int MostNames = 64;

    private bool Same(string name) => string.Equals(name, parameter, StringComparison.OrdinalIgnoreCase);

    private bool IsInDefaultOf(string name) =>
        scope.Declared.Parameter(name) is { Default: { } value } other
        && !scope.Supplies(name)
        && _seen.Count < MostNames
        && _seen.Add(other)
        && IsIn(value);
}
