using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>Finds the parameters that an expression is made of, where it is made of nothing else but literals.</summary>
internal sealed class PlainParameters
{
    private const int MostSteps = 500;

    private readonly List<(ParameterDeclaration Declared, Scope Scope)> _found;
    private int _steps;

    private PlainParameters(List<(ParameterDeclaration Declared, Scope Scope)> found)
    {
        _found = found;
    }

    /// <summary>False where something else is in it that may not be known to others.</summary>
    public static bool TryFind(
        Expression written,
        Scope scope,
        List<(ParameterDeclaration Declared, Scope Scope)> found
    ) => new PlainParameters(found).IsPlain(written, scope);

    private bool IsPlain(Expression written, Scope scope) =>
        ++_steps <= MostSteps
        && written switch
        {
            StringLiteral or IntegerLiteral or BooleanLiteral or NullLiteral => true,
            UnevaluatedExpression { Written: var inner, Scope: var its } => IsPlain(inner, its),
            BoundExpression bound => IsPlain(bound.Inner, bound.Scope),
            PropertyAccess access => IsPlain(access.Target, scope),
            IndexAccess access => IsPlain(access.Target, scope) && IsPlain(access.Index, scope),
            FunctionCall { Arguments: [StringLiteral { Text: var name }] } call when call.Calls("parameters") =>
                IsPlainParameter(name, scope),
            FunctionCall { Arguments: [StringLiteral { Text: var name }] } call when call.Calls("variables") =>
                scope.Declared.Variable(name) is { } variable && IsPlain(variable.Value, scope),
            FunctionCall
            {
                Namespace: null,
                Function.Name: "concat" or "format" or "toLower" or "toUpper" or "trim"
            } call => call.Arguments.All(argument => IsPlain(argument, scope)),
            FunctionCall { Namespace: null, Function.Name: "string" or "base64" or "replace" or "uriComponent" } call =>
                call.Arguments.All(argument => IsPlain(argument, scope)),
            _ => false,
        };

    private bool IsPlainParameter(string name, Scope scope)
    {
        if (scope.Declared.Parameter(name) is not { } parameter || SecureTypes.Hold(parameter.Type, scope.Types))
        {
            return false;
        }

        // What a nested deployment gives it is looked at there.
        if (scope.Arguments is { IsFile: false } given)
        {
            return given.List.Find(name) is { } argument && IsPlain(argument.Value, given.Scope);
        }

        _found.Add((parameter, scope));
        return parameter.Default is null or StringLiteral or NullLiteral or ObjectExpression;
    }
}
