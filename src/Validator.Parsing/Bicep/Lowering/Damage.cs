using Validator.Diagnostics;
using Validator.Parsing.Bicep.Binding;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>What the slips of a file may have swallowed.</summary>
internal static class Damage
{
    // param NAME, and NAME alone where the keyword is lost.
    private const int WordsOfDeclaration = 2;

    /// <summary>
    /// The words on the lines of its syntax errors that may have been meant as the name of a declaration, a loop variable, an import.
    /// </summary>
    public static HashSet<string> WordsOf(BicepSyntaxTree tree, FileSymbols symbols)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        var text = tree.Source.Text;
        foreach (var finding in tree.Diagnostics.Where(one => one.Severity == Severity.Error))
        {
            var (start, end) = (finding.Place.Span.Start, finding.Place.Span.End);
            // What never ends has swallowed the rest.
            if (text.AsSpan(start).StartsWith("/*") || text.AsSpan(start).TrimStart('$').StartsWith("'''"))
            {
                end = text.Length;
            }

            while (start > 0 && text[start - 1] is not ('\n' or '\r'))
            {
                start--;
            }

            while (end < text.Length && text[end] is not ('\n' or '\r'))
            {
                end++;
            }

            foreach (var line in text.AsSpan(start, end - start).EnumerateLines())
            {
                AddWords(line, symbols, words);
            }
        }

        return words;
    }

    private static void AddWords(ReadOnlySpan<char> line, FileSymbols symbols, HashSet<string> words)
    {
        List<string> found = [];
        var declaresMore =
            line.Contains("=>", StringComparison.Ordinal) || line.Contains("import", StringComparison.Ordinal);
        var start = -1;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && (char.IsAsciiLetterOrDigit(line[i]) || line[i] == '_'))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                found.Add(line[start..i].ToString());
                start = -1;
            }
        }

        words.UnionWith(declaresMore ? found : OfLoops(found));
        // param NAME is declared in spite of what follows.
        var isDeclared = found is [_, var name, ..] && symbols.Find(name) is not null;
        if (!isDeclared && !IsProperty(line))
        {
            words.UnionWith(found.Take(WordsOfDeclaration));
        }
    }

    // Those between `for` and `in`.
    private static IEnumerable<string> OfLoops(List<string> words)
    {
        var isInside = false;
        foreach (var word in words)
        {
            isInside = word == "for" || (isInside && word != "in");
            if (isInside)
            {
                yield return word;
            }
        }
    }

    private static bool IsProperty(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var length = 0;
        while (length < line.Length && (char.IsAsciiLetterOrDigit(line[length]) || line[length] is '_' or '\''))
        {
            length++;
        }

        return length > 0 && line[length..].TrimStart() is [':', ..];
    }
}
