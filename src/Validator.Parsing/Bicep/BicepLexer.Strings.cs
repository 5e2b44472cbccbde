using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepLexer
{
    // What is open: a hole for each string that is cut, and the braces inside it.
    private readonly Stack<Hole> _holes = [];
    private bool _reportedHole;

    private enum HoleKind : byte
    {
        Brace,
        Line,
        Raw,
    }

    private readonly record struct Hole(HoleKind Kind, int Dollars);

    private void OpenBrace()
    {
        if (_holes.Count > 0)
        {
            _holes.Push(new(HoleKind.Brace, 0));
        }

        _at++;
        Add(TokenKind.LeftBrace, _at - 1, TokenFlags.None);
    }

    private void CloseBrace()
    {
        _at++;
        if (!_holes.TryPop(out var hole) || hole.Kind == HoleKind.Brace)
        {
            Add(TokenKind.RightBrace, _at - 1, TokenFlags.None);
        }
        else if (hole.Kind == HoleKind.Line)
        {
            ReadLinePiece(_at - 1, isFirst: false);
        }
        else
        {
            ReadRawPiece(_at - 1, hole.Dollars, isFirst: false);
        }

        _reportedHole &= _holes.Count > 0;
    }

    private void ReadString()
    {
        var start = _at;
        if (Peek(1) == '\'' && Peek(2) == '\'')
        {
            _at += StringText.RawQuotes;
            ReadRawPiece(start, dollars: 0, isFirst: true);
            return;
        }

        _at++;
        ReadLinePiece(start, isFirst: true);
    }

    private void ReadDollar()
    {
        var start = _at;
        while (Peek(0) == '$')
        {
            _at++;
        }

        if (Peek(0) == '\'' && Peek(1) == '\'' && Peek(2) == '\'')
        {
            var dollars = _at - start;
            _at += StringText.RawQuotes;
            ReadRawPiece(start, dollars, isFirst: true);
            return;
        }

        AddBad(start);
    }

    private void ReadLinePiece(int start, bool isFirst)
    {
        var flags = TokenFlags.None;
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAny("'\\$\r\n");
            _at = length < 0 ? _text.Length : _at + length;
            switch (Peek(0))
            {
                case '\'':
                    _at++;
                    Add(isFirst ? TokenKind.String : TokenKind.StringEnd, start, flags);
                    return;
                case '$' when Peek(1) == '{':
                    _at += 2;
                    _holes.Push(new(HoleKind.Line, 0));
                    Add(isFirst ? TokenKind.StringStart : TokenKind.StringMiddle, start, flags);
                    return;
                case '$':
                    _at++;
                    break;
                case '\\':
                    flags |= ReadEscape();
                    break;
                default:
                    if (_holes.Count == 0)
                    {
                        var end = start + _text.AsSpan(start, _at - start).TrimEnd(" \t,").Length;
                        (TextSpan, string, FixSafety) closed = (new(end, 0), "'", FixSafety.Unsafe);
                        findings.Add(BicepMessages.UnterminatedString, FirstPart(start), closed, "'");
                    }

                    var open = flags | TokenFlags.Damaged | TokenFlags.Open;
                    Add(isFirst ? TokenKind.String : TokenKind.StringEnd, start, open);
                    return;
            }
        }
    }

    private TokenFlags ReadEscape()
    {
        var rest = _text.AsSpan(_at);
        var length = StringText.EscapeLength(rest);
        if (length > 0)
        {
            _at += length;
            return TokenFlags.Escapes;
        }

        var start = _at++;
        if (rest is [_, 'u', '{', ..])
        {
            _at += 2;
            while (char.IsAsciiHexDigit(Peek(0)))
            {
                _at++;
            }

            _at += Peek(0) == '}' ? 1 : 0;
        }
        else if (rest.Length > 1 && rest[1] is not ('\r' or '\n'))
        {
            _at += rest is [_, var high, var low, ..] && char.IsSurrogatePair(high, low) ? 2 : 1;
        }

        var span = TextSpan.FromBounds(start, _at);
        (TextSpan, string, FixSafety) doubled = (new(start, 0), @"\", FixSafety.Unsafe);
        findings.Add(BicepMessages.InvalidEscape, span, doubled, findings.Shown(span));
        return TokenFlags.Escapes | TokenFlags.Damaged;
    }

    private void ReadRawPiece(int start, int dollars, bool isFirst)
    {
        while (true)
        {
            var length = dollars > 0 ? _text.AsSpan(_at).IndexOfAny('\'', '$') : _text.AsSpan(_at).IndexOf('\'');
            if (length < 0)
            {
                _at = _text.Length;
                findings.Add(BicepMessages.UnterminatedRawString, FirstPart(start), "'''");
                var open = TokenFlags.Raw | TokenFlags.Damaged | TokenFlags.Open;
                Add(isFirst ? TokenKind.String : TokenKind.StringEnd, start, open);
                return;
            }

            _at += length;
            var mark = _text[_at];
            var run = RunLength(mark);
            _at += run;
            if (mark == '\'' && run >= StringText.RawQuotes)
            {
                Add(isFirst ? TokenKind.String : TokenKind.StringEnd, start, TokenFlags.Raw);
                return;
            }

            if (mark == '$' && run >= dollars && Peek(0) == '{')
            {
                _at++;
                _holes.Push(new(HoleKind.Raw, dollars));
                Add(isFirst ? TokenKind.StringStart : TokenKind.StringMiddle, start, TokenFlags.Raw);
                return;
            }
        }
    }

    private int RunLength(char c)
    {
        var length = _text.AsSpan(_at).IndexOfAnyExcept(c);
        return length < 0 ? _text.Length - _at : length;
    }

    /// <summary>The first line of what was read: enough to show a string that goes on to the end of the file.</summary>
    private TextSpan FirstPart(int start)
    {
        var text = _text.AsSpan(start, _at - start);
        var length = text.IndexOfAny('\r', '\n');
        return new(start, length < 0 ? text.Length : length);
    }

    // Read as the string that it was meant to be, so that nothing after it suffers.
    private void ReadDoubleQuotes()
    {
        var start = _at;
        _at++;
        var line = _text.AsSpan(_at);
        var length = line.IndexOfAny('"', '\r', '\n');
        var isClosed = length >= 0 && line[length] == '"';
        _at += length < 0 ? line.Length : length + (isClosed ? 1 : 0);
        var span = TextSpan.FromBounds(start, _at);
        if (isClosed)
        {
            // What a backslash means there need not be what it means here.
            var inside = line[..length];
            var safety = inside.Contains('\\') ? FixSafety.Unsafe : FixSafety.Safe;
            var text = $"'{inside.ToString().Replace("'", "\\'", StringComparison.Ordinal)}'";
            findings.Add(BicepMessages.DoubleQuotes, span, (span, text, safety), findings.Shown(span));
        }
        else
        {
            findings.Add(BicepMessages.DoubleQuotes, span, findings.Shown(span));
        }

        Add(TokenKind.String, start, isClosed ? TokenFlags.Damaged : TokenFlags.Damaged | TokenFlags.Open);
    }
}
