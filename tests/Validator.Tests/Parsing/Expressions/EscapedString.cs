using System.Globalization;
using System.Text;
using Validator.Parsing.Expressions;
using Validator.Text;

namespace Validator.Tests.Parsing.Expressions;

/// <summary>A JSON string literal with escapes, alone in a file, as the JSON front end hands it on.</summary>
internal sealed record EscapedString(SourceText Source, DecodedText Text)
{
    /// <param name="choices">For each character in turn: an odd number escapes it even where that is not needed.</param>
    public static EscapedString Of(string text, params int[] choices)
    {
        StringBuilder source = new("\"");
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            offsets[i] = source.Length;
            var isEscaped = choices.Length > 0 && choices[i % choices.Length] % 2 != 0;
            source.Append(Spell(text[i], isEscaped));
        }

        offsets[^1] = source.Length;
        source.Append('"');
        return new(SourceText.FromString("test.json", source.ToString()), new(text, 0, offsets));
    }

    private static string Spell(char character, bool isEscaped) =>
        character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            _ when isEscaped || char.IsControl(character) => "\\u"
                + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
            _ => character.ToString(),
        };
}
