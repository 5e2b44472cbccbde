using Microsoft.CodeAnalysis.Sarif;
using Validator.Text;

namespace Validator.Cli.Reporting.Sarif;

/// <summary>Spans of source text as regions.</summary>
internal static class SarifRegions
{
    /// <summary>In characters; a longer text is left out, since the log would grow by it for each finding in it.</summary>
    private const int LongestSnippet = 4096;

    /// <summary>How many lines, and how many characters at most, are shown before and after a place.</summary>
    private const int ContextLines = 2;
    private const int ContextCharacters = 500;

    /// <summary>By line and column, and by offset too: Visual Studio applies no fix without.</summary>
    public static Region Of(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionAt(span.Start), source.PositionAt(span.End));
        return new()
        {
            StartLine = start.Line,
            StartColumn = start.Column,
            EndLine = end.Line,
            EndColumn = end.Column,
            CharOffset = span.Start,
            CharLength = span.Length,
        };
    }

    public static Region WithSnippet(SourceText source, TextSpan span)
    {
        var region = Of(source, span);
        if (span.Length <= LongestSnippet)
        {
            region.Snippet = new() { Text = source.Slice(span).ToString() };
        }

        return region;
    }

    /// <summary>The place with what is around it, or null where there is nothing around it.</summary>
    public static Region? Around(SourceText source, TextSpan span)
    {
        var first = Math.Max(1, source.PositionAt(span.Start).Line - ContextLines);
        var last = Math.Min(source.LineCount, source.PositionAt(span.End).Line + ContextLines);
        var start = Math.Max(source.LineSpan(first).Start, span.Start - ContextCharacters);
        var end = Math.Max(span.End, Math.Min(source.LineSpan(last).End, span.End + ContextCharacters));
        start += start > 0 && start < span.Start && char.IsLowSurrogate(source.Text[start]) ? 1 : 0;
        end -= end > span.End && end < source.Text.Length && char.IsLowSurrogate(source.Text[end]) ? 1 : 0;
        var around = TextSpan.FromBounds(start, end);
        return around == span || span.Length > LongestSnippet ? null : WithSnippet(source, around);
    }
}
