using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <remarks>A lost quote makes strings of what lies between strings; these find where the author had it.</remarks>
internal sealed partial class JsonParser
{
    /// <summary>
    /// A name without its closing quote runs on through its colon to the quote of its value. Ends it before the colon
    /// when all before it could be a name.
    /// </summary>
    private StringEnd CutName(int start, StringEnd found)
    {
        var isOpen = (found.Flags & JsonFlags.Open) != 0;
        var written = _text.AsSpan(start + 1, found.End - start - (isOpen ? 1 : 2));
        var colon = written.IndexOf(':');
        if (colon <= 0 || _budget < 0 || !IsWord(written[..colon]))
        {
            return found;
        }

        _budget -= written.Length;
        var next = JsonTrivia.Skip(_text, found.End);
        var isWhole =
            !isOpen && (!written[(colon + 1)..].IsWhiteSpace() || (next < _text.Length && _text[next] == ':'));
        return isWhole ? found : new(start + 1 + colon, JsonFlags.Open);
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '$' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A value without its opening quote ends at the one quote that has no partner on its line. Takes all of it when
    /// that is so; where it is an expression, its bracket was taken for an array.
    /// </summary>
    private bool TakeToClosingQuote()
    {
        if (_budget < 0)
        {
            return false;
        }

        var line = _text.AsSpan(_at);
        var length = line.IndexOfAny('\n', '\r');
        line = length < 0 ? line : line[..length];
        _budget -= line.Length;
        var quote = line.IndexOf('"');
        if (quote < 0 || (line.Count('"') - line.Count("\\\"")) % 2 == 0 || !IsSeparatorAfter(_at + quote + 1))
        {
            return false;
        }

        var end = _at + quote + 1;
        var start = _at;
        while (_depth > 0 && !InObject && IsEmptyOnLineOf(start))
        {
            start = _entries[_open[--_depth]].Start;
            _entries.RemoveLast();
        }

        var value = TextSpan.FromBounds(start, end);
        var fix = Edit("Add the opening quote", FixSafety.Unsafe, new(start, 0), "\"");
        Report(JsonMessages.MissingQuote, value, fix, Shown(new(start, value.Length - 1)));
        _entries.Add(JsonKind.Missing, start, value.Length);
        Take(end - _at);
        _expected = Expected.Separator;
        return true;
    }

    private bool IsEmptyOnLineOf(int offset)
    {
        var array = _open[_depth - 1];
        var start = _entries[array].Start;
        return _entries.Count == array + 1 && !_text.AsSpan(start, offset - start).ContainsAny('\n', '\r');
    }
}
