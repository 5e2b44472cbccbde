using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Suppressions;

/// <summary>
/// Finds the comments of a file that lie at given offsets, which must come in ascending order: each gap between tokens is gone
/// through once, however many comments it holds.
/// </summary>
internal abstract class CodeComments(SourceText source)
{
    private const int None = -1;

    private TextSpan _gap;
    private TextSpan _comment;
    private int _at;

    // Where the code before the comment ends that stands nearest to it, and where the code after it begins.
    private int _codeEnd = None;
    private int _next = None;

    protected SourceText Source { get; } = source;

    /// <summary>Null where the offset is in no comment, but in a string for instance.</summary>
    public CodeComment? At(int offset)
    {
        if (!_comment.Contains(offset) && !MoveTo(offset))
        {
            return null;
        }

        var isTrailing = _codeEnd > 0 && LineOf(_codeEnd - 1) == LineOf(_comment.Start);
        return new(_comment, isTrailing ? CoveredBefore() : CoveredAfter(), IsAtTop(_comment.Start));
    }

    /// <summary>What lies between the two tokens around an offset; null where it is in a token.</summary>
    /// <param name="codeEnd">Where the code before the gap ends; -1 where there is none in its line.</param>
    protected abstract TextSpan? GapAt(int offset, out int codeEnd);

    /// <summary>Where the token begins whose end is the given one, as far as it is known; else the end.</summary>
    protected abstract int StartOfCode(int end);

    /// <summary>The first character of code from an offset on that is in no token; the length of the text where there is none.</summary>
    protected abstract int NextCode(int offset);

    /// <summary>The last character of what begins with the token at an offset and is covered by a comment before it.</summary>
    protected abstract int EndOfCode(int start);

    protected abstract bool IsAtTop(int offset);

    private bool MoveTo(int offset)
    {
        if (!_gap.Contains(offset))
        {
            if (GapAt(offset, out _codeEnd) is not { } gap)
            {
                return false;
            }

            (_gap, _at) = (gap, gap.Start);
        }

        while (_at <= offset)
        {
            Advance();
        }

        return _comment.Contains(offset);
    }

    private void Advance()
    {
        var text = Source.Text;
        if (char.IsWhiteSpace(text[_at]))
        {
            _at++;
            return;
        }

        var end = JsonTrivia.CommentEnd(text, _at);
        if (end == _at)
        {
            _codeEnd = ++_at;
            return;
        }

        _comment = TextSpan.FromBounds(_at, end < 0 ? text.Length : end);
        _at = _comment.End;
    }

    private TextSpan CoveredBefore()
    {
        // A string of several lines is about its first line, and so is the comment behind it.
        var start = Math.Min(StartOfCode(_codeEnd), _comment.Start);
        return CoveredText.Lines(Source, start, _comment.Start);
    }

    private TextSpan CoveredAfter()
    {
        if (_next < _comment.End)
        {
            _next = NextCode(_comment.End);
        }

        return _next < Source.Text.Length
            ? CoveredText.Lines(Source, _next, EndOfCode(_next))
            : new(Source.Text.Length, 0);
    }

    private int LineOf(int offset) => Source.PositionAt(offset).Line;
}
