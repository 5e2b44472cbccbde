using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

// Operators, each of which has its function.
internal sealed partial class ExpressionLowering
{
    private Expression LowerUnary(UnarySyntax unary, LocalScope? scope)
    {
        if (unary is { Operator.Kind: TokenKind.Minus, Operand: IntegerLiteralSyntax { Value: var digits } })
        {
            return digits <= 1UL << 63
                ? new IntegerLiteral(unary.Span, unchecked(-(long)digits))
                : Unknown(unary, ValueKinds.Integer);
        }

        var operand = Lower(unary.Operand, scope);
        return unary.Operator.Kind == TokenKind.Bang
            ? Operation("!", unary.Span, "not", operand)
            : Operation("-", unary.Span, "sub", new IntegerLiteral(unary.Span, 0), operand);
    }

    private FunctionCall LowerTernary(TernarySyntax ternary, LocalScope? scope, TextSpan? anchor) =>
        Operation(
            "?",
            ternary.Span,
            "if",
            Lower(ternary.Condition, scope),
            Lower(ternary.WhenTrue, scope, anchor),
            Lower(ternary.WhenFalse, scope, anchor)
        );

    private Expression LowerBinary(BinarySyntax binary, LocalScope? scope)
    {
        var (span, left, right) = (binary.Span, Lower(binary.Left, scope), Lower(binary.Right, scope));
        var kind = binary.Operator.Kind;
        return kind switch
        {
            TokenKind.NotEqual => Call(span, "not", Call(span, "equals", left, right)),
            TokenKind.EqualIgnoreCase => EqualsIgnoringCase("=~", span, left, right),
            TokenKind.NotEqualIgnoreCase => Call(span, "not", EqualsIgnoringCase("!~", span, left, right)),
            _ when FunctionOf(kind) is { } function => Operation(
                lowering.Source.Slice(binary.Operator.Span).ToString(),
                span,
                function,
                left,
                right
            ),
            _ => Unknown(binary),
        };
    }

    private static FunctionCall EqualsIgnoringCase(string spelling, TextSpan span, Expression left, Expression right) =>
        Call(
            span,
            "equals",
            Operation(spelling, left.Span, "toLower", left),
            Operation(spelling, right.Span, "toLower", right)
        );

    private static FunctionCall Operation(
        string spelling,
        TextSpan span,
        string function,
        params ImmutableArray<Expression> operands
    ) => new(span, new(function, span), operands) { Operator = spelling };

    private static string? FunctionOf(TokenKind kind) =>
        kind switch
        {
            TokenKind.DoubleQuestion => "coalesce",
            TokenKind.Or => "or",
            TokenKind.And => "and",
            TokenKind.Equal => "equals",
            TokenKind.Less => "less",
            TokenKind.LessOrEqual => "lessOrEquals",
            TokenKind.Greater => "greater",
            TokenKind.GreaterOrEqual => "greaterOrEquals",
            TokenKind.Plus => "add",
            TokenKind.Minus => "sub",
            TokenKind.Star => "mul",
            TokenKind.Slash => "div",
            TokenKind.Percent => "mod",
            _ => null,
        };
}
