using System.Globalization;
using System.Text;

namespace Validator.RulePacks.Emission;

/// <summary>Literals of C#.</summary>
internal static class Code
{
    public static string Of(bool truth) => truth ? "true" : "false";

    public static string Of(long? number) =>
        number is { } known ? known.ToString(CultureInfo.InvariantCulture) : "null";

    public static string Of<T>(T word)
        where T : struct, Enum => $"{typeof(T).Name}.{word}";

    public static string Of(string? text)
    {
        if (text is null)
        {
            return "null";
        }

        StringBuilder code = new("\"");
        foreach (var character in text)
        {
            code.Append(
                character switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
                    _ => character.ToString(),
                }
            );
        }

        return code.Append('"').ToString();
    }

    public static string List<T>(IEnumerable<T> items, Func<T, string> codeOf) =>
        $"[{string.Join(", ", items.Select(codeOf))}]";

    public static string New(string type, params ReadOnlySpan<string> arguments) =>
        $"new {type}({string.Join(", ", arguments)})";
}
