using System.Globalization;
using System.Text;

namespace Validator.Evaluation;

/// <summary>Strings in JSON, with the escapes that the engine writes and no others.</summary>
internal static class JsonQuoting
{
    public static void Write(string literal, StringBuilder text)
    {
        text.Append('"');
        foreach (var character in literal)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' or '\u0085' or '\u2028' or '\u2029' => text.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)character:x4}"
                ),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
