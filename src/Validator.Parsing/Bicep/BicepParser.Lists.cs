using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Validator.Diagnostics;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep;

/// <summary>Lists in brackets: those whose items lines may separate, and those of arguments, which only commas separate.</summary>
internal sealed partial class BicepParser
{
    // Stacks that all lists share, so that each list is copied once and in its exact size.
    private readonly List<SyntaxNode> _nodes = [];
    private readonly List<SyntaxToken> _separators = [];

    /// <summary>Items up to the closing bracket, which the caller takes with <see cref="Close"/>.</summary>
    private SeparatedList<T> ParseItems<T>(TokenKind closer, Func<BicepParser, T> parse)
        where T : SyntaxNode
    {
        var (firstNode, firstSeparator) = (_nodes.Count, _separators.Count);
        Open(closer);
        SkipNewLines();
        while (Kind != closer && Kind != TokenKind.EndOfFile && !EndsUnclosed(closer) && !IsWrongCloser())
        {
            var before = _at;
            _nodes.Add(parse(this));
            EndItem(closer);
            SkipIfAt(before);
        }

        return TakeList<T>(firstNode, firstSeparator);
    }

    private void EndItem(TokenKind closer)
    {
        if (EndsUnclosed(closer))
        {
            return;
        }

        if (Kind is not (TokenKind.NewLine or TokenKind.Comma or TokenKind.EndOfFile) && Kind != closer)
        {
            if (BeginsItem(closer))
            {
                ReportHere(BicepMessages.ItemSeparator, CommaBefore(FixSafety.Safe), Symbols.TextOf(closer));
                return;
            }

            ReportHere(BicepMessages.ItemSeparator, Symbols.TextOf(closer));

            SkipTo(TokenSets.ItemEnd);
        }

        if (Kind == TokenKind.Comma)
        {
            var comma = Take();
            _separators.Add(comma);
            _recovering = false;
            if (Kind == TokenKind.NewLine)
            {
                ReportLineEndAfterComma(comma);
            }
        }

        SkipNewLines();
    }

    // Without a separator, what follows may still be an item: of an object when a colon shows it to be a property.
    private bool BeginsItem(TokenKind closer) =>
        closer == TokenKind.RightBrace
            ? Kind is TokenKind.Identifier or TokenKind.String && KindAfter(_at) == TokenKind.Colon
            : TokenSets.ExpressionStart.Contains(Kind);

    /// <summary>Arguments up to the closing bracket, which the caller takes with <see cref="Close"/>.</summary>
    private SeparatedList<T> ParseArguments<T>(TokenKind closer, Func<BicepParser, T> parse)
        where T : SyntaxNode
    {
        var (firstNode, firstSeparator) = (_nodes.Count, _separators.Count);
        Open(closer);
        if (Kind == TokenKind.NewLine && !ListIsCut(PastNewLines(), closer))
        {
            SkipNewLines();
        }

        var isMore = Kind != closer && Kind is not (TokenKind.NewLine or TokenKind.EndOfFile);
        while (isMore)
        {
            var before = _at;
            _nodes.Add(parse(this));
            isMore = EndArgument(closer, isEmpty: _at == before);
            if (isMore)
            {
                SkipIfAt(before);
            }
        }

        return TakeList<T>(firstNode, firstSeparator);
    }

    /// <summary>Reads what is between two arguments; false where the list ends.</summary>
    private bool EndArgument(TokenKind closer, bool isEmpty)
    {
        switch (Kind)
        {
            case TokenKind.Comma:
                _separators.Add(Take());
                _recovering &= isEmpty;
                if (Kind == TokenKind.NewLine && !ListIsCut(PastNewLines(), closer))
                {
                    SkipNewLines();
                }

                return Kind != TokenKind.EndOfFile;
            case TokenKind.NewLine:
                return EndArgumentLine(closer);
            case TokenKind.EndOfFile:
                return false;
            default:
                return Kind != closer && EndArgumentWrongly(closer);
        }
    }

    private bool EndArgumentLine(TokenKind closer)
    {
        var next = PastNewLines();
        if (_recovering || ListIsCut(next, closer))
        {
            return false;
        }

        if (_tokens[next].Kind != closer || !IsOneBreak(next))
        {
            Report(
                BicepMessages.CommaBeforeLineEnd,
                LastCharacter,
                CommaBefore(FixSafety.Safe),
                Symbols.TextOf(closer)
            );
        }

        SkipNewLines();
        return Kind != closer;
    }

