using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers values of Bicep to expressions of the model: to what its compiler writes for them, at the places of the source.</summary>
internal sealed partial class ExpressionLowering(BicepLowering lowering)
{
    private readonly SourceText _source = lowering.Source;

    /// <param name="anchor">Where to point at for what an object lacks, if not at its brace.</param>
    // The recursion is bounded by the height that the parser allows.
    public Expression Lower(ExpressionSyntax node, LocalScope? scope, TextSpan? anchor = null) =>
        node switch
        {
            StringLiteralSyntax literal => LowerLiteral(literal),
            InterpolatedStringSyntax text => LowerInterpolation(text, scope),
            IntegerLiteralSyntax { Value: <= long.MaxValue } integer => new IntegerLiteral(
                node.Span,
                (long)integer.Value
            ),
            BooleanLiteralSyntax boolean => new BooleanLiteral(node.Span, boolean.Value),
            NullLiteralSyntax => new NullLiteral(node.Span),
            ObjectSyntax written => LowerObject(written, scope, anchor),
            ArraySyntax array => LowerArray(array, scope),
            LoopSyntax loop => LowerLoop(loop, scope),
            ParenthesizedSyntax { Expression: var inner } => Lower(inner, scope, anchor),
            UnarySyntax unary => LowerUnary(unary, scope),
            BinarySyntax binary => LowerBinary(binary, scope),
            TernarySyntax ternary => LowerTernary(ternary, scope, anchor),
            NameSyntax name => LowerName(name, scope),
            PropertyAccessSyntax or IndexAccessSyntax => LowerAccess(node, scope),
            ResourceAccessSyntax access => LowerNested(access, scope),
            NonNullSyntax { Target: var target } => Lower(target, scope),
            FunctionCallSyntax call => LowerCall(call, scope),
            MethodCallSyntax call => LowerCall(call, scope),
            LambdaSyntax lambda => LowerLambda(lambda, scope),
            _ => Unknown(node),
        };

    private Expression LowerLiteral(StringLiteralSyntax literal) =>
        IsSound(literal.Token)
            ? new StringLiteral(literal.Span, literal.GetValue(_source))
            : Unknown(literal, ValueKinds.String);

    private static bool IsSound(SyntaxToken token) =>
        !token.IsMissing && (token.Flags & (TokenFlags.Damaged | TokenFlags.Open)) == 0;

    // 'a${b}' is format('a{0}', b) to the compiler.
    private Expression LowerInterpolation(InterpolatedStringSyntax text, LocalScope? scope)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>(text.Holes.Length + 1);
        StringBuilder format = new();
        arguments.Add(new NullLiteral(text.Span));
        for (var i = 0; i < text.Pieces.Length; i++)
        {
            format.Append(
                text.GetPiece(_source, i)
                    .Replace("{", "{{", StringComparison.Ordinal)
                    .Replace("}", "}}", StringComparison.Ordinal)
            );
            if (i < text.Holes.Length)
            {
                format.Append(CultureInfo.InvariantCulture, $"{{{i}}}");
                arguments.Add(Lower(text.Holes[i], scope));
            }
        }

        if (!text.Pieces.All(IsSound))
        {
            return Unknown(text, ValueKinds.String);
        }

        arguments[0] = new StringLiteral(text.Span, format.ToString());
        return Call(text.Span, "format", arguments.DrainToImmutable());
    }

    private Expression LowerArray(ArraySyntax array, LocalScope? scope)
    {
        if (lowering.IsDamaged(array))
        {
            return Unknown(array, ValueKinds.Array);
        }

        var items = ImmutableArray.CreateBuilder<Expression>(array.Items.Count);
        var hasSpread = false;
        foreach (var item in array.Items)
        {
            hasSpread |= item is SpreadItemSyntax;
            items.Add(Lower(item is SpreadItemSyntax spread ? spread.Value : item, scope));
        }

        return hasSpread
            ? Call(array.Span, "flatten", new ArrayExpression(array.Span, Wrapped(array, items)))
            : new ArrayExpression(array.Span, items.DrainToImmutable());
    }

    private static ImmutableArray<Expression> Wrapped(ArraySyntax array, IReadOnlyList<Expression> items) =>
        [
            .. items.Select(
                (item, i) => array.Items[i] is SpreadItemSyntax ? item : new ArrayExpression(item.Span, [item])
            ),
        ];

    private FunctionCall LowerLambda(LambdaSyntax lambda, LocalScope? scope)
    {
        LocalScope inside = new(scope);
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        lowering.ReportTwice([.. lambda.Parameters.Names.Items.Select(one => one.Name)]);
        foreach (var variable in lambda.Parameters.Names)
        {
            var name = lowering.NameOf(variable.Name);
            inside.Add(name.Text, new LocalName.LambdaVariable());
            arguments.Add(new StringLiteral(name.Span, name.Text));
        }

        arguments.Add(Lower(lambda.Body, inside));
        return Call(lambda.Span, "lambda", arguments.DrainToImmutable());
    }
}
