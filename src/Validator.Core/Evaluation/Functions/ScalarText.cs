using System.Globalization;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>What functions that build text make of a single value.</summary>
internal static class ScalarText
{
    /// <summary>The text of a string, a number or a truth value; null for all else.</summary>
    public static string? Of(Value value) =>
        value.Form switch
        {
            StringLiteral literal => literal.Text,
            IntegerLiteral integer => integer.Value.ToString(CultureInfo.InvariantCulture),
            NumberLiteral { IsRounded: false } number => number.Value.ToString(CultureInfo.InvariantCulture),
            BooleanLiteral truth => truth.Value ? "True" : "False",
            _ => null,
        };
}
