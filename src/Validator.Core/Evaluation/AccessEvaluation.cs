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
            (UnknownValue { Shape: { } shape }, _)
                when target.Kinds.HasFlag(ValueKinds.Array) && index.Kinds.HasFlag(ValueKinds.Integer) => Element(
                shape.Item((index.Form as IntegerLiteral)?.Value),
                access,
                scope
            ),
            (_, StringLiteral { Text: var name }) => Member(target, name, access, at, scope),
            _ when !MayHave(target.Kinds, index.Kinds) => HasNone(target, KindWords.Of(index.Kinds), access, at, scope),
            (_, IntegerLiteral { Value: var i }) when !target.Kinds.HasFlag(ValueKinds.Array) => HasNone(
                target,
                i.ToString(CultureInfo.InvariantCulture),
                access,
                at,
                scope
            ),
            _ => scope.Unknown(access, ValueKinds.Any),
        };

    // An index that is null chooses nothing.
    private static bool MayHave(ValueKinds target, ValueKinds index) =>
        (target.HasFlag(ValueKinds.Array) && index.HasFlag(ValueKinds.Integer))
        || (target.HasFlag(ValueKinds.Object) && index.HasFlag(ValueKinds.String));

    private static Value HasNone(Value target, string name, Expression access, TextSpan at, Scope scope)
    {
        // What is no array is told where the loop goes through it.
        if (access is IndexAccess { IsImplied: true })
        {
            return scope.Unknown(access, ValueKinds.Any);
        }

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
            return target is { Form: UnknownValue { Shape: { } shape } } && target.Kinds.HasFlag(ValueKinds.Object)
                    ? MemberOf(shape, name, access, at, scope)
                : target.Kinds.HasFlag(ValueKinds.Object) ? scope.Unknown(access, ValueKinds.Any)
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
        else if (owner.IsDocumented)
        {
            var members = owner.Properties.ToDictionary(one => one.Name.Text, _ => (ValueShape)AnyShape);
            UnknownMember.Report(new ListedShape(members, OtherMembers.Unlikely), name, at, scope);
        }

        return scope.Unknown(access, ValueKinds.Any);
    }

    private static readonly KindShape AnyShape = new(ValueKinds.Any);

    private static Value MemberOf(ValueShape shape, string name, Expression access, TextSpan at, Scope scope)
    {
        var found = shape.Find(name);
        if (found is null && shape.Others != OtherMembers.Possible)
        {
            UnknownMember.Report(shape, name, at, scope);
        }

        return Element(found, access, scope);
    }

    private static Value Element(ValueShape? shape, Expression access, Scope scope) =>
        shape is null ? scope.Unknown(access, ValueKinds.Any) : scope.Unknown(access, shape);

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
