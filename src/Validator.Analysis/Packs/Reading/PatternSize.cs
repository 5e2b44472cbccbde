using System.Globalization;

namespace Validator.Analysis.Packs.Reading;

/// <summary>How many characters a regular expression has when each of its repetitions is written out.</summary>
internal static class PatternSize
{
    private const long Enough = 1_000_000;

    public static long Of(string pattern)
    {
        // What is before the group that is open, for each.
        Stack<long> around = [];
        var (sum, last) = (0L, 0L);
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '(':
                    around.Push(sum);
                    (sum, last) = (0, 0);
                    break;
                case ')' when around.TryPop(out var before):
                    (sum, last) = (before + sum, sum);
                    break;
                case '{' when Repetition(pattern, i) is { } times:
                    sum = Math.Min(Enough, sum + (last * (times - 1)));
                    last = Math.Min(Enough, last * times);
                    break;
                case var character:
                    i = EndOf(pattern, i, character);
                    (sum, last) = (sum + 1, 1);
                    break;
            }
        }

        while (around.TryPop(out var before))
        {
            sum += before;
        }

        return sum;
    }

    // A class or an escaped character is one.
    private static int EndOf(string pattern, int at, char character) =>
        character switch
        {
            '\\' => at + 1,
            '[' => pattern.IndexOf(']', Math.Min(at + 2, pattern.Length)) is >= 0 and var end ? end : at,
            _ => at,
        };

    private static long? Repetition(string pattern, int at)
    {
        var end = pattern.IndexOf('}', at);
        var inside = end < 0 ? "" : pattern[(at + 1)..end];
        var most = inside[(inside.IndexOf(',', StringComparison.Ordinal) + 1)..];
        most = most.Length == 0 ? inside.TrimEnd(',') : most;
        return most.Length > 0 && most.All(char.IsAsciiDigit)
            ? long.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var times)
                ? Math.Clamp(times, 1, Enough)
                : Enough
            : null;
    }
}
