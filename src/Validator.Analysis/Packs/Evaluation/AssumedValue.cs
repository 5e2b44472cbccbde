using Validator.Analysis.Packs.Definition;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>What a service assumes where a template sets nothing, as if it stood there.</summary>
internal static class AssumedValue
{
    public static Located Of(PackLiteral literal, Subject subject, Located gap)
    {
        var span = gap.Place.Span;
        Expression form = literal.Kind switch
        {
            LiteralKind.Boolean => new BooleanLiteral(span, literal.Text == "true"),
            LiteralKind.Number when Scalars.NumberOf(literal) is { } number => new NumberLiteral(span, number),
            _ => new StringLiteral(span, literal.Text),
        };
        return Located.Of(new(form, subject.Scope, null));
    }
}
