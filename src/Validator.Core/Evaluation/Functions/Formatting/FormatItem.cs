namespace Validator.Evaluation.Functions.Formatting;

/// <summary>A piece of a composite format: text, or the place of an argument.</summary>
/// <param name="Literal">The text; null for the place of an argument.</param>
/// <param name="Index">Which argument.</param>
/// <param name="Width">The least width; less than zero where the argument stands at the left.</param>
/// <param name="Format">How a number is written; empty where nothing is said.</param>
internal readonly record struct FormatItem(string? Literal, int Index, int Width, string Format)
{
    // https://learn.microsoft.com/dotnet/standard/base-types/composite-formatting
    private const int Limit = 1_000_000;

    /// <summary>The pieces of a format; null where it is none.</summary>
    public static List<FormatItem>? Parse(string format)
    {
        List<FormatItem> items = [];
        var rest = format.AsSpan();
        while (rest.Length > 0)
        {
            var brace = rest.IndexOfAny('{', '}');
            if (brace != 0)
            {
                var length = brace < 0 ? rest.Length : brace;
                items.Add(new(rest[..length].ToString(), 0, 0, ""));
                rest = rest[length..];
            }
            else if (rest.Length > 1 && rest[1] == rest[0])
            {
                items.Add(new(rest[..1].ToString(), 0, 0, ""));
                rest = rest[2..];
            }
            else if (rest[0] == '{' && TryRead(ref rest, out var item))
            {
                items.Add(item);
            }
            else
            {
                return null;
            }
        }

        return items;
    }

    private static bool TryRead(ref ReadOnlySpan<char> rest, out FormatItem item)
    {
        item = default;
        rest = rest[1..];
        if (!TryReadNumber(ref rest, out var index))
        {
            return false;
        }

        var width = 0;
        if (rest is [',', ..])
        {
            rest = rest[1..].TrimStart(' ');
            var isLeft = rest is ['-', ..];
            rest = isLeft ? rest[1..] : rest;
            if (!TryReadNumber(ref rest, out width))
            {
                return false;
            }

            width = isLeft ? -width : width;
        }

        var format = "";
        if (rest is [':', ..])
        {
            var end = rest.IndexOf('}');
            if (end < 0 || rest[..end].Contains('{'))
            {
                return false;
            }

            format = rest[1..end].ToString();
            rest = rest[end..];
        }

        item = new(null, index, width, format);
        return TrySkip(ref rest);
    }

    private static bool TrySkip(ref ReadOnlySpan<char> rest)
    {
        var isClosed = rest is ['}', ..];
        rest = isClosed ? rest[1..] : rest;
        return isClosed;
    }

    private static bool TryReadNumber(ref ReadOnlySpan<char> rest, out int number)
    {
        number = 0;
        var digits = 0;
        while (digits < rest.Length && char.IsAsciiDigit(rest[digits]) && number < Limit)
        {
            number = (number * 10) + (rest[digits++] - '0');
        }

        rest = rest[digits..].TrimStart(' ');
        return digits > 0;
    }
}
