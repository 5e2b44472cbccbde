using System.Globalization;
using System.Text;
using Validator.Model;
using Validator.Parsing.Editing;

namespace Validator.Parsing.Json;

/// <summary>Writes values as the JSON of a template.</summary>
/// <param name="layout">Null to write all on one line.</param>
internal sealed class JsonLiteral(TextLayout? layout)
{
    private readonly StringBuilder _text = new();

    /// <summary>Null where the value is no literal, nor an object or array of literals.</summary>
    /// <param name="indent">The blanks of the line that it begins on.</param>
    public static string? Of(Expression value, TextLayout? layout, string indent)
    {
        JsonLiteral literal = new(layout);
        return literal.TryWrite(value, indent) ? literal._text.ToString() : null;
    }

    public static string Quote(string text) => $"\"{JsonString.Encode(text)}\"";

    private bool TryWrite(Expression value, string indent)
    {
        switch (value)
        {
            case StringLiteral { Text: var text }:
                // What is in brackets would be an expression.
                _text.Append(Quote(text is ['[', .., ']'] ? $"[{text}" : text));
                return true;
            case IntegerLiteral { Value: var number }:
                _text.Append(number.ToString(CultureInfo.InvariantCulture));
                return true;
            case NumberLiteral { Value: var number } when double.IsFinite(number):
                _text.Append(number.ToString("R", CultureInfo.InvariantCulture));
                return true;
            case BooleanLiteral { Value: var truth }:
                _text.Append(truth ? "true" : "false");
                return true;
            case NullLiteral:
                _text.Append("null");
                return true;
            case ArrayExpression { Items: [var item and not (ArrayExpression or ObjectExpression)] }:
                _text.Append('[');
                var isWritten = TryWrite(item, indent);
                _text.Append(']');
                return isWritten;
            case ArrayExpression { Items: var items }:
                return TryWrite('[', items, item => TryWrite(item, Deeper(indent)), ']', indent);
            case ObjectExpression { Properties: var properties }:
                return TryWrite('{', properties, property => TryWriteProperty(property, Deeper(indent)), '}', indent);
            default:
                return false;
        }
    }

    private bool TryWriteProperty(ObjectProperty property, string indent)
    {
        _text.Append(Quote(property.Name.Text)).Append(": ");
        return property.ComputedName is null && TryWrite(property.Value, indent);
    }

    private bool TryWrite<T>(char open, IReadOnlyList<T> members, Func<T, bool> tryWrite, char close, string indent)
    {
        _text.Append(open);
        for (var i = 0; i < members.Count; i++)
        {
            _text.Append(i == 0 ? "" : ",");
            StartLine(Deeper(indent), i == 0 ? "" : " ");
            if (!tryWrite(members[i]))
            {
                return false;
            }
        }

        if (members.Count > 0)
        {
            StartLine(indent, "");
        }

        _text.Append(close);
        return true;
    }

    private void StartLine(string indent, string otherwise) =>
        _text.Append(layout is { } lines ? lines.LineBreak + indent : otherwise);

    private string Deeper(string indent) => indent + layout?.Unit;
}
