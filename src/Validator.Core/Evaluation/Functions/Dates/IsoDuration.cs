using System.Buffers;
using System.Globalization;

namespace Validator.Evaluation.Functions.Dates;

/// <summary>
/// Durations as XML Schema writes them, of which the engine takes a year as 365 days and a month as 30.
/// https://www.w3.org/TR/xmlschema-2/#duration
/// </summary>
internal static class IsoDuration
{
    private static readonly (char Letter, long Seconds)[] OfDate = [('Y', Year), ('M', Month), ('D', Day)];

    private static readonly (char Letter, long Seconds)[] OfTime = [('H', 3600), ('M', 60), ('S', 1)];

    private const long Day = 86_400;
    private const long Month = 30 * Day;
    private const long Year = 365 * Day;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");

    /// <summary>The duration; null where the text is none, or it is too long.</summary>
    public static TimeSpan? Parse(string text)
    {
        var rest = text.AsSpan().Trim();
        var isNegative = rest.StartsWith('-');
        rest = isNegative ? rest[1..] : rest;
        if (!rest.StartsWith('P') || rest.Length == 1)
        {
            return null;
        }

        Int128 ticks = 0;
        var date = rest[1..];
        var time = date.IndexOf('T');
        if (time >= 0 && (time == date.Length - 1 || !TryAdd(date[(time + 1)..], OfTime, ref ticks)))
        {
            return null;
        }

        if (!TryAdd(time < 0 ? date : date[..time], OfDate, ref ticks))
        {
            return null;
        }

        ticks = isNegative ? -ticks : ticks;
        return ticks >= long.MinValue && ticks <= long.MaxValue ? TimeSpan.FromTicks((long)ticks) : null;
    }

    // Each unit at most once and in this order; only seconds have a fraction.
    private static bool TryAdd(ReadOnlySpan<char> text, (char Letter, long Seconds)[] units, ref Int128 ticks)
    {
        var next = 0;
        while (text.Length > 0)
        {
            var length = text.IndexOfAnyExcept(Digits);
            if (length < 0)
            {
                return false;
            }

            var letter = text[length];
            var unit = Array.FindIndex(units, next, one => one.Letter == letter);
            if (unit < 0 || !TryRead(text[..length], letter == 'S', out var whole, out var fraction))
            {
                return false;
            }

            // Twelve months are a year.
            var years = units[unit].Seconds == Month ? whole / 12 : 0;
            ticks +=
                (((Int128)(whole - (years * 12)) * TimeSpan.TicksPerSecond) + fraction) * units[unit].Seconds
                + ((Int128)years * Year * TimeSpan.TicksPerSecond);
            next = unit + 1;
            text = text[(length + 1)..];
        }

        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, bool mayHaveFraction, out int whole, out int fraction)
    {
        whole = fraction = 0;
        var point = digits.IndexOf('.');
        if (point < 0)
        {
            return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out whole);
        }

        var behind = digits[(point + 1)..];
        if (!mayHaveFraction || behind.Contains('.'))
        {
            return false;
        }

        // Ticks are a ten-millionth of a second; what is finer is cut off.
        Span<char> ticks = stackalloc char[7];
        ticks.Fill('0');
        behind[..Math.Min(7, behind.Length)].CopyTo(ticks);
        return int.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out fraction)
            && (
                point == 0 || int.TryParse(digits[..point], NumberStyles.None, CultureInfo.InvariantCulture, out whole)
            );
    }
}
