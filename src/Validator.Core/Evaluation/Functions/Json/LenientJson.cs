using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation.Functions.Json;

/// <summary>
/// Reads JSON as leniently as <c>json()</c> does, which is Newtonsoft.Json's reader: comments, single quotes, names without
/// quotes, commas without values. What stands behind the first value is not read, and the text may end behind any value.
/// https://www.newtonsoft.com/json/help/html/T_Newtonsoft_Json_JsonTextReader.htm
/// </summary>
/// <param name="span">Where all that is read is said to stand.</param>
public sealed class LenientJson(string text, TextSpan span)
{
    private int _place;
    private int _depth;

    /// <summary>Whether there is something of which it is not known what the engine makes.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>The first value of the text; null where there is none, or <see cref="IsUnknown"/>.</summary>
    public Expression? Read() => SkipSpace() ? ReadValue() : null;

    private bool IsAtEnd => _place >= text.Length;

    private Expression? ReadValue()
    {
        if (IsAtEnd)
        {
            return null;
        }

        switch (text[_place])
        {
            case '"' or '\'':
                return JsonLiterals.String(text, ref _place) is { } literal ? new StringLiteral(span, literal) : null;
            case '{':
                return ReadContainer(ReadObject);
            case '[':
                return ReadContainer(ReadArray);
            // A comma stands for a value of its own, which is behind it no longer.
            case ',':
                return new NullLiteral(span);
            case 'n' when text.AsSpan(_place).StartsWith("new", StringComparison.Ordinal):
                IsUnknown = true;
                return null;
            case '-' or '.' or (>= '0' and <= '9') when !IsWord("-Infinity"):
                return JsonLiterals.Number(text, ref _place, span);
            default:
                return ReadWord();
        }
    }

    private Expression? ReadWord() =>
        TryWord("null") || TryWord("undefined") ? new NullLiteral(span)
        : TryWord("true") ? new BooleanLiteral(span, true)
        : TryWord("false") ? new BooleanLiteral(span, false)
        : TryWord("NaN") ? new NumberLiteral(span, double.NaN)
        : TryWord("Infinity") ? new NumberLiteral(span, double.PositiveInfinity)
        : TryWord("-Infinity") ? new NumberLiteral(span, double.NegativeInfinity)
        : null;

    private bool IsWord(string word) => text.AsSpan(_place).StartsWith(word, StringComparison.Ordinal);

    private bool TryWord(string word)
    {
        var end = _place + word.Length;
        if (!IsWord(word) || (end < text.Length && !IsSeparator(end)))
        {
            return false;
        }

        _place = end;
        return true;
    }

    private bool IsSeparator(int place) =>
        text[place] is '}' or ']' or ',' or ' ' or '\t' or '\r' or '\n' || IsComment(place);

    private bool IsComment(int place) => text[place] == '/' && place + 1 < text.Length && text[place + 1] is '/' or '*';

    private Expression? ReadContainer(Func<Expression?> read)
    {
        // The engine has no such limit.
        if (_depth >= EvaluationBudget.DeepestValue)
        {
            IsUnknown = true;
            return null;
        }

        _place++;
        _depth++;
        var form = read();
        _depth--;
        return IsUnknown ? null : form;
    }

    private ArrayExpression? ReadArray()
    {
        var items = ImmutableArray.CreateBuilder<Expression>();
        while (SkipSpace() && !IsAtEnd)
        {
            if (text[_place] == ']')
            {
                _place++;
                return Array(items);
            }

            if (ReadValue() is not { } item)
            {
                return null;
            }

            items.Add(item);
            if (!TryEndItem(']', out var isEnd))
            {
                return null;
            }

            if (isEnd)
            {
                return Array(items);
            }
        }

        return null;
    }

    private ObjectExpression? ReadObject()
    {
        var properties = ImmutableArray.CreateBuilder<ObjectProperty>();
        while (SkipSpace() && !IsAtEnd)
        {
            if (text[_place] == '}')
            {
                _place++;
                return Object(properties);
            }

            if (ReadName() is not { } name || !SkipSpace() || ReadValue() is not { } value)
            {
                return null;
            }

            properties.Add(new(new(name, span), value));
            if (!TryEndItem('}', out var isEnd))
            {
                return null;
            }

            if (isEnd)
            {
                return Object(properties);
            }
        }

        return null;
    }

    private ArrayExpression Array(ImmutableArray<Expression>.Builder items) =>
        new(span, items.ToImmutable()) { Nesting = Call.Nesting(items) };

    private ObjectExpression Object(ImmutableArray<ObjectProperty>.Builder properties) =>
        new(span, span, properties.ToImmutable()) { Nesting = Call.Nesting(properties.Select(one => one.Value)) };

    /// <summary>The name of a property, its colon included.</summary>
    private string? ReadName()
    {
        string? name;
        if (text[_place] is '"' or '\'')
        {
            name = JsonLiterals.String(text, ref _place);
        }
        else
        {
            var start = _place;
            while (!IsAtEnd && (char.IsLetterOrDigit(text[_place]) || text[_place] is '_' or '$'))
            {
                _place++;
            }

            name = _place == start ? null : text[start.._place];
        }

        while (!IsAtEnd && char.IsWhiteSpace(text[_place]))
        {
            _place++;
        }

        if (name is null || IsAtEnd || text[_place] != ':')
        {
            return null;
        }

        _place++;
        return name;
    }

    /// <param name="isEnd">Whether no more items follow, because of the bracket or because the text ends.</param>
    private bool TryEndItem(char bracket, out bool isEnd)
    {
        var before = _place;
        isEnd = false;
        if (!SkipSpace())
        {
            return false;
        }

        if (IsAtEnd)
        {
            isEnd = true;
            IsUnknown |= text.AsSpan(before).Contains('/');
            return true;
        }

        isEnd = text[_place] == bracket;
        var isComma = text[_place] == ',';
        _place++;
        return isEnd || isComma;
    }

    // False where a comment is not closed.
    private bool SkipSpace()
    {
        while (!IsAtEnd)
        {
            if (char.IsWhiteSpace(text[_place]))
            {
                _place++;
            }
            else if (!IsComment(_place))
            {
                return true;
            }
            else if (text[_place + 1] == '/')
            {
                var end = text.AsSpan(_place).IndexOfAny('\r', '\n');
                _place = end < 0 ? text.Length : _place + end;
            }
            else
            {
                var end = text.IndexOf("*/", _place + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    return false;
                }

                _place = end + 2;
            }
        }

        return true;
    }
}
