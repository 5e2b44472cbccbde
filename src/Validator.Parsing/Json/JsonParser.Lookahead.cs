using System.Buffers;
using Validator.Text;

namespace Validator.Parsing.Json;

internal sealed partial class JsonParser
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,:{}[]\"'/");
    private static readonly SearchValues<char> Structure = SearchValues.Create("{}[]\"/");

    // Looking ahead is paid from this, so that no text makes the parser read its end again and again.
    private long _budget = 4L * source.Text.Length;

    private static bool StartsValue(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '"' or '\'' or '{' or '[' or '-' or '+' or '.';

    /// <summary>The run of characters at an offset that is not broken by a blank, a bracket or a separator; one at least.</summary>
    private TextSpan WordAt(int offset)
    {
        var at = offset + 1;
        while (at < _text.Length)
        {
            var length = _text.AsSpan(at).IndexOfAny(WordEnds);
            at = length < 0 ? _text.Length : at + length;
            if (at == _text.Length || _text[at] != '/' || _text.AsSpan(at) is ['/', '/' or '*', ..])
            {
                break;
            }

            at++;
        }

        return TextSpan.FromBounds(offset, at);
    }

    private bool EndsWord(int offset) =>
        offset == _text.Length
        || _text[offset] is <= ' ' or ',' or ':' or '{' or '}' or '[' or ']' or '"' or '\''
        || (_text[offset] == '/' && _text.AsSpan(offset) is ['/', '/' or '*', ..])
        || char.IsWhiteSpace(_text[offset]);

    /// <summary>The string, word or character at an offset.</summary>
    private TextSpan TokenAt(int offset) =>
        _text[offset] switch
        {
            '"' or '\'' => TextSpan.FromBounds(offset, FindStringEnd(offset).End),
            ',' or ':' or '{' or '}' or '[' or ']' => new(offset, 1),
            _ => WordAt(offset),
        };

    private bool IsWordBeforeBracket(int offset)
    {
        var next = char.IsAsciiLetter(_text[offset]) ? JsonTrivia.Skip(_text, WordAt(offset).End) : offset;
        return next > offset && next < _text.Length && (_text[next] is '{' or '[');
    }

    /// <summary>Whether the token at an offset could be a name, with or without its quotes, and a colon follows.</summary>
    private bool IsNameAt(int offset)
    {
        if (_budget < 0 || offset == _text.Length || _text[offset] is ',' or ':' or '{' or '}' or '[' or ']')
        {
            return false;
        }

        var token = TokenAt(offset);
        var end = _text[offset] is '"' or '\'' ? token.End : EndOfBareName(token);
        var next = JsonTrivia.Skip(_text, end);
        _budget -= next - offset;
        return next < _text.Length && _text[next] == ':';
    }

    // A name may have lost its first quote only.
    private int EndOfBareName(TextSpan word) =>
        word.End < _text.Length && _text[word.End] == '"' ? word.End + 1 : word.End;

    /// <summary>The bracket that ends what begins with the bracket at an offset, were all brackets of one kind.</summary>
    private char ClosingBracketOf(int offset)
    {
        if (_budget < 0)
        {
            return '\0';
        }

        var length = LengthInBrackets(offset);
        _budget -= length;
        return _text[offset + length - 1];
    }

    /// <summary>The length of the bracket at an offset with all that is in it, whatever the kinds of the brackets.</summary>
    private int LengthInBrackets(int offset)
    {
        var depth = 0;
        var at = offset;
        while (at < _text.Length)
        {
            var length = _text.AsSpan(at).IndexOfAny(Structure);
            at = length < 0 ? _text.Length : at + length;
            if (at == _text.Length)
            {
                break;
            }

            switch (_text[at])
            {
                case '{' or '[':
                    depth++;
                    at++;
                    break;
                case '}' or ']':
                    depth--;
                    at++;
                    break;
                case '"':
                    at = FindStringEnd(at).End;
                    break;
                default:
                    var end = JsonTrivia.CommentEnd(_text, at);
                    at = end < 0 ? _text.Length : Math.Max(end, at + 1);
                    break;
            }

            if (depth == 0)
            {
                break;
            }
        }

        return at - offset;
    }
}
