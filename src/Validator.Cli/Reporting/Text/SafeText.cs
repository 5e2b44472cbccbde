using System.Globalization;
using System.Text;

namespace Validator.Cli.Reporting.Text;

/// <summary>
/// Makes text of a template harmless for a terminal and a build log. It may come from a stranger's pull request, and
/// both obey what they are shown: a terminal obeys escape sequences, Azure Pipelines obeys <c>##vso[</c> and GitHub
/// <c>##[</c> anywhere in a line and <c>::</c> at its start. Every replacement is as long as what it replaces.
/// </summary>
internal static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The longest text that is shown whole; a name in a template may be megabytes long.</summary>
    private const int LongestLine = 4000;

    /// <summary>Text as a part of one line.</summary>
    public static string OneLine(string text) =>
        text.Length > LongestLine ? Replace(text.AsSpan(0, LongestLine)) + "…" : Replace(text);

    /// <summary>A line of a file, which keeps its tabs.</summary>
    public static string SourceLine(ReadOnlySpan<char> line) => Replace(line, keepTabs: true);

    private static string Replace(ReadOnlySpan<char> text, bool keepTabs = false)
    {
        var safe = text.ToArray();
        for (var at = 0; at < safe.Length; )
        {
            var status = Rune.DecodeFromUtf16(safe.AsSpan(at), out var rune, out var length);
            if (status != System.Buffers.OperationStatus.Done)
            {
                safe[at] = Replacement;
            }
            else if (rune.Value is '\t' or '\n' or '\r')
            {
                safe[at] = keepTabs && rune.Value == '\t' ? '\t' : ' ';
            }
            else if (IsUnsafe(rune))
            {
                safe.AsSpan(at, length).Fill(Replacement);
            }

            at += length;
        }

        BreakCommands(safe);
        return new(safe);
    }

    // Format characters can turn the order of what follows around, so that a line shows something else than it is.
    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate;

    private static void BreakCommands(Span<char> line)
    {
        for (var at = 0; at + 2 < line.Length; at++)
        {
            var rest = line[at..];
            if (
                rest.StartsWith("##[", StringComparison.Ordinal)
                || rest.StartsWith("##vso[", StringComparison.OrdinalIgnoreCase)
            )
            {
                line[at + 1] = Replacement;
            }
        }

        var start = line.Length - line.TrimStart().Length;
        if (line[start..].StartsWith("::", StringComparison.Ordinal))
        {
            line[start] = Replacement;
        }
    }
}
