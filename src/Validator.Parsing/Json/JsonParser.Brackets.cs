using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

internal sealed partial class JsonParser
{
    private void SkipDeepPart()
    {
        if (!_sawDeepPart)
        {
            Place place = new(source, new(_at, 1));
            Add(ParseDiagnostics.NestingTooDeep.At(place, $"{JsonSyntaxTree.MaxDepth}"));
        }

        var length = LengthInBrackets(_at);
        AddMissing(_at, length);
        Take(length);
        _sawDeepPart = true;
        _recovering = true;
    }

    private void Close(char c)
    {
        var container = _entries[_open[_depth - 1]];
        if ((c == '}') != InObject && (container.Flags & JsonFlags.WrongBracket) == 0)
        {
            CloseWrongly(c);
            return;
        }

        if (_expected == Expected.Next)
        {
            ReportTrailingComma(c);
        }

        CloseTop();
        Accept();
    }

    private void CloseTop()
    {
        Take(1);
        EndTop();
    }

    /// <summary>Ends the innermost container where the last token ended.</summary>
    private void EndTop()
    {
        ref var container = ref _entries[_open[--_depth]];
        container.Length = _lastEnd - container.Start;
        container.Next = _entries.Count;
        _expected = Expected.Separator;
    }

    // The nearest bracket of that kind is meant, and those inside were forgotten; where none is open, it is a slip of the key.
    private void CloseWrongly(char c)
    {
        var level = _depth - 2;
        while (level >= 0 && Closer(level) != c)
        {
            level--;
        }

        if (level < 0)
        {
            ReportWrongBracket(c);
        }
        else
        {
            ReportOpen(new(_at, 1));
            EndDownTo(level);
        }

        CloseTop();
    }

    private void CloseAtEnd()
    {
        TextSpan bracket = new(_entries[_open[_depth - 1]].Start, 1);
        Report(JsonMessages.MissingBracketAtEnd, bracket, Shown(bracket), $"{Closer(_depth - 1)}");
        HasBracketError = true;
        IsClosed = false;
        for (var level = 0; level < _depth; level++)
        {
            _entries[_open[level]].Flags |= JsonFlags.Open;
        }

        EndDownTo(-1);
    }

    private void EndDownTo(int level)
    {
        while (_depth - 1 > level)
        {
            EndTop();
        }
    }

    private char Closer(int level) => _entries[_open[level]].Kind == JsonKind.Object ? '}' : ']';

    /// <summary>Takes the word of the indentation for a bracket that is missing or too many; true when the token is dealt with.</summary>
    private bool FollowLayout(char c)
    {
        if (layout!.TokenIndent(_at) is not { } indent)
        {
            return false;
        }

        var isCloser = c is '}' or ']';
        var level = _depth - 1;
        if (isCloser && indent > layout[level])
        {
            ReportExtraBracket();
            return true;
        }

        if (isCloser && indent == layout[level] && Closer(level) != c)
        {
            ReportWrongBracket(c);
            CloseTop();
            return true;
        }

        while (level >= 0 && (isCloser ? layout[level] != indent || Closer(level) != c : layout[level] >= indent))
        {
            level--;
        }

        if (level >= 0 && level < _depth - 1 && c is not (',' or ':'))
        {
            LeaveTo(level, TokenAt(_at));
        }

        return false;
    }

    /// <summary>A name stands deeper on a line of its own where a value should be: the brace before it was forgotten.</summary>
    private bool OpenByLayout(int name)
    {
        var indent = layout!.TokenIndent(_at);
        if (indent is null || _depth == JsonSyntaxTree.MaxDepth || !IsNameAt(_at))
        {
            return false;
        }

        layout.Open(_depth, _entries[name].Start);
        if (indent <= layout[_depth])
        {
            return false;
        }

        var token = TokenAt(_at);
        var fix = Edit("Insert '{'", FixSafety.Unsafe, new(_lastEnd, 0), " {");
        Report(JsonMessages.WrongBracket, token, fix, "{", Shown(token));
        HasBracketError = true;
        _open[_depth++] = _entries.Add(JsonKind.Object, _lastEnd, 0);
        _expected = Expected.First;
        return true;
    }

    /// <summary>Ends containers whose brackets were forgotten. A comma that was read before stays read.</summary>
    private void LeaveTo(int level, TextSpan noticed)
    {
        var expected = _expected == Expected.Next ? Expected.Next : Expected.Separator;
        ReportOpen(noticed);
        EndDownTo(level);
        _expected = expected;
    }

    /// <summary>
    /// A property stands in an array. Either the array was to end before it, or it was to be an object. False when neither
    /// can be.
    /// </summary>
    private bool LeaveArrayBefore(int name)
    {
        var array = _open[_depth - 1];
        if (ClosingBracketOf(_entries[array].Start) == ']')
        {
            return _entries.Count == array + 1 && TurnIntoObject(array, name);
        }

        if (_depth == 1 || Closer(_depth - 2) != '}')
        {
            return false;
        }

        LeaveTo(_depth - 2, TokenAt(name));
        return true;
    }

    private bool TurnIntoObject(int array, int name)
    {
        ref var container = ref _entries[array];
        Report(JsonMessages.ArrayOfProperties, new(container.Start, 1), "{", "[", Shown(TokenAt(name)));
        container.Kind = JsonKind.Object;
        container.Flags |= JsonFlags.WrongBracket;
        _expected = Expected.First;
        return true;
    }

    /// <summary>
    /// Says that the file does not end with the root. Where a bracket too many ended the root, its properties go on here:
    /// true when there is more to read.
    /// </summary>
    private bool ReadOnAfterRoot()
    {
        SkipTrivia();
        if (_at == _text.Length)
        {
            return false;
        }

        var c = _text[_at];
        HasBracketError = true;
        if (c is '}' or ']')
        {
            ReportExtraBracket();
            return true;
        }

        var next = c == ',' ? JsonTrivia.Skip(_text, _at + 1) : _at;
        var fix = next == _text.Length ? Edit("Remove the comma", FixSafety.Safe, new(_at, 1), "") : null;
        Report(JsonMessages.TextAfterRoot, TokenAt(_at), fix, Shown(TokenAt(_at)));
        var goesOn = _entries[0].Kind switch
        {
            JsonKind.Object => IsNameAt(next),
            JsonKind.Array => next > _at && next < _text.Length && StartsValue(_text[next]),
            _ => false,
        };
        if (goesOn)
        {
            _open[0] = 0;
            _depth = 1;
            _expected = Expected.Separator;
        }

        return goesOn;
    }
}
