using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Whether a value comes from where it is kept out of logs: a secure parameter, or a function that gives secrets.</summary>
internal static class SecureOrigin
{
    // Expressions are parsed with a bound on their depth; this one is for chains of variables.
    private const int Deepest = 64;

    /// <summary>Null where that is not known.</summary>
    public static bool? Of(Value value) =>
        value.Form switch
        {
            PartialText { Parts: var parts } => parts
                .Where(part => part.Literal is null)
                .Aggregate<TextPart, bool?>(false, (any, part) => ThreeValued.Or(any, Of(part.Hole))),
            UnevaluatedExpression { Written: var written, Scope: var scope } => Of(written, scope, Deepest),
            UnknownValue => null,
            _ => IsGiven(value.Trail) ? null : false,
        };

    private static bool? Of(Expression written, Scope scope, int depth) =>
        written switch
        {
            _ when depth == 0 => null,
            FunctionCall { Namespace: not null } => null,
            FunctionCall { Arguments: [StringLiteral { Text: var name }] } call when call.Calls("parameters") =>
                scope.Declared.Parameter(name) is { } parameter ? scope.Types.IsSecure(parameter.Type) : null,
            FunctionCall { Name.Text: var name } when GivesSecrets(name) => true,
            FunctionCall { Arguments: var arguments } call => arguments.Aggregate<Expression, bool?>(
                call.Calls("reference") || call.Calls("variables") ? null : false,
                (any, argument) => ThreeValued.Or(any, Of(argument, scope, depth - 1))
            ),
            PropertyAccess access => Of(access.Target, scope, depth - 1),
            IndexAccess access => Of(access.Target, scope, depth - 1),
            StringLiteral or IntegerLiteral or BooleanLiteral => false,
            _ => null,
        };

    private static bool GivesSecrets(string function) =>
        function.StartsWith("list", StringComparison.OrdinalIgnoreCase)
        || function.Equals("getSecret", StringComparison.OrdinalIgnoreCase);

    // The default of a parameter, or what a parameter file gives it.
    private static bool IsGiven(Trail? trail)
    {
        for (var step = trail; step is not null; step = step.Next)
        {
            if (step.Referent.StartsWith("parameter ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
