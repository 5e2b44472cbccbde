using System.Globalization;
using System.Text;
using Validator.Model;
using Validator.Parsing.Editing;

namespace Validator.Parsing.Bicep;

/// <summary>Writes values as Bicep.</summary>
/// <param name="layout">Null to write all on one line.</param>
internal sealed class BicepLiteral(TextLayout? layout)
{
    private readonly StringBuilder _text = new();

    /// <summary>Null where the value is no literal, nor an object or array of literals.</summary>
    /// <param name="indent">The blanks of the line that it begins on.</param>
    public static string? Of(Expression value, TextLayout? layout, string indent)
    {
        BicepLiteral literal = new(layout);
        return literal.TryWrite(value, indent) ? literal._text.ToString() : null;
    }

    public static string Quote(string text)
    {
        StringBuilder written = new("'");
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '\'' or '\\' => written.Append('\\').Append(text[i]),
                '$' when i + 1 < text.Length && text[i + 1] == '{' => written.Append(@"\$"),
                '\n' => written.Append(@"\n"),
                '\r' => written.Append(@"\r"),
                '\t' => written.Append(@"\t"),
                < ' ' => written.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)text[i]:x}}}"),
                var c => written.Append(c),
            };
        }

        return written.Append('\'').ToString();
    }

    /// <summary>A name as a key: a word where it can be one.</summary>
    public static string Key(string name) => IsWord(name) ? name : Quote(name);

    public static bool IsWord(string name) =>
        name.Length > 0
        && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    private bool TryWrite(Expression value, string indent)
    {
        switch (value)
        {
            case StringLiteral { Text: var text }:
                _text.Append(Quote(text));
                return true;
            case IntegerLiteral { Value: var number }:
                _text.Append(number.ToString(CultureInfo.InvariantCulture));
                return true;
            case NumberLiteral { Value: var number } when double.IsFinite(number):
                _text.Append(CultureInfo.InvariantCulture, $"json('{number:R}')");
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
                return TryWrite("[", items, item => TryWrite(item, Deeper(indent)), "]", indent);
            case ObjectExpression { Properties: var properties }:
                return TryWrite("{", properties, property => TryWriteProperty(property, Deeper(indent)), "}", indent);
            default:
                return false;
        }
    }

    private bool TryWriteProperty(ObjectProperty property, string indent)
    {
        _text.Append(Key(property.Name.Text)).Append(": ");
        return property.ComputedName is null && TryWrite(property.Value, indent);
    }

    private bool TryWrite<T>(string open, IReadOnlyList<T> members, Func<T, bool> tryWrite, string close, string indent)
    {
        _text.Append(open);
        for (var i = 0; i < members.Count; i++)
        {
            StartLine(Deeper(indent), i == 0 ? "" : ", ");
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
