namespace Validator.Cli.CommandLine;

/// <summary>Finds what was probably meant by a word that nobody knows.</summary>
internal static class Spelling
{
    /// <summary>A question to append to a message, with a leading space, or nothing where no word is near.</summary>
    public static string DidYouMean(string typed, IEnumerable<string> known) =>
        Nearest(typed, known) is { } word ? $" Did you mean '{word}'?" : "";

    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        // A third of the letters may be wrong; further off, a suggestion confuses more than it helps.
        var limit = Math.Clamp(typed.Length / 3, 1, 4);
        return known
            .Where(word => Math.Abs(word.Length - typed.Length) <= limit)
            .Select(word => (Word: word, Distance: Distance(typed, word)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two words; case costs nothing.</summary>
    public static int Distance(string from, string to)
    {
        var beforeLast = new int[to.Length + 1];
        var last = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replace = last[j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[to.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
