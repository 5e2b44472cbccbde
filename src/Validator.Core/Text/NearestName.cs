namespace Validator.Text;

/// <summary>Finds the name that a person most likely meant.</summary>
public static class NearestName
{
    // Names are short; a longer one is no slip of the keyboard.
    private const int LongestCompared = 128;

    /// <summary>
    /// The candidate with the fewest edits from <paramref name="written"/>, in any case, or null where none is near:
    /// one edit for every three characters is the most, and the first of equals wins.
    /// </summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        var limit = MostEdits(written);
        if (written.Length is 0 or > LongestCompared)
        {
            return null;
        }

        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - written.Length) > limit || candidate.Length > LongestCompared)
            {
                continue;
            }

            var distance = Distance(written, candidate);
            if (distance <= limit && distance < Math.Max(candidate.Length, written.Length))
            {
                (nearest, limit) = (candidate, distance - 1);
            }
        }

        return nearest;
    }

    /// <summary>How many edits the candidate is from <paramref name="written"/>, in any case; null where it is not near.</summary>
    public static int? Edits(string written, string candidate) =>
        Math.Max(written.Length, candidate.Length) <= LongestCompared
        && Math.Abs(written.Length - candidate.Length) <= MostEdits(written)
        && Distance(written, candidate) is var distance
        && distance <= MostEdits(written)
            ? distance
            : null;

    private static int MostEdits(string written) => Math.Max(1, written.Length / 3);

    /// <summary>
    /// The optimal string alignment distance without regard to case: insertions, deletions, substitutions and swaps of
    /// neighbours (Damerau, 1964, https://doi.org/10.1145/363958.363994).
    /// </summary>
    public static int Distance(string left, string right)
    {
        Span<int> twoBack = stackalloc int[LongestCompared + 1];
        Span<int> oneBack = stackalloc int[LongestCompared + 1];
        Span<int> row = stackalloc int[LongestCompared + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var oldest = twoBack;
            twoBack = oneBack;
            oneBack = row;
            row = oldest;
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = oneBack[j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1);
                row[j] = Math.Min(substitution, Math.Min(oneBack[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    row[j] = Math.Min(row[j], twoBack[j - 2] + 1);
                }
            }
        }

        return row[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
