using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Compares values with all that is in them, as the engine does: exactly, kinds included.</summary>
internal static class DeepEquality
{
    /// <summary>Whether two values are equal; null where that depends on what is not known.</summary>
    public static bool? Compare(Value left, Value right)
    {
        if ((left.Kinds & right.Kinds) == 0)
        {
            return false;
        }

        var budget = left.Scope.Evaluator.Budget;
        if (!budget.TryEnter())
        {
            return null;
        }

        var equal = Known(left, right);
        budget.Leave();
        return equal;
    }

    private static bool? Known(Value left, Value right) =>
        (left.Form, right.Form) switch
        {
            (PartialText text, StringLiteral whole) => MayBe(text, whole.Text) ? null : false,
            (StringLiteral whole, PartialText text) => MayBe(text, whole.Text) ? null : false,
            (StringLiteral one, StringLiteral other) => one.Text == other.Text,
            (IntegerLiteral one, IntegerLiteral other) => one.Value == other.Value,
            (NumberLiteral one, NumberLiteral other) => Numbers(one, other),
            (BooleanLiteral one, BooleanLiteral other) => one.Value == other.Value,
            (NullLiteral, NullLiteral) => true,
            (ArrayExpression one, ArrayExpression other) => Arrays(one, left.Scope, other, right.Scope),
            (ObjectExpression one, ObjectExpression other) => Objects(one, left.Scope, other, right.Scope),
            _ => null,
        };

    private static bool MayBe(PartialText text, string whole)
    {
        var first = text.Parts[0].Literal ?? "";
        var last = text.Parts[^1].Literal ?? "";
        return whole.Length >= first.Length + last.Length
            && whole.StartsWith(first, StringComparison.Ordinal)
            && whole.EndsWith(last, StringComparison.Ordinal);
    }

    private static bool? Numbers(NumberLiteral left, NumberLiteral right) =>
        !left.Value.Equals(right.Value) ? false
        : left.IsRounded || right.IsRounded ? null
        : true;

    private static bool? Arrays(ArrayExpression left, Scope leftScope, ArrayExpression right, Scope rightScope)
    {
        if (left.Items.Length != right.Items.Length)
        {
            return false;
        }

        bool? equal = true;
        for (var i = 0; i < left.Items.Length && equal != false; i++)
        {
            equal = And(equal, Compare(leftScope.Evaluate(left.Items[i]), rightScope.Evaluate(right.Items[i])));
        }

        return equal;
    }

    private static bool? Objects(ObjectExpression left, Scope leftScope, ObjectExpression right, Scope rightScope)
    {
        if (left.MayHaveOthers || right.MayHaveOthers)
        {
            return null;
        }

        var ones = DistinctProperties.Of(left);
        var others = DistinctProperties.Of(right);
        if (ones.Length != others.Length)
        {
            return false;
        }

        var byName = others.ToDictionary(other => other.Name.Text, StringComparer.Ordinal);
        bool? equal = true;
        foreach (var one in ones)
        {
            if (!byName.TryGetValue(one.Name.Text, out var other))
            {
                return false;
            }

            equal = And(equal, Compare(leftScope.Evaluate(one.Value), rightScope.Evaluate(other.Value)));
            if (equal == false)
            {
                return false;
            }
        }

        return equal;
    }

    private static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false
        : left is null || right is null ? null
        : true;
}
