using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepLexer
{
    // How far a hole that was left open on its line is looked for its end.
    private const int LongestHole = 2_000;

    // Up to here, the breaks of lines were seen to be inside a hole.
    private int _holeEnd;

    private void ReadLineBreak()
    {
        if (_holes.Count > 0 && ReadHoleOverLines())
        {
            return;
        }

        var start = _at;
        SkipLineBreaks();
        Add(TokenKind.NewLine, start, TokenFlags.None);
    }

    private void SkipLineBreaks()
    {
        while (_at < _text.Length && _text[_at] is '\n' or '\r')
        {
            _at++;
        }
    }

    /// <summary>
    /// A hole must end on its line. Where its end can be seen on a later line, it is read to there; where not, it was
    /// forgotten, and the string is taken to end with the line.
    /// </summary>
    private bool ReadHoleOverLines()
    {
        ReportHole();
        if (_at < _holeEnd || HoleGoesOn())
        {
            SkipLineBreaks();
            return true;
        }

        while (_holes.TryPop(out var hole))
        {
            if (hole.Kind == HoleKind.Raw)
            {
                // The rest of the text in quotes is still text.
                _at++;
                ReadRawPiece(_at - 1, hole.Dollars, isFirst: false);
                return true;
            }
        }

        _reportedHole = false;
        return false;
    }

    // A quote that is missed in a hole is mostly the one that follows a missing brace: both are one slip.
    private void ReportHole()
    {
        if (!_reportedHole)
        {
            findings.Add(BicepMessages.LineEndInHole, new(_at - 1, 1), "}", "${");
            _reportedHole = true;
        }
    }

    private bool HoleGoesOn()
    {
        var depth = _holes.TakeWhile(hole => hole.Kind == HoleKind.Brace).Count();
        var end = Math.Min(_text.Length, _at + LongestHole);
        for (var at = _at; at < end; at++)
        {
            switch (_text[at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when depth-- == 0:
                    _holeEnd = at;
                    return _holes.First(hole => hole.Kind != HoleKind.Brace).Kind == HoleKind.Raw
                        || IsQuotedLater(at + 1);
                case '\'':
                    var length = _text.AsSpan(at + 1, end - at - 1).IndexOfAny('\'', '\r', '\n');
                    if (length < 0 || _text[at + 1 + length] != '\'')
                    {
                        return false;
                    }

                    at += 1 + length;
                    break;
                case '\n' or '\r' when at + 1 < end && (IsWordStart(_text[at + 1]) || _text[at + 1] == '@'):
                    // A declaration begins at the start of its line, and what is inside one does not.
                    return false;
            }
        }

        return false;
    }

    private bool IsQuotedLater(int at) =>
        _text.AsSpan(at) is var rest
        && rest.IndexOfAny('\'', '\r', '\n') is >= 0 and var length
        && rest[length] == '\'';
}
