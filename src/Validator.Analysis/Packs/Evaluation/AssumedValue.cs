using System.Globalization;
using Validator.Analysis.Packs.Definition;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>What a service assumes where a template sets nothing, as if it stood there.</summary>
internal static class AssumedValue
{
    public static Located Of(PackLiteral literal, Subject subject, Located gap) =>
        Located.Of(new(Form(literal, gap.Place.Span), subject.Scope, null));

    public static Expression Form(PackLiteral literal, TextSpan span) =>
        literal.Kind switch
        {
            LiteralKind.Boolean => new BooleanLiteral(span, literal.Text == "true"),
            LiteralKind.Number when long.TryParse(literal.Text, CultureInfo.InvariantCulture, out var integer) =>
                new IntegerLiteral(span, integer),
            LiteralKind.Number when Scalars.NumberOf(literal) is { } number => new NumberLiteral(span, number),
            _ => new StringLiteral(span, literal.Text),
        };
}
