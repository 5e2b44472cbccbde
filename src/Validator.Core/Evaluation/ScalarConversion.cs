using System.Globalization;
using Validator.Diagnostics;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Values that were written as text and are none, and the other way about.</summary>
public static class ScalarConversion
{
    /// <summary>Writes the value as the kind that is wanted; null where it says nothing of that kind, or stands elsewhere.</summary>
    /// <param name="isCertain">Whether it is known that the kind is wanted.</param>
    public static Repair? Repair(Value value, ValueKinds wanted, bool isCertain) =>
        value.Trail is null && Convert(value.Form, wanted) is { } literal
            ? new Repair.ReplaceValue(value.Form.Span, literal)
            {
                // Services do not agree on how a truth is written as text.
                IsCertain = isCertain && value.Form is not BooleanLiteral,
            }
            : null;

    private static Expression? Convert(Expression form, ValueKinds wanted) =>
        form switch
        {
            StringLiteral { Text: var text } when wanted.HasFlag(ValueKinds.Integer) && IntegerIn(text) is { } number =>
                new IntegerLiteral(form.Span, number),
            StringLiteral { Text: var text }
                when wanted.HasFlag(ValueKinds.Boolean) && bool.TryParse(text, out var truth) => new BooleanLiteral(
                form.Span,
                truth
            ),
            IntegerLiteral { Value: var number } when wanted.HasFlag(ValueKinds.String) => new StringLiteral(
                form.Span,
                number.ToString(CultureInfo.InvariantCulture)
            ),
            BooleanLiteral { Value: var truth } when wanted.HasFlag(ValueKinds.String) => new StringLiteral(
                form.Span,
                truth ? "true" : "false"
            ),
            _ => null,
        };

    // As it would be written as a number: no blanks, no sign or zero too many.
    private static long? IntegerIn(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text
            ? number
            : null;
}
