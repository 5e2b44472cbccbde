using System.Buffers;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

internal sealed partial class JsonParser
{
    private static readonly SearchValues<char> StringStops = SearchValues.Create("\"\\\r\n");
    private static readonly SearchValues<char> SingleQuotedStops = SearchValues.Create("'\\\r\n");

    // The end of the token before the last string, should that string have to be taken back.
    private int _beforeString;

    private readonly record struct StringEnd(int End, JsonFlags Flags);

    /// <summary>Takes a string. One that ends on its line without an escape, the usual one, costs a single search.</summary>
    private void ReadString(bool isName)
    {
        var start = _at;
        _beforeString = _lastEnd;
        var length = _text.AsSpan(start + 1).IndexOfAny(StringStops);
        var end = start + length + 2;
        if (length < 0 || _text[end - 1] != '"' || (isName && (end == _text.Length || _text[end] != ':')))
        {
            ReadUnusualString(isName);
            return;
        }

        _entries.Add(JsonKind.String, start, end - start);
        Take(end - start);
        Accept();
    }

    private void ReadUnusualString(bool isName)
    {
        var start = _at;
        var found = FindStringEnd(start);
        var (end, flags) = isName ? CutName(start, found) : found;
        var index = _entries.Add(JsonKind.String, start, end - start, flags);
        Take(end - start);
        if ((flags & JsonFlags.Open) != 0)
        {
            var text = Shown(new(start + 1, end - start - 1));
            var fix = Edit("Add the closing quote", FixSafety.Unsafe, new(end, 0), "\"");
            Report(JsonMessages.UnterminatedString, new(start, end - start), fix, text);
            return;
        }

        Accept();
        if ((flags & JsonFlags.Escapes) != 0)
        {
            CheckEscapes(_entries[index]);
        }
    }

    private void ReadSingleQuoted()
    {
        var start = _at;
        var (end, flags) = FindStringEnd(start);
        var isOpen = (flags & JsonFlags.Open) != 0;
        TextSpan span = TextSpan.FromBounds(start, end);
        TextSpan inner = TextSpan.FromBounds(start + 1, isOpen ? end : end - 1);
        var text = $"\"{JsonString.Encode(JsonString.Decode(source.Slice(inner), '\''))}\"";
        var fix = isOpen ? null : Edit("Use double quotes", FixSafety.Safe, span, text);
        Report(JsonMessages.SingleQuotes, span, fix, Shown(inner));
        _entries.Add(JsonKind.String, start, end - start, flags);
        Take(end - start);
    }

    /// <summary>
    /// Finds the end of the string whose quote is at <paramref name="start"/>. A line break is legal in a string, so one
    /// without its closing quote runs on to the next quote of the file; what follows that quote gives it away.
    /// </summary>
    private StringEnd FindStringEnd(int start)
    {
        var quote = _text[start];
        var stops = quote == '"' ? StringStops : SingleQuotedStops;
        var flags = JsonFlags.None;
        var lineEnd = -1;
        for (var at = start + 1; ; )
        {
            var length = _text.AsSpan(at).IndexOfAny(stops);
            at = length < 0 ? _text.Length : at + length;
            if (length < 0)
            {
                return EndOfOpenString(start, lineEnd, at);
            }

            if (_text[at] == quote)
            {
                return lineEnd < 0 || IsSeparatorAfter(at + 1)
                    ? new(at + 1, flags)
                    : EndOfOpenString(start, lineEnd, at);
            }

            if (_text[at] == '\\')
            {
                flags = JsonFlags.Escapes;
                at += at + 1 < _text.Length && _text[at + 1] is not ('\r' or '\n') ? 2 : 1;
                continue;
            }

            lineEnd = lineEnd < 0 ? at : lineEnd;
            if (quote == '\'' || _budget < 0)
            {
                return EndOfOpenString(start, lineEnd, at);
            }

            at++;
        }
    }

    private bool IsSeparatorAfter(int offset)
    {
        var next = JsonTrivia.Skip(_text, offset);
        _budget -= next - offset;
        return next == _text.Length || _text[next] is ',' or ':' or '}' or ']';
    }

    private StringEnd EndOfOpenString(int start, int lineEnd, int searched)
    {
        var end = lineEnd < 0 ? searched : lineEnd;
        _budget -= searched - end;
        var text = _text.AsSpan(start + 1, end - start - 1).TrimEnd();
        text = (text is [.. var before, ','] ? before : text).TrimEnd();
        var flags = text.Contains('\\') ? JsonFlags.Escapes | JsonFlags.Open : JsonFlags.Open;
        return new(start + 1 + text.Length, flags);
    }

    // Each escape is a slip of its own, and none of them confuses the parser.
    private void CheckEscapes(JsonEntry entry)
    {
        var end = entry.End - 1;
        for (var at = entry.Start + 1; at < end; )
        {
            var length = _text.AsSpan(at, end - at).IndexOf('\\');
            if (length < 0)
            {
                break;
            }

            at += length;
            var escape = JsonEscape.Read(_text.AsSpan(at, end - at), '"');
            if (!escape.IsValid)
            {
                ReportEscape(new(at, escape.Length));
            }

            at += escape.Length;
        }
    }

    private void ReportEscape(TextSpan escape)
    {
        var fix = source.Slice(escape) is "\\'"
            ? Edit("Remove the backslash", FixSafety.Safe, escape, "'")
            : Edit("Double the backslash", FixSafety.Unsafe, new(escape.Start, 0), "\\");
        var wasRecovering = _recovering;
        Report(JsonMessages.InvalidEscape, escape, fix, Shown(escape));
        _recovering = wasRecovering;
    }
}
