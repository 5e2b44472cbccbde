using System.Collections.Immutable;
using CsCheck;
using Validator.Model;
using Validator.Text;

namespace Validator.Tests.Parsing.Expressions;

public sealed class ExpressionRoundTripTests
{
    private static readonly Gen<Name> Names = Gen.OneOf("f", "parameters", "_x1", "$", "Straße").Select(NameOf);

    private static readonly Gen<Expression> Literals = Gen.OneOf(
        Gen.String.Select(text => (Expression)new StringLiteral(default, text)),
        Gen.OneOf("", "'", "]", "['", "\"\\").Select(text => (Expression)new StringLiteral(default, text)),
        Gen.Long.Select(value => (Expression)new IntegerLiteral(default, value))
    );

    private static readonly Gen<Expression> Expressions = Gen.Recursive<Expression>(
        (depth, inner) => depth >= 4 ? Literals : Gen.OneOf(Literals, AccessesOf(CallsOf(inner), inner))
    );

    private static readonly Gen<string[]> Gaps = Gen.OneOf("", "", " ", "\t\r\n", "\u00A0").Array[1, 12];

    [Test]
    public void Printing_and_parsing_again_is_the_identity() =>
        Expressions.Sample(expression => IsParsedFrom(new ExpressionPrinter().Print(expression), expression));

    [Test]
    public void White_space_between_tokens_changes_nothing() =>
        Gen.Select(Expressions, Gaps)
            .Sample((expression, gaps) => IsParsedFrom(new ExpressionPrinter(gaps).Print(expression), expression));

    [Test]
    public void Escapes_of_JSON_move_spans_and_change_nothing_else() =>
        Gen.Select(Expressions, Gaps, Gen.Int[0, 1].Array[1, 30])
            .Sample(
                (expression, gaps, choices) =>
                {
                    var text = new ExpressionPrinter(gaps).Print(expression);
                    var escaped = EscapedString.Of(text, choices);
                    var plain = LoweredString.Of(text).Expression;
                    var moved = LoweredString.Of(escaped.Source, escaped.Text).Expression;

                    return ExpressionOutline.Of(moved) == ExpressionOutline.Of(expression)
                        && Spans(moved)
                            .SequenceEqual(Spans(plain).Select(s => escaped.Text.SpanOf(s.Start - 1, s.End - 1)));
                }
            );

    [Test]
    public void What_a_node_spans_is_that_node_again() =>
        Gen.Select(Expressions, Gaps)
            .Sample(
                (expression, gaps) =>
                {
                    var lowered = LoweredString.Of(new ExpressionPrinter(gaps).Print(expression));
                    return ExpressionOutline
                        .Nodes(lowered.Expression)
                        .All(node => IsParsedFrom($"[{lowered.TextAt(node.Span)}]", node));
                }
            );

    private static bool IsParsedFrom(string text, Expression expected)
    {
        var lowered = LoweredString.Of(text);
        return lowered.Findings.Count == 0
            && ExpressionOutline.Of(lowered.Expression) == ExpressionOutline.Of(expected);
    }

    private static IEnumerable<TextSpan> Spans(Expression expression) =>
        ExpressionOutline.Nodes(expression).Select(n => n.Span);

    private static Gen<Expression> CallsOf(Gen<Expression> inner) =>
        Gen.Select(
            Names,
            Names,
            Gen.Bool,
            inner.Array[0, 3],
            (space, name, isOwn, arguments) =>
                (Expression)
                    new FunctionCall(default, name, ImmutableArray.Create(arguments))
                    {
                        Namespace = isOwn ? space : null,
                    }
        );

    // Only the result of a call has properties and elements.
    private static Gen<Expression> AccessesOf(Gen<Expression> calls, Gen<Expression> inner) =>
        Gen.OneOf(
            calls,
            Gen.Select(calls, Names, (target, name) => (Expression)new PropertyAccess(default, target, name)),
            Gen.Select(calls, inner, (target, index) => (Expression)new IndexAccess(default, target, index)),
            Gen.Select(
                calls,
                inner,
                Names,
                (target, index, name) =>
                    (Expression)new PropertyAccess(default, new IndexAccess(default, target, index), name)
            )
        );

    private static Name NameOf(string text) => new(text, default);
}
