using System.Net;

namespace Validator.Evaluation.Functions.Formatting;

/// <summary>A data URI, as far as the engine reads them. https://www.rfc-editor.org/rfc/rfc2397</summary>
internal sealed record DataUri(bool IsBase64, string Data)
{
    private const string Scheme = "data:";
    private const string Charset = "charset=";

    /// <summary>The data where they are not in base 64.</summary>
    public string Decoded => WebUtility.UrlDecode(Data);

    public static DataUri? Parse(string text, out string reason)
    {
        reason = $"the text must be a data URI, and not {Excerpt.Of(text)}";
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || !text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var header = text[Scheme.Length..comma].Split(';');
        var isBase64 = Is(header[^1], "base64");
        var isBare = header is [""] || (header is ["", _] && isBase64);
        if (!isBare && Array.Exists(header, part => part.Length == 0))
        {
            return null;
        }

        var charset = Array.Find(header[1..], part => part.StartsWith(Charset, StringComparison.OrdinalIgnoreCase));
        if (charset is not null && !Is(charset[Charset.Length..], "utf-8") && !Is(charset[Charset.Length..], "utf8"))
        {
            reason = $"the engine reads the character set utf-8 alone, and not {Excerpt.Of(charset[Charset.Length..])}";
            return null;
        }

        return new(isBase64, text[(comma + 1)..]);
    }

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
