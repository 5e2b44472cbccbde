using System.Globalization;
using System.Text;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Values as JSON text without spaces, letter by letter as the engine writes them.</summary>
internal static class JsonText
{
    /// <summary>The text; null where something in the value is not known, or the text would be too long.</summary>
    public static string? Of(Value value)
    {
        StringBuilder text = new();
        return TryWrite(value, text) ? text.ToString() : null;
    }

    /// <summary>A number as the engine writes it in JSON, where it shows that it is none of the integers.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return !double.IsFinite(number) ? $"\"{text}\""
            : text.AsSpan().ContainsAny('.', 'E') ? text
            : text + ".0";
    }

    private static bool TryWrite(Value value, StringBuilder text)
    {
        var budget = value.Scope.Evaluator.Budget;
        if (text.Length > EvaluationBudget.LongestText || !budget.TryEnter())
        {
            return false;
        }

        var isWritten = TryWriteKnown(value, text);
        budget.Leave();
        return isWritten;
    }

    private static bool TryWriteKnown(Value value, StringBuilder text)
    {
        switch (value.Form)
        {
            case StringLiteral literal:
                JsonQuoting.Write(literal.Text, text);
                return true;
            case IntegerLiteral integer:
                text.Append(CultureInfo.InvariantCulture, $"{integer.Value}");
                return true;
            case NumberLiteral { Value: var number, IsRounded: false }:
                text.Append(Of(number));
                return true;
            case BooleanLiteral truth:
                text.Append(truth.Value ? "true" : "false");
                return true;
            case NullLiteral:
                text.Append("null");
                return true;
            case ArrayExpression array:
                return TryWrite(array, value.Scope, text);
            case ObjectExpression { MayHaveOthers: false } owner:
                return TryWrite(owner, value.Scope, text);
            default:
                return false;
        }
    }

    private static bool TryWrite(ArrayExpression array, Scope scope, StringBuilder text)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            if (!TryWrite(scope.Evaluate(array.Items[i]), text))
            {
                return false;
            }
        }

        text.Append(']');
        return true;
    }

    private static bool TryWrite(ObjectExpression owner, Scope scope, StringBuilder text)
    {
        text.Append('{');
        var separator = "";
        foreach (var property in DistinctProperties.Of(owner))
        {
            text.Append(separator);
            separator = ",";
            JsonQuoting.Write(property.Name.Text, text);
            text.Append(':');
            if (!TryWrite(scope.Evaluate(property.Value), text))
            {
                return false;
            }
        }

        text.Append('}');
        return true;
    }
}
