using Validator.Text;

namespace Validator.Parsing.Suppressions;

/// <summary>The parts of a text that a suppression may cover.</summary>
internal static class CoveredText
{
    /// <summary>Findings at the end of the last line start behind its last character.</summary>
    public static TextSpan File(SourceText source) => new(0, source.Text.Length + 1);

    /// <summary>The whole lines from that of one character to that of another.</summary>
    public static TextSpan Lines(SourceText source, int first, int last)
    {
        var start = source.LineSpan(source.PositionAt(first).Line).Start;
        var next = source.PositionAt(last).Line + 1;
        var end = next > source.LineCount ? source.Text.Length + 1 : source.LineSpan(next).Start;
        return TextSpan.FromBounds(start, end);
    }
}
