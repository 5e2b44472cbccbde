using Validator.Model;

namespace Validator.Evaluation;

/// <summary>How kinds of values are spelled in messages.</summary>
public static class KindWords
{
    private static readonly (ValueKinds Kind, string Word)[] Words =
    [
        (ValueKinds.String, "string"),
        (ValueKinds.Integer, "integer"),
        (ValueKinds.Number, "number"),
        (ValueKinds.Boolean, "boolean"),
        (ValueKinds.Array, "array"),
        (ValueKinds.Object, "object"),
        (ValueKinds.Null, "null"),
    ];

    /// <summary>For a hole that is in quotes: <c>string', 'integer' or 'null</c>. What is of no kind is a lambda.</summary>
    public static string Of(ValueKinds kinds)
    {
        if (kinds == ValueKinds.None)
        {
            return "lambda";
        }

        List<string> words = [.. Words.Where(one => kinds.HasFlag(one.Kind)).Select(one => one.Word)];
        return words is [.. var before, var last] && before is not []
            ? $"{string.Join("', '", before)}' or '{last}"
            : string.Concat(words);
    }
}
