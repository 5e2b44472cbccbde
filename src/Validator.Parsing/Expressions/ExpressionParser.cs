using System.Collections.Immutable;
using System.Globalization;
using Validator.Model;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Parsing.Expressions;

/// <summary>
/// Parses the expression inside the brackets of a string. It stops at the first fault, because what follows one in an
/// expression is mostly guesswork.
/// </summary>
/// <remarks>
/// The grammar is what the deployment engine accepts, tried with its own parser (Bicep CLI 0.49.2, <c>bicep snapshot</c>):
/// <code>
/// expression = string | integer | call { "." name | "[" expression "]" }
/// call       = [ name "." ] name "(" [ expression { "," expression } ] ")"
/// </code>
/// </remarks>
internal ref struct ExpressionParser
{
    /// <summary>
    /// The most levels that an expression may have, where a call, an index and an access each make one. It bounds the
    /// stack of whoever walks the tree; the parser itself needs under 400 KB for it. The engine took 1,000 levels when
    /// tried, and the deepest of 266,634 expressions in public templates has 19.
    /// </summary>
    public const int MaximumDepth = 500;

    private readonly DecodedText _decoded;
    private readonly ReadOnlySpan<char> _text;
    private readonly NamePool _names;

    // Of all calls that are open.
    private readonly OpenLists<Expression> _arguments;
    private ExpressionLexer _lexer;
    private Token _token;
    private Token _previous;
    private Fault _fault;

    private int _depth;

    // The levels of the node that was parsed last.
    private int _height;

    private ExpressionParser(DecodedText decoded, ExpressionMemory memory)
    {
        _decoded = decoded;
        _text = decoded.Text;
        (_names, _arguments) = memory;
        _lexer = new(_text[..^1]);
        _token = _lexer.Next();
        _previous = new(TokenKind.End, 0, 1);
    }

    /// <summary>Gives the expression, or null and what is wrong.</summary>
    /// <param name="text">The whole string, which begins with <c>[</c> and ends with <c>]</c>.</param>
    public static Expression? Parse(DecodedText text, ExpressionMemory memory, out Fault fault)
    {
        var parser = new ExpressionParser(text, memory);
        var arguments = memory.Arguments.Open();
        var expression = parser.ParseWhole();
        memory.Arguments.Drop(arguments);
        fault = parser._fault;
        return expression;
    }

    private readonly ExpressionFaults Faults => new(_text.ToString(), _previous, _token);

    private Expression? ParseWhole()
    {
        if (_token.Kind == TokenKind.End)
        {
            return Fail(Faults.Empty());
        }

        var expression = ParseExpression();
        return expression is null || _token.Kind == TokenKind.End ? expression : Fail(Faults.AfterWhole());
    }

    private Expression? ParseExpression()
    {
        switch (_token.Kind)
        {
            case TokenKind.String:
                _height = 1;
                return ParseString();
            case TokenKind.Integer:
                _height = 1;
                return ParseInteger();
            case TokenKind.Name when _depth == MaximumDepth:
                return Fail(Faults.TooDeep());
            case TokenKind.Name:
                _depth++;
                var expression = ParseAccesses(ParseCall());
                _depth--;
                return expression;
            default:
                return Fail(Faults.NoExpression());
        }
    }

    private StringLiteral ParseString()
    {
        var token = Take();
        var content = _text[(token.Start + 1)..(token.End - 1)];
        var text = _names.Share(content);
        return new(SpanOf(token), content.Contains('\'') ? text.Replace("''", "'", StringComparison.Ordinal) : text);
    }

    private Expression? ParseInteger()
    {
        var digits = _text[_token.Start.._token.End];
        if (!long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return Fail(Faults.IntegerTooLarge());
        }

        return new IntegerLiteral(SpanOf(Take()), value);
    }

    // [ namespace "." ] name "(" arguments ")"
    private Expression? ParseCall()
    {
        var first = Take();
        var last = first;
        if (_token.Kind == TokenKind.Dot)
        {
            Take();
            if (_token.Kind != TokenKind.Name)
            {
                return Fail(Faults.NotCalled(first, first, isWhole: false));
            }

            last = Take();
        }

        if (_token.Kind != TokenKind.OpenParenthesis)
        {
            return Fail(Faults.NotCalled(first, last, isWhole: _depth == 1));
        }

        Take();
        if (ParseArguments(last) is not { IsDefault: false } arguments)
        {
            return null;
        }

        return new FunctionCall(_decoded.SpanOf(first.Start, _previous.End), NameOf(last), arguments)
        {
            Namespace = first == last ? null : NameOf(first),
        };
    }

    /// <summary>Gives the arguments up to the closing parenthesis, or the default array after a fault.</summary>
    private ImmutableArray<Expression> ParseArguments(Token function)
    {
        if (_token.Kind == TokenKind.CloseParenthesis)
        {
            Take();
            _height = 1;
            return [];
        }

        var arguments = _arguments.Open();
        var height = 0;
        while (ParseExpression() is { } argument)
        {
            _arguments.Add(argument);
            height = Math.Max(height, _height);
            switch (_token.Kind)
            {
                case TokenKind.Comma:
                    Take();
                    continue;
                case TokenKind.CloseParenthesis when GrowFrom(height):
                    Take();
                    return _arguments.Close(arguments);
                case TokenKind.CloseParenthesis:
                    return default;
                default:
                    Fail(Faults.AfterArgument(function));
                    return default;
            }
        }

        return default;
    }

    // { "." name | "[" expression "]" }, in a loop, because a chain may be as long as the text.
    private Expression? ParseAccesses(Expression? target)
    {
        while (target is not null && _token.Kind is TokenKind.Dot or TokenKind.OpenBracket)
        {
            target = _token.Kind == TokenKind.Dot ? ParsePropertyAccess(target) : ParseIndexAccess(target);
        }

        return target;
    }

    private Expression? ParsePropertyAccess(Expression target)
    {
        Take();
        if (_token.Kind != TokenKind.Name)
        {
            return Fail(Faults.NoPropertyName());
        }

        if (!GrowFrom(_height))
        {
            return null;
        }

        var name = NameOf(Take());
        return new PropertyAccess(TextSpan.FromBounds(target.Span.Start, name.Span.End), target, name);
    }

    private Expression? ParseIndexAccess(Expression target)
    {
        var height = _height;
        var bracket = Take();
        if (ParseExpression() is not { } index)
        {
            return null;
        }

        if (_token.Kind != TokenKind.CloseBracket)
        {
            return Fail(Faults.AfterIndex(bracket));
        }

        if (!GrowFrom(Math.Max(height, _height)))
        {
            return null;
        }

        var end = SpanOf(Take()).End;
        return new IndexAccess(TextSpan.FromBounds(target.Span.Start, end), target, index);
    }

    /// <summary>Puts a node on parts of that height, unless it would be one level too many.</summary>
    private bool GrowFrom(int height)
    {
        _height = height + 1;
        if (_height > MaximumDepth)
        {
            Fail(Faults.TooDeep());
        }

        return _height <= MaximumDepth;
    }

    private Token Take()
    {
        _previous = _token;
        _token = _lexer.Next();
        return _previous;
    }

    private Expression? Fail(Fault fault)
    {
        _fault = fault;
        return null;
    }

    private readonly Name NameOf(Token token) => new(_names.Share(_text[token.Start..token.End]), SpanOf(token));

    private readonly TextSpan SpanOf(Token token) => _decoded.SpanOf(token.Start, token.End);
}
