using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

internal sealed partial class BicepParser
{
    // How many of each closer the brackets around the current token wait for.
    private readonly int[] _awaited = new int[64];

    /// <summary>The tokens that nothing could be made of, as ranges of indexes in order.</summary>
    public List<Range> Skipped { get; } = [];

    /// <summary>
    /// Skips to one of the kinds, or to the end of the file. Brackets that open on the way are skipped whole, but never
    /// over a line that begins a declaration: the closing one was then forgotten.
    /// </summary>
    private void SkipTo(TokenSet stop)
    {
        var first = _at;
        var open = 0;
        for (; Kind != TokenKind.EndOfFile; _at++)
        {
            var kind = Kind;
            if ((open == 0 && stop.Contains(kind)) || (kind == TokenKind.NewLine && BeginsStatement(_at + 1)))
            {
                break;
            }

            if (kind is TokenKind.LeftBrace or TokenKind.LeftParen or TokenKind.LeftBracket or TokenKind.StringStart)
            {
                open++;
            }
            else if (open > 0 && TokenSets.Closers.Contains(kind) && kind != TokenKind.StringMiddle)
            {
                open--;
            }

            _lastEnd = kind == TokenKind.NewLine ? _lastEnd : _tokens[_at].End;
        }

        if (_at > first)
        {
            Skipped.Add(first.._at);
        }
    }

    /// <summary>Whether a declaration begins with this token, at the start of its line: certain enough to end what is open.</summary>
    private bool BeginsStatement(int index)
    {
        var token = _tokens[index];
        var isFirst = token.Start == 0 || _text[token.Start - 1] is '\n' or '\r';
        return isFirst
            && (
                (token.Kind == TokenKind.At && KindAfter(index) == TokenKind.Identifier)
                || (token.Kind == TokenKind.Identifier && BeginsDeclaration(index))
            );
    }

    private bool BeginsDeclaration(int index) =>
        Keywords.Contains(TextOf(_tokens[index]))
        && KindAfter(index)
            is TokenKind.Identifier
                or TokenKind.String
                or TokenKind.LeftBrace
                or TokenKind.Star
                or TokenKind.Assign;

    /// <summary>
    /// Whether the item of a list that should begin here is a declaration, or a property where there are none: the list
    /// is not closed.
    /// </summary>
    private bool EndsUnclosed(TokenKind closer) =>
        KindAfter(_at) switch
        {
            TokenKind.Identifier => Kind == TokenKind.Identifier && BeginsStatement(_at) && !IsWord(_at, "resource"),
            TokenKind.Colon => closer == TokenKind.RightBracket
                && Kind is TokenKind.Identifier or TokenKind.String
                && ClosesOuter(TokenKind.RightBrace),
            _ => false,
        };

    /// <summary>Whether the token closes something further out, so that what is open here was not closed.</summary>
    private bool ClosesOuter(TokenKind kind) => TokenSets.Closers.Contains(kind) && _awaited[(int)kind] > 0;

    /// <summary>Whether a bracket of another kind ends the list: one further out waits for it, or nothing follows that is inside.</summary>
    private bool IsWrongCloser() =>
        ClosesOuter(Kind)
        || (
            TokenSets.Closers.Contains(Kind)
            && KindAfter(_at) is TokenKind.NewLine or TokenKind.EndOfFile
            && (_tokens[_at + 1].Kind == TokenKind.EndOfFile || BeginsStatement(_at + 2))
        );

    private void Open(TokenKind closer) => _awaited[(int)closer]++;

    private SyntaxToken Close(SyntaxToken open, TokenKind closer)
    {
        _awaited[(int)closer]--;
        if (Kind == closer)
        {
            return Take();
        }

        ReportUnclosed(open, closer);
        var missing = Missing(closer);
        if (!ClosesOuter(Kind) && IsWrongCloser())
        {
            SkipOne();
        }

        return missing;
    }
}
