namespace Validator.Parsing.Json;

/// <summary>How far the lines of a text are indented. Asked in the order of the text, it looks at each line once.</summary>
internal sealed class JsonLayout(string text)
{
    private readonly int[] _open = new int[JsonSyntaxTree.MaxDepth];
    private int _seen;
    private int _lineStart;
    private int _indent = -1;

    /// <summary>The indentation of the line on which the bracket of a level was opened.</summary>
    public int this[int level] => _open[level];

    public void Open(int level, int offset)
    {
        MoveTo(offset);
        _open[level] = _indent;
    }

    /// <summary>The width of the blanks before a token, or null when it is not the first of its line.</summary>
    public int? TokenIndent(int offset)
    {
        MoveTo(offset);
        return _lineStart + _indent == offset ? _indent : null;
    }

    private void MoveTo(int offset)
    {
        if (offset < _seen && offset >= _lineStart)
        {
            return;
        }

        var from = offset < _seen ? 0 : _seen;
        var lineBreak = text.AsSpan(from, offset - from).LastIndexOfAny('\n', '\r');
        if (lineBreak >= 0 || from == 0 || _indent < 0)
        {
            _lineStart = lineBreak < 0 ? from : from + lineBreak + 1;
            var width = text.AsSpan(_lineStart).IndexOfAnyExcept(' ', '\t');
            _indent = width < 0 ? text.Length - _lineStart : width;
        }

        _seen = offset;
    }
}
