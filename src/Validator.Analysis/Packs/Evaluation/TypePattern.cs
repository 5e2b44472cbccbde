namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Names in which <c>*</c> stands for any characters, compared without regard to case.</summary>
internal static class TypePattern
{
    public static bool IsPlain(string pattern) => !pattern.Contains('*', StringComparison.Ordinal);

    public static bool Matches(IEnumerable<string> patterns, string text) =>
        patterns.Any(pattern => Matches(pattern, text));

    // The last star is the only one that ever has to be tried again, so that the time is bounded by the product of both lengths.
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (p, t, star, resume) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, resume) = (p++, t);
            }
            else if (p < pattern.Length && char.ToUpperInvariant(pattern[p]) == char.ToUpperInvariant(text[t]))
            {
                (p, t) = (p + 1, t + 1);
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].Trim('*').IsEmpty;
    }
}
