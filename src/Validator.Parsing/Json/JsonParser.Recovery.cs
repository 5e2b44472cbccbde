using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

internal sealed partial class JsonParser
{
    /// <summary>Something stands after a value that is neither a comma nor a closing bracket.</summary>
    private void MendSeparator(char c)
    {
        var last = _entries[_entries.Count - 1];
        var isAfterString = last.Kind == JsonKind.String && last.End == _lastEnd;
        if (c == ':' && isAfterString && TakeBackName(last))
        {
            return;
        }

        if (c is '{' or '[' && InObject)
        {
            MendNamelessBracket(c);
        }
        else if (InObject ? IsNameAt(_at) : StartsItem(c))
        {
            if (InObject || c != '"' || !IsNameAt(_at) || !LeaveArrayBefore(_at))
            {
                ReportMissingComma();
            }

            _expected = _expected == Expected.Separator ? Expected.Next : _expected;
        }
        else
        {
            var token = TokenAt(_at);
            Report(JsonMessages.UnexpectedText, token, ",", Shown(token));
            Take(token.Length);
            _expected = c == ':' ? Expected.Next : Expected.Separator;
        }
    }

    /// <summary>The string that was read as a value turns out to be the name of the next property: reads it again as that.</summary>
    private bool TakeBackName(JsonEntry text)
    {
        _entries.RemoveLast();
        var end = _lastEnd;
        _lastEnd = _beforeString;
        if (InObject)
        {
            var name = _entries.Count - 1;
            ReportMissingValue(name);
            AddMissing(_entries[name].End);
            _expected = Expected.Next;
        }
        else if (!LeaveArrayBefore(text.Start))
        {
            _entries.Add(text.Kind, text.Start, text.Length, text.Flags);
            _lastEnd = end;
            return false;
        }

        _at = text.Start;
        _expected = _expected == Expected.Separator ? Expected.Next : _expected;
        return true;
    }

    /// <summary>No double quote stands where a name should; true when a name could be read all the same.</summary>
    private bool MendName(char c)
    {
        switch (c)
        {
            case '\'':
                ReadSingleQuoted();
                return true;
            case '{' or '[':
                MendNamelessBracket(c);
                return false;
            case ',':
                SkipComma(JsonMessages.ExpectedName, FixSafety.Safe);
                return false;
        }

        var token = TokenAt(_at);
        if (IsNameAt(_at))
        {
            var written = TextSpan.FromBounds(token.Start, EndOfBareName(token));
            var text = $"\"{JsonString.Encode(_text.Substring(token.Start, token.Length))}\"";
            var fix = Edit("Add the quotes", FixSafety.Safe, written, text);
            Report(JsonMessages.UnquotedName, token, fix, Shown(token));
            _entries.Add(JsonKind.String, token.Start, token.Length, JsonFlags.Bare);
            Take(EndOfBareName(token) - _at);
            return true;
        }

        Report(JsonMessages.ExpectedName, token, Shown(token));
        Take(token.Length);
        _expected = Expected.Separator;
        return false;
    }

    /// <summary>A bracket opens in an object where a name should be: the next item of an array whose last one is not closed.</summary>
    private void MendNamelessBracket(char c)
    {
        if (c == '{' && _depth > 1 && Closer(_depth - 2) == ']' && _expected != Expected.First)
        {
            LeaveTo(_depth - 2, new(_at, 1));
            _expected = Expected.Next;
            return;
        }

        Report(JsonMessages.ExpectedName, new(_at, 1), $"{c}");
        HasBracketError = true;
        Take(LengthInBrackets(_at));
        _expected = Expected.Separator;
    }

    /// <summary>No colon follows a name; true when a value does.</summary>
    private bool MendColon(int name)
    {
        var end = _entries[name].End;
        if (_at == _text.Length || _text[_at] is ',' or '}' or ']' || IsNameAt(_at))
        {
            ReportMissingValue(name);
            AddMissing(end);
            return false;
        }

        var word = TokenAt(_at);
        var isEquals = source.Slice(word) is "=" or "=>";
        var edit = isEquals ? word : new TextSpan(end, 0);
        var fix = Edit("Insert a colon", FixSafety.Safe, edit, ":");
        var entry = _entries[name];
        Report(JsonMessages.MissingColon, new(entry.Start, entry.Length), fix, ShownName(entry));
        if (isEquals)
        {
            Take(word.Length);
            SkipTrivia();
        }

        return true;
    }

    /// <summary>Something stands where a value should that is none.</summary>
    private void MendValue(char c)
    {
        switch (c)
        {
            case '\'':
                ReadSingleQuoted();
                _expected = Expected.Separator;
                return;
            case ',':
                SkipComma(JsonMessages.ExpectedValue, FixSafety.Unsafe);
                return;
            case ':':
                Report(JsonMessages.ExpectedValue, new(_at, 1), ":");
                Take(1);
                return;
        }

        if (!TakeToClosingQuote())
        {
            TakeWordAsValue(c);
        }
    }

    private void TakeWordAsValue(char c)
    {
        var word = WordAt(_at);
        var text = _text.Substring(word.Start, word.Length);
        var (kind, literal) = MeantLiteral(text);
        if (literal is not null)
        {
            var fix = Edit($"Replace '{Shown(word)}' with '{literal}'", FixSafety.Safe, word, literal);
            Report(JsonMessages.Misspelt, word, fix, Shown(word), literal);
        }
        else if (char.IsAsciiDigit(c) || (c is '-' or '+' or '.' && text.AsSpan().ContainsAnyInRange('0', '9')))
        {
            MendNumber(word, text);
        }
        else
        {
            var fix = Edit("Add the quotes", FixSafety.Unsafe, word, $"\"{JsonString.Encode(text)}\"");
            Report(JsonMessages.UnquotedValue, word, fix, Shown(word));
        }

        _entries.Add(kind, word.Start, word.Length);
        Take(word.Length);
        _expected = Expected.Separator;
    }

    private void MendNumber(TextSpan word, string text)
    {
        if (JsonNumber.Mend(text) is { } number)
        {
            var fix = Edit("Write the number as JSON does", FixSafety.Safe, word, number);
            Report(JsonMessages.Misspelt, word, fix, Shown(word), ShownText.Of(number));
            return;
        }

        Report(JsonMessages.InvalidNumber, word, Shown(word));
    }

    private void SkipComma(MessageFormat message, FixSafety safety)
    {
        TextSpan comma = new(_at, 1);
        Report(message, comma, Edit("Remove the comma", safety, comma, ""), ",");
        Take(1);
        _expected = Expected.Next;
    }

    private bool StartsItem(char c) =>
        c is '"' or '\'' or '{' or '[' or '-'
        || char.IsAsciiDigit(c)
        || source.Slice(WordAt(_at)) is "true" or "false" or "null";

    // What other languages write for the three words of JSON.
    private static (JsonKind Kind, string? Literal) MeantLiteral(string word) =>
        word.ToUpperInvariant() switch
        {
            "TRUE" => (JsonKind.True, "true"),
            "FALSE" => (JsonKind.False, "false"),
            "NULL" or "NONE" or "NIL" or "UNDEFINED" => (JsonKind.Null, "null"),
            _ => (JsonKind.Missing, null),
        };
}
