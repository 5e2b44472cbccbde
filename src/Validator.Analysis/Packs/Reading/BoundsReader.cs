using System.Globalization;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs.Definition;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Packs.Reading;

/// <summary>Reads ranges of numbers (<c>3</c>, <c>1..5</c>, <c>..5</c>, <c>1..</c>) and of API versions (<c>2023-01-01..</c>).</summary>
internal static class BoundsReader
{
    private const string Separator = "..";

    public static Bounds? Read(YamlValue value, string key, PackProblems problems)
    {
        if (value is YamlValue.Text { Value: var text } && TryRead(text, out var bounds))
        {
            return bounds;
        }

        problems.Add(
            value,
            $"Expected numbers such as '3', '1..5' or '1..' for '{key}', found {PackProblems.Kind(value)}."
        );
        return null;
    }

    public static ApiVersionRange? ReadVersions(YamlValue? value, PackProblems problems)
    {
        if (value is null)
        {
            return null;
        }

        if (value is YamlValue.Text { Value: var text } && ApiVersionRange.TryParse(text, out var range))
        {
            return range;
        }

        problems.Add(
            value,
            $"Expected API versions such as '2023-01-01', '2023-01-01..' or '..2022-12-31', found {PackProblems.Kind(value)}."
        );
        return null;
    }

    private static bool TryRead(string text, out Bounds bounds)
    {
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        var isRead = TryReadEnd(at < 0 ? text : text[..at], out var least);
        var most = least;
        isRead &= at < 0 || TryReadEnd(text[(at + Separator.Length)..], out most);
        bounds = new(least, most);
        return isRead && bounds != default && !(least > most);
    }

    private static bool TryReadEnd(string text, out long? end)
    {
        end = null;
        if (text.Length == 0)
        {
            return true;
        }

        var isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        end = number;
        return isNumber;
    }
}
