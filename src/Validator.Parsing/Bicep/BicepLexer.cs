using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>
/// Cuts a Bicep file into tokens and reports what is wrong with characters. Strings are cut at their holes, which needs to
/// know which braces are open. Other parts of the class read strings and trivia.
/// </summary>
internal sealed partial class BicepLexer(SourceText source, BicepFindings findings)
{
    // Real files have a token for every 6 to 9 characters, their indentation included.
    private const int CharactersPerToken = 6;
    private const int LongestName = 255;

    private readonly string _text = source.Text;
    private SyntaxToken[] _tokens = new SyntaxToken[(source.Text.Length / CharactersPerToken) + 16];
    private int _count;
    private int _at;

    public List<Pragma> Pragmas { get; } = [];

    /// <summary>All tokens, line breaks included; the last is the end of the file.</summary>
    public SyntaxToken[] Run()
    {
        for (SkipTrivia(); _at < _text.Length; SkipTrivia())
        {
            ReadToken(_text[_at]);
        }

        if (_holes.Count > 0)
        {
            ReportHole();
        }

        Add(TokenKind.EndOfFile, _at, TokenFlags.None);
        Array.Resize(ref _tokens, _count);
        return _tokens;
    }

    private void ReadToken(char c)
    {
        if (IsWordStart(c))
        {
            ReadWord();
        }
        else if (c is '\n' or '\r')
        {
            ReadLineBreak();
        }
        else if (c == '\'')
        {
            ReadString();
        }
        else if (char.IsAsciiDigit(c))
        {
            ReadInteger();
        }
        else
        {
            ReadSymbol(c);
        }
    }

    private void ReadWord()
    {
        var start = _at;
        var end = start + 1;
        while (end < _text.Length && IsWordPart(_text[end]))
        {
            end++;
        }

        _at = end;
        var word = _text.AsSpan(start, end - start);
        Add(KindOf(word), start, TokenFlags.None);
        if (word.Length > LongestName)
        {
            findings.Add(BicepMessages.LongName, new(start, word.Length), $"{word.Length}", $"{LongestName}");
        }
    }

    private static TokenKind KindOf(ReadOnlySpan<char> word) =>
        word switch
        {
            "true" => TokenKind.True,
            "false" => TokenKind.False,
            "null" => TokenKind.Null,
            _ => TokenKind.Identifier,
        };

    private void ReadInteger()
    {
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        Add(TokenKind.Integer, start, TokenFlags.None);
    }

    private void ReadSymbol(char c)
    {
        switch (c)
        {
            case '{':
                OpenBrace();
                break;
            case '}':
                CloseBrace();
                break;
            case '$':
                ReadDollar();
                break;
            case '"':
                ReadDoubleQuotes();
                break;
            default:
                var (kind, length) = Symbol(c, Peek(1), Peek(2));
                if (kind == TokenKind.Bad)
                {
                    ReadBad();
                    break;
                }

                _at += length;
                Add(kind, _at - length, TokenFlags.None);
                break;
        }
    }

    private static (TokenKind Kind, int Length) Symbol(char first, char second, char third) =>
        first switch
        {
            ':' => second == ':' ? (TokenKind.DoubleColon, 2) : (TokenKind.Colon, 1),
            '.' => (second, third) == ('.', '.') ? (TokenKind.Ellipsis, 3) : (TokenKind.Dot, 1),
            ',' => (TokenKind.Comma, 1),
            '(' => (TokenKind.LeftParen, 1),
            ')' => (TokenKind.RightParen, 1),
            '[' => (TokenKind.LeftBracket, 1),
            ']' => (TokenKind.RightBracket, 1),
            '@' => (TokenKind.At, 1),
            '=' => second switch
            {
                '=' => (TokenKind.Equal, 2),
                '~' => (TokenKind.EqualIgnoreCase, 2),
                '>' => (TokenKind.Arrow, 2),
                _ => (TokenKind.Assign, 1),
            },
            '!' => second switch
            {
                '=' => (TokenKind.NotEqual, 2),
                '~' => (TokenKind.NotEqualIgnoreCase, 2),
                _ => (TokenKind.Bang, 1),
            },
            '?' => second == '?' ? (TokenKind.DoubleQuestion, 2) : (TokenKind.Question, 1),
            '<' => second == '=' ? (TokenKind.LessOrEqual, 2) : (TokenKind.Less, 1),
            '>' => second == '=' ? (TokenKind.GreaterOrEqual, 2) : (TokenKind.Greater, 1),
            '|' => second == '|' ? (TokenKind.Or, 2) : (TokenKind.Pipe, 1),
            '&' when second == '&' => (TokenKind.And, 2),
            '+' => (TokenKind.Plus, 1),
            '-' => (TokenKind.Minus, 1),
            '*' => (TokenKind.Star, 1),
            '/' => (TokenKind.Slash, 1),
            '%' => (TokenKind.Percent, 1),
            '^' => (TokenKind.Hat, 1),
            ';' => (TokenKind.Semicolon, 1),
            _ => (TokenKind.Bad, 1),
        };

    // A word with a letter that names cannot have is one slip, and so is a run of signs.
    private void ReadBad()
    {
        var start = _at++;
        if (_text[start] >= 0x80)
        {
            while (_at < _text.Length && (IsWordPart(_text[_at]) || (_text[_at] >= 0x80 && !IsOddBlank(_text[_at]))))
            {
                _at++;
            }
        }
        else
        {
            while (_at < _text.Length && _text[_at] == _text[start])
            {
                _at++;
            }
        }

        AddBad(start);
    }

    private void AddBad(int start)
    {
        TextSpan span = TextSpan.FromBounds(start, _at);
        findings.Add(BicepMessages.BadCharacter, span, findings.Shown(span));
        Add(TokenKind.Bad, start, TokenFlags.Damaged);
    }

    private void Add(TokenKind kind, int start, TokenFlags flags)
    {
        if (_count == _tokens.Length)
        {
            Array.Resize(ref _tokens, _count * 2);
        }

        _tokens[_count++] = new(kind, flags, start, _at - start);
    }

    private char Peek(int offset) => _at + offset < _text.Length ? _text[_at + offset] : '\0';

    private static bool IsWordStart(char c) => char.IsAsciiLetter(c) || c == '_';

    private static bool IsWordPart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