    // Bicep takes several breaks before the closing bracket when there are comments between them, and not when there are blanks.
    private bool IsOneBreak(int next)
    {
        for (var at = _at + 1; at < next; at++)
        {
            if (TextBefore(at).IndexOf('/') < 0)
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<char> TextBefore(int index) => _text.AsSpan(_tokens[index - 1].End.._tokens[index].Start);

    private bool EndArgumentWrongly(TokenKind closer)
    {
        if (ClosesOuter(Kind) && Kind != closer)
        {
            return false;
        }

        if (TokenSets.ExpressionStart.Contains(Kind) && Kind != TokenKind.LeftBrace)
        {
            // A name may be meant as an operator.
            var safety = Kind is TokenKind.String or TokenKind.StringStart or TokenKind.Integer
                ? FixSafety.Safe
                : FixSafety.Unsafe;
            ReportHere(BicepMessages.ArgumentSeparator, CommaBefore(safety), Symbols.TextOf(closer));
            return true;
        }

        ReportHere(BicepMessages.ArgumentSeparator, Symbols.TextOf(closer));

        // Outside braces, a line that begins no declaration still belongs to the list.
        var stop = ClosesOuter(TokenKind.RightBrace) ? TokenSets.ItemEnd : TokenSets.Closers;
        SkipTo(
            closer == TokenKind.Greater
                ? TokenSets.ItemEnd | TokenKind.Greater | TokenKind.Assign
                : stop | TokenKind.Comma
        );
        return Kind == TokenKind.Comma && EndArgument(closer, isEmpty: false);
    }

    /// <summary>Names in parentheses that declare, where lines may break anywhere and a comma may come last.</summary>
    private SeparatedList<T> ParseParameters<T>(Func<BicepParser, T> parse)
        where T : SyntaxNode
    {
        var (firstNode, firstSeparator) = (_nodes.Count, _separators.Count);
        Open(TokenKind.RightParen);
        SkipNewLines();
        while (
            Kind is not (TokenKind.RightParen or TokenKind.EndOfFile)
            && !EndsUnclosed(TokenKind.RightParen)
            && !ClosesOuter(Kind)
        )
        {
            var before = _at;
            _nodes.Add(parse(this));
            SkipNewLines();
            if (Kind == TokenKind.Comma)
            {
                _recovering &= _at == before;
                _separators.Add(Take());
                SkipNewLines();
            }
            else if (Kind != TokenKind.RightParen && !EndParameterWrongly())
            {
                break;
            }
        }

        return TakeList<T>(firstNode, firstSeparator);
    }

    private bool EndParameterWrongly()
    {
        if (ListIsCut(_at, TokenKind.RightParen))
        {
            return false;
        }

        ReportHere(BicepMessages.ArgumentSeparator, ")");
        if (Kind != TokenKind.Identifier)
        {
            SkipTo(TokenSets.ItemEnd);
        }

        return Kind is TokenKind.Comma or TokenKind.Identifier;
    }

    private Fix CommaBefore(FixSafety safety) => new("Insert a comma", safety, [new(new(_lastEnd, 0), ",")]);

    /// <summary>Whether what follows the line shows that the closing bracket was forgotten on it.</summary>
    private bool ListIsCut(int next, TokenKind closer)
    {
        var kind = _tokens[next].Kind;
        return kind == TokenKind.EndOfFile
            || (kind != closer && ClosesOuter(kind))
            || (
                kind is TokenKind.Identifier or TokenKind.String
                && KindAfter(next) == TokenKind.Colon
                && ClosesOuter(TokenKind.RightBrace)
            )
            || BeginsStatement(next);
    }

    /// <summary>Skips a token that begins nothing, so that every list comes to its end.</summary>
    private void SkipIfAt(int before)
    {
        if (_at == before && Kind != TokenKind.EndOfFile)
        {
            SkipOne();
        }
    }

    private void SkipOne()
    {
        Skipped.Add(_at..(_at + 1));
        Take();
    }

    private SeparatedList<T> TakeList<T>(int firstNode, int firstSeparator)
        where T : SyntaxNode
    {
        var separators = CollectionsMarshal.AsSpan(_separators)[firstSeparator..].ToImmutableArray();
        _separators.RemoveRange(firstSeparator, separators.Length);
        return new(TakeNodes<T>(firstNode), separators);
    }

    private ImmutableArray<T> TakeNodes<T>(int first)
        where T : SyntaxNode
    {
        if (first == _nodes.Count)
        {
            return [];
        }

        var nodes = new T[_nodes.Count - first];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = (T)_nodes[first + i];
        }

        _nodes.RemoveRange(first, nodes.Length);
        return ImmutableCollectionsMarshal.AsImmutableArray(nodes);
    }
}
