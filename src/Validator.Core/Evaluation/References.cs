using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Follows what refers to a value: <c>parameters()</c>, <c>variables()</c>, a user's function.</summary>
internal static class References
{
    // What is known only by more references than this is taken as unknown, so that neither the stack nor a trail grows
    // with the file.
    public const int LongestChain = 64;

    /// <summary>The value as it is where the reference stands.</summary>
    /// <param name="kind">What kind of thing is referred to: <c>variable</c>.</param>
    /// <param name="defaultOf">The parameter whose default supplies the value, if one does.</param>
    public static Value To(
        Value value,
        FunctionCall reference,
        string kind,
        string name,
        string? defaultOf,
        Scope scope
    ) =>
        value switch
        {
            // What is not known was written nowhere else: its place is the reference.
            { Form: UnknownValue unknown } => new(At(unknown, reference, scope), scope, null),
            { Trail.Length: >= LongestChain } => scope.Unknown(reference, ValueKinds.Any),
            _ => value with
            {
                Trail = Trail.Reached(new(scope.Source, reference.Span), kind, name, defaultOf, value.Trail),
            },
        };

    private static UnknownValue At(UnknownValue unknown, FunctionCall reference, Scope scope) =>
        unknown is UnevaluatedExpression or PartialText
            ? unknown.At(reference.Span)
            : new UnevaluatedExpression(reference.Span, unknown.Kinds, reference, scope) { Shape = unknown.Shape };
}
