using System.Globalization;
using Validator.Analysis.Packs.Definition;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>
/// Compares single values as services read them: a number or a boolean in quotes is the same as without, and case counts only
/// where a rule says so.
/// </summary>
internal static class Scalars
{
    /// <summary>The characters of a known single value; null for all else.</summary>
    public static string? TextOf(Value value) =>
        value.Form switch
        {
            StringLiteral { Text: var text } => text,
            IntegerLiteral { Value: var number } => number.ToString(CultureInfo.InvariantCulture),
            NumberLiteral { Value: var number } => number.ToString(CultureInfo.InvariantCulture),
            BooleanLiteral { Value: var truth } => truth ? "true" : "false",
            _ => null,
        };

    public static double? NumberOf(Value value) => TextOf(value) is { } text ? Parse(text) : null;

    public static double? NumberOf(PackLiteral literal) => Parse(literal.Text);

    public static bool? IsSame(Value value, PackLiteral literal, bool isExact)
    {
        if (TruthOf(value, literal) is { } truth)
        {
            return truth == bool.Parse(literal.Text);
        }

        if (TextOf(value) is { } text)
        {
            return IsSame(
                text,
                literal,
                isExact || (value.Form is not StringLiteral && literal.Kind == LiteralKind.Text)
            );
        }

        return value.Form switch
        {
            PartialText partial => Holes.MayBe(partial, literal.Text, ComparisonOf(isExact)) ? null : false,
            UnknownValue => null,
            _ => false,
        };
    }

    public static bool? IsSame(Value left, Value right, bool isExact) =>
        (TextOf(left), TextOf(right)) is ({ } one, { } other) ? string.Equals(one, other, ComparisonOf(isExact)) : null;

    public static StringComparison ComparisonOf(bool isExact) =>
        isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    // What reads JSON for most services, Newtonsoft.Json, takes 0 for false and another number for true.
    private static bool? TruthOf(Value value, PackLiteral literal) =>
        literal.Kind == LiteralKind.Boolean && value.Form is IntegerLiteral { Value: var number } ? number != 0 : null;

    private static bool IsSame(string text, PackLiteral literal, bool isExact) =>
        literal.Kind == LiteralKind.Number && Parse(text) is { } number
            ? number.Equals(Parse(literal.Text))
            : string.Equals(text, literal.Text, ComparisonOf(isExact && literal.Kind == LiteralKind.Text));

    private static double? Parse(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
