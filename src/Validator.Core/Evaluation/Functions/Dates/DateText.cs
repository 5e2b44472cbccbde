using System.Globalization;

namespace Validator.Evaluation.Functions.Dates;

/// <summary>Points in time as the engine reads them from texts and writes them.</summary>
internal static class DateText
{
    /// <summary>What <c>utcNow()</c> writes, which the general reader does not know.</summary>
    private const string Compact = "yyyyMMddTHHmmssZ";

    // The Z is no part of the format but a letter: a time with an offset is written without it all the same.
    private const string Default = "yyyy-MM-ddTHH:mm:ssZ";

    /// <summary>
    /// Reads a text; null where it is no point in time. A text without a year means one of today's year or day, so that
    /// what it is, and whether it is any, is not known: see <see cref="HasYear"/>.
    /// </summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            Compact,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var time
        ) || DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time
            : null;

    /// <summary>Whether the text has a number of four digits or more that is not an offset.</summary>
    public static bool HasYear(string text)
    {
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            run = char.IsAsciiDigit(text[i]) ? run + 1 : 0;
            if (run == 4 && (i < 4 || text[i - 4] is not ('+' or '-')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a point in time; null where the format is none.</summary>
    public static string? Write(DateTimeOffset time, string format = Default)
    {
        try
        {
            return time.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            // There is no other way to ask whether a format is one.
            return null;
        }
    }
}
