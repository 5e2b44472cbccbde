using System.Collections.Immutable;
using System.Globalization;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Correctness.Parameters;

/// <summary>
/// Compares values with those that a parameter allows, as the deployment engine does: with regard to case, and an array
/// also element by element.
/// </summary>
internal static class AllowedValues
{
    private const int MostListed = 8;

    /// <summary>Whether the value is certainly none of those allowed.</summary>
    public static bool Exclude(ImmutableArray<Expression> allowed, Value value) =>
        value.Form is UnknownValue { Shape.Choices: { Count: > 0 } choices }
            ? !choices.Any(one => !Exclude(allowed, value with { Form = one }))
            : ExcludesForm(allowed, value);

    private static bool ExcludesForm(ImmutableArray<Expression> allowed, Value value) =>
        value.Form is not (UnknownValue or LoopExpression)
        && !allowed.IsEmpty
        && !allowed.Any(IsUnclear)
        && allowed.All(one => IsSame(one, value) == false);

    public static IEnumerable<string> Texts(ImmutableArray<Expression> allowed) =>
        allowed.OfType<StringLiteral>().Select(one => one.Text);

    /// <summary>For a hole that is in quotes.</summary>
    public static string List(ImmutableArray<Expression> allowed)
    {
        List<string> words = [.. allowed.Take(MostListed).Select(Word)];
        if (allowed.Length > MostListed)
        {
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{allowed.Length - MostListed} more"));
        }

        return words is [.. var before, var last] && before is not []
            ? $"{string.Join("', '", before)}' or '{last}"
            : string.Concat(words);
    }

    public static string Word(Expression value) =>
        value switch
        {
            StringLiteral text => text.Text,
            IntegerLiteral integer => integer.Value.ToString(CultureInfo.InvariantCulture),
            NumberLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
            BooleanLiteral boolean => boolean.Value ? "true" : "false",
            NullLiteral => "null",
            ArrayExpression => "[…]",
            _ => "{…}",
        };

    // Null where it cannot be told.
    private static bool? IsSame(Expression allowed, Value value) =>
        (allowed, value.Form) switch
        {
            (_, UnknownValue) => (value.Kinds & KindOf(allowed)) == 0 ? false : null,
            (StringLiteral left, StringLiteral right) => left.Text == right.Text,
            (IntegerLiteral left, IntegerLiteral right) => left.Value == right.Value,
            (BooleanLiteral left, BooleanLiteral right) => left.Value == right.Value,
            (NullLiteral, NullLiteral) => true,
            (ArrayExpression left, ArrayExpression right) => AreSame(left, right, value),
            (ArrayExpression, LoopExpression) or (NumberLiteral, NumberLiteral) => null,
            // Which objects are the same is seldom asked.
            (ObjectExpression, ObjectExpression) => null,
            _ => false,
        };

    private static bool? AreSame(ArrayExpression allowed, ArrayExpression written, Value value)
    {
        if (allowed.Items.Length != written.Items.Length)
        {
            return false;
        }

        bool? isSame = true;
        for (var i = 0; i < allowed.Items.Length && isSame != false; i++)
        {
            isSame = IsSame(allowed.Items[i], value.Part(written.Items[i])) switch
            {
                true => isSame,
                var other => other,
            };
        }

        return isSame;
    }

    private static ValueKinds KindOf(Expression literal) =>
        literal switch
        {
            StringLiteral => ValueKinds.String,
            IntegerLiteral => ValueKinds.Integer,
            BooleanLiteral => ValueKinds.Boolean,
            ArrayExpression => ValueKinds.Array,
            ObjectExpression => ValueKinds.Object,
            NullLiteral => ValueKinds.Null,
            _ => ValueKinds.Any,
        };

    // Allowed values are no expressions; whoever writes one means something else.
    private static bool IsUnclear(Expression allowed) => allowed is UnknownValue or StringLiteral { Text: ['[', ..] };
}
