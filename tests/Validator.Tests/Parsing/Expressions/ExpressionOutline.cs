using System.Globalization;
using Validator.Model;

namespace Validator.Tests.Parsing.Expressions;

/// <summary>Shows the structure of an expression in a notation of its own, so that a parser's slip is not shared.</summary>
internal static class ExpressionOutline
{
    public static string Of(Expression expression) =>
        expression switch
        {
            StringLiteral literal => $"<{literal.Text}>",
            IntegerLiteral literal => literal.Value.ToString(CultureInfo.InvariantCulture),
            FunctionCall { Namespace: { } space } call => $"(user {space.Text} {call.Name.Text}{Arguments(call)})",
            FunctionCall call => $"(call {call.Name.Text}{Arguments(call)})",
            PropertyAccess access => $"(property {Of(access.Target)} {access.Name.Text})",
            IndexAccess access => $"(index {Of(access.Target)} {Of(access.Index)})",
            UnknownValue => "?",
            _ => throw new ArgumentException($"No expression of ARM JSON: {expression.GetType().Name}."),
        };

    /// <summary>The expression and all within it, each before its parts.</summary>
    public static IEnumerable<Expression> Nodes(Expression expression) =>
        Parts(expression).SelectMany(Nodes).Prepend(expression);

    public static IReadOnlyList<Expression> Parts(Expression expression) =>
        expression switch
        {
            FunctionCall call => call.Arguments,
            PropertyAccess access => [access.Target],
            IndexAccess access => [access.Target, access.Index],
            _ => [],
        };

    private static string Arguments(FunctionCall call) => string.Concat(call.Arguments.Select(a => " " + Of(a)));
}
