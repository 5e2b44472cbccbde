using System.Globalization;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>Evaluates <c>target.name</c> and <c>target[index]</c>.</summary>
internal static class AccessEvaluation
{
    public static Value Evaluate(PropertyAccess access, Scope scope) =>
        MemberOfContext(access, scope)
        ?? Member(scope.Evaluate(access.Target), access.Name.Text, access, access.Name.Span, scope);

    // Of resourceGroup() and its like one member is asked for, as a rule.
    private static Value? MemberOfContext(PropertyAccess access, Scope scope) =>
        access.Target is FunctionCall { Namespace: null, Arguments: [], Function: { MakesMembers: true } function } call
        && new Call(call, function, scope) { Member = access.Name.Text } is var asked
        && function.Evaluate!(asked) is { Form: ObjectExpression { Properties: [var member] } } whole
            ? Part(whole, member.Value, access, scope)
            : null;

    public static Value Evaluate(IndexAccess access, Scope scope) =>
        Of(scope.Evaluate(access.Target), scope.Evaluate(access.Index), access, access.Index.Span, scope);

    /// <summary>An item or a property of a value.</summary>
    /// <param name="access">The expression that asks for it.</param>
    /// <param name="at">Where the index or the name stands.</param>
    public static Value Of(Value target, Value index, Expression access, TextSpan at, Scope scope) =>
        (target.Form, index.Form) switch
        {
            (ArrayExpression array, IntegerLiteral { Value: var i }) => Item(target, array, i, access, at, scope),
            (_, StringLiteral { Text: var name }) => Member(target, name, access, at, scope),
            (_, IntegerLiteral { Value: var i }) when !target.Kinds.HasFlag(ValueKinds.Array) => HasNone(
                target,
                i.ToString(CultureInfo.InvariantCulture),
                access,
                at,
                scope
            ),
            _ => scope.Unknown(access, ValueKinds.Any),
        };

    private static Value HasNone(Value target, string name, Expression access, TextSpan at, Scope scope)
    {
        Failures.Report(
            scope,
            EvaluationDiagnostics.UndefinedProperty,
            EvaluationDiagnostics.NoSuchMember,
            new(scope.Source, at),
            [target],
            KindWords.Of(target.Kinds),
            name
        );
        return scope.Unknown(access, ValueKinds.Any);
    }

    private static Value Member(Value target, string name, Expression access, TextSpan at, Scope scope)
    {
        if (target.Form is not ObjectExpression owner)
        {
            return target.Kinds.HasFlag(ValueKinds.Object)
                ? scope.Unknown(access, ValueKinds.Any)
                : HasNone(target, name, access, at, scope);
        }

        if (owner.Get(name) is { } property)
        {
            return Part(target, property.Value, access, scope);
        }

        if (!owner.MayHaveOthers)
        {
            var known = owner.Properties.Select(one => one.Name.Text);
            var near = NearestName.Of(name, known);
            Failures.Report(
                scope,
                EvaluationDiagnostics.UndefinedProperty,
                near is null ? EvaluationDiagnostics.NoSuchProperty : EvaluationDiagnostics.NoSuchPropertyNear,
                new(scope.Source, at),
                [target],
                near is null ? [name] : [name, near]
            );
        }

        return scope.Unknown(access, ValueKinds.Any);
    }

    private static Value Item(
        Value target,
        ArrayExpression array,
        long index,
        Expression access,
        TextSpan at,
        Scope scope
    )
    {
        if (index >= 0 && index < array.Items.Length)
        {
            return Part(target, array.Items[(int)index], access, scope);
        }

        Failures.Report(
            scope,
            EvaluationDiagnostics.IndexOutOfRange,
            EvaluationDiagnostics.IndexOutOfRange.Messages[0],
            new(scope.Source, at),
            [target],
            index.ToString(CultureInfo.InvariantCulture),
            array.Items.Length.ToString(CultureInfo.InvariantCulture)
        );
        return scope.Unknown(access, ValueKinds.Any);
    }

    // What is not known is where it is used, so that the expression stays whole.
    private static Value Part(Value target, Expression part, Expression access, Scope scope)
    {
        var value = target.Part(part);
        return value.Form is UnknownValue unknown ? new(unknown.At(access.Span), scope, null) : value;
    }
}
