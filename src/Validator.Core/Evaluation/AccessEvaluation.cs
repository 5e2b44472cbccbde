using System.Globalization;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>Evaluates <c>target.name</c> and <c>target[index]</c>.</summary>
internal static class AccessEvaluation
{
    public static Value Evaluate(PropertyAccess access, Scope scope) =>
        Member(scope.Evaluate(access.Target), access.Name.Text, access, access.Name.Span, scope);

    public static Value Evaluate(IndexAccess access, Scope scope)
    {
        var target = scope.Evaluate(access.Target);
        var index = scope.Evaluate(access.Index);
        return (target.Form, index.Form) switch
        {
            (ArrayExpression array, IntegerLiteral { Value: var i }) => Item(target, array, i, access, scope),
            (_, StringLiteral { Text: var name }) => Member(target, name, access, access.Index.Span, scope),
            _ => scope.Unknown(access, ValueKinds.Any),
        };
    }

    private static Value Member(Value target, string name, Expression access, TextSpan at, Scope scope)
    {
        if (target.Form is not ObjectExpression owner)
        {
            return scope.Unknown(access, ValueKinds.Any);
        }

        if (owner.Find(name) is { } property)
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

    private static Value Item(Value target, ArrayExpression array, long index, IndexAccess access, Scope scope)
    {
        if (index >= 0 && index < array.Items.Length)
        {
            return Part(target, array.Items[(int)index], access, scope);
        }

        Failures.Report(
            scope,
            EvaluationDiagnostics.IndexOutOfRange,
            EvaluationDiagnostics.IndexOutOfRange.Messages[0],
            new(scope.Source, access.Index.Span),
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
