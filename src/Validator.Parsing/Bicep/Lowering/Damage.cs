using Validator.Diagnostics;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>What the slips of a file may have swallowed.</summary>
internal static class Damage
{
    /// <summary>The words on the lines of its syntax errors: what was meant to declare one of them may be lost there.</summary>
    public static HashSet<string> WordsOf(BicepSyntaxTree tree)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        var text = tree.Source.Text;
        foreach (var finding in tree.Diagnostics.Where(one => one.Severity == Severity.Error))
        {
            var (start, end) = (finding.Place.Span.Start, finding.Place.Span.End);
            while (start > 0 && text[start - 1] is not ('\n' or '\r'))
            {
                start--;
            }

            while (end < text.Length && text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            AddWords(text.AsSpan(start, end - start), words);
        }

        return words;
    }

    private static void AddWords(ReadOnlySpan<char> text, HashSet<string> words)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToString());
                start = -1;
            }
        }
    }
}
