using System.Collections.Immutable;
using System.Globalization;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepLexer
{
    private static readonly string[] PragmaWords = ["disable-next-line", "disable-diagnostics", "restore-diagnostics"];

    private void SkipTrivia()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is ' ' or '\t')
            {
                _at++;
            }
            else if (c == '/' && Peek(1) is '/' or '*')
            {
                SkipComment();
            }
            else if (IsOddBlank(c))
            {
                SkipOddBlanks();
            }
            else if (c != '#' || !IsFirstOnLine() || !ReadPragma())
            {
                return;
            }
        }
    }

    private void SkipComment()
    {
        var end = Trivia.CommentEnd(_text, _at);
        if (end < 0)
        {
            findings.Add(BicepMessages.UnterminatedComment, new(_at, 2), "*/");
        }

        _at = end < 0 ? _text.Length : end;
    }

    // U+00A0 from a web page looks like a space, and nobody can see the others. Bicep takes none of them.
    private static bool IsOddBlank(char c) =>
        c is not (' ' or '\t' or '\n' or '\r')
        && (char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF');

    private void SkipOddBlanks()
    {
        var start = _at;
        while (_at < _text.Length && IsOddBlank(_text[_at]))
        {
            _at++;
        }

        var character = string.Create(CultureInfo.InvariantCulture, $"U+{(int)_text[start]:X4}");
        var span = TextSpan.FromBounds(start, _at);
        var isSeen = _text.AsSpan(start, _at - start).ContainsAnyExcept("\u200B\u200C\u200D\u2060\uFEFF");
        findings.Add(BicepMessages.OddBlank, span, (span, isSeen ? " " : "", FixSafety.Safe), character);
    }

    private bool IsFirstOnLine()
    {
        var at = _at;
        while (at > 0 && _text[at - 1] is ' ' or '\t')
        {
            at--;
        }

        return at == 0 || _text[at - 1] is '\n' or '\r';
    }

    private bool ReadPragma()
    {
        var kind = Array.FindIndex(PragmaWords, word => _text.AsSpan(_at + 1).StartsWith(word));
        if (kind < 0)
        {
            return false;
        }

        var start = _at;
        _at += 1 + PragmaWords[kind].Length;
        var end = _at;
        var codes = ImmutableArray.CreateBuilder<TextSpan>();
        while (ReadCode() is { } code)
        {
            codes.Add(code);
            end = code.End;
        }

        _at = end;
        var span = TextSpan.FromBounds(start, end);
        Pragmas.Add(new((PragmaKind)kind, span, codes.ToImmutable()));
        if (codes.Count == 0)
        {
            findings.Add(BicepMessages.MissingCodes, span, findings.Shown(span));
        }

        return true;
    }

    // A code ends at a blank; what follows a code at once, such as a comma, is no longer the pragma's.
    private TextSpan? ReadCode()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t')
        {
            _at++;
        }

        var start = _at;
        while (_at < _text.Length && (IsWordPart(_text[_at]) || _text[_at] == '-'))
        {
            _at++;
        }

        return _at > start ? TextSpan.FromBounds(start, _at) : null;
    }
}
