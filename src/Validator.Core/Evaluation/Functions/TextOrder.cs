namespace Validator.Evaluation.Functions;

/// <summary>
/// The order of texts in no particular language, as far as it is that of printable ASCII: punctuation, digits, letters,
/// where case decides only between texts that are otherwise equal.
/// https://www.unicode.org/charts/collation/
/// </summary>
internal static class TextOrder
{
    private const string Order =
        " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";

    private static readonly int FirstLetter = Order.IndexOf('a', StringComparison.Ordinal);

    /// <summary>Less than zero, zero or more than zero; null where a character is none of those that are known.</summary>
    public static int? Compare(string left, string right)
    {
        if (!IsAscii(left) || !IsAscii(right))
        {
            return null;
        }

        var byCase = 0;
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var (one, other) = (Weight(left[i]), Weight(right[i]));
            if (one.Base != other.Base)
            {
                return one.Base.CompareTo(other.Base);
            }

            byCase = byCase == 0 ? one.Case.CompareTo(other.Case) : byCase;
        }

        return left.Length == right.Length ? byCase : left.Length.CompareTo(right.Length);
    }

    /// <summary>Whether each character counts for itself and for no other.</summary>
    public static bool IsAscii(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');

    private static (int Base, int Case) Weight(char character)
    {
        var place = Order.IndexOf(character, StringComparison.Ordinal);
        return place < FirstLetter
            ? (place, 0)
            : Math.DivRem(place - FirstLetter, 2) switch
            {
                var (letter, isUpper) => (FirstLetter + letter, isUpper),
            };
    }
}
