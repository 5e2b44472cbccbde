using System.Collections.Immutable;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;

namespace Validator.Parsing.Bicep;

/// <summary>
/// Reads the grammar of Bicep by recursive descent, one method for each production, and goes on after every slip: what the
/// text lacks becomes a missing token or node, what cannot be used is skipped. Other parts of the class read the families
/// of productions.
/// </summary>
internal sealed partial class BicepParser(
    SourceText source,
    BicepFileKind file,
    SyntaxToken[] tokens,
    BicepFindings findings
)
{
    private readonly string _text = source.Text;
    private readonly SyntaxToken[] _tokens = tokens;
    private int _at;
    private int _lastEnd;

    private TokenKind Kind => _tokens[_at].Kind;

    private SyntaxToken Current => _tokens[_at];

    public ProgramSyntax ParseProgram()
    {
        var statements = ImmutableArray.CreateBuilder<StatementSyntax>();
        while (Kind != TokenKind.EndOfFile)
        {
            if (Kind == TokenKind.NewLine)
            {
                _at++;
                continue;
            }

            if (ParseStatement() is { } statement)
            {
                statements.Add(statement);
            }

            EndStatement();
        }

        return new(statements.DrainToImmutable(), Current);
    }

    private void EndStatement()
    {
        if (Kind is not (TokenKind.NewLine or TokenKind.EndOfFile))
        {
            if (Kind == TokenKind.Semicolon)
            {
                ReportSemicolon();
            }

            if (!BeginsStatement(_at))
            {
                ReportHere(BicepMessages.LineEnd);
                SkipTo(TokenSets.LineEnd);
            }
        }

        _recovering = false;
    }

    private SyntaxToken Take()
    {
        var token = _tokens[_at];
        if (token.Kind != TokenKind.EndOfFile)
        {
            _at++;
            _lastEnd = token.End;
            // What the lexer reported explains the rest of the line: a string without its end swallows brackets.
            if ((token.Flags & TokenFlags.Open) != 0)
            {
                (_recovering, _lastSlip) = (true, _at);
            }
        }

        return token;
    }

    private SyntaxToken Missing(TokenKind kind) => new(kind, TokenFlags.None, _lastEnd, 0);

    private SyntaxToken Expect(TokenKind kind)
    {
        if (Kind == kind)
        {
            return Take();
        }

        Report(BicepMessages.Symbol, Symbols.TextOf(kind));
        return Missing(kind);
    }

    private SyntaxToken ExpectName(Expectation what, params ReadOnlySpan<string> arguments)
    {
        if (Kind == TokenKind.Identifier)
        {
            return Take();
        }

        Report(what, arguments);
        return Missing(TokenKind.Identifier);
    }

    private SyntaxToken ExpectWord(string word)
    {
        if (IsWord(_at, word))
        {
            return Take();
        }

        Report(BicepMessages.Symbol, word);
        return Missing(TokenKind.Identifier);
    }

    private bool IsWord(int index, string word)
    {
        ref readonly var token = ref _tokens[index];
        return token.Kind == TokenKind.Identifier
            && token.Length == word.Length
            && _text.AsSpan(token.Start, token.Length).SequenceEqual(word);
    }

    private ReadOnlySpan<char> TextOf(SyntaxToken token) => _text.AsSpan(token.Start, token.Length);

    private TokenKind KindAfter(int index) =>
        _tokens[index].Kind == TokenKind.EndOfFile ? TokenKind.EndOfFile : _tokens[index + 1].Kind;

    /// <summary>The index of the next token that is no line break.</summary>
    private int PastNewLines()
    {
        var at = _at;
        while (_tokens[at].Kind == TokenKind.NewLine)
        {
            at++;
        }

        return at;
    }

    private void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine)
        {
            _at++;
            _recovering = false;
        }
    }
}
