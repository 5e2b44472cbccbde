using System.Globalization;
using System.Text;

namespace Validator.Cli.Reporting.Text;

/// <summary>How many columns of a terminal a character takes.</summary>
internal static class DisplayWidth
{
    /// <summary>Two for what East Asian scripts and emoji fill, none for marks over other letters, one for the rest.</summary>
    public static int Of(Rune rune) =>
        rune.IsAscii ? 1
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
        : IsWide(rune.Value) ? 2
        : 1;

    // The blocks that are wide (W) or full width (F) in https://www.unicode.org/reports/tr11/.
    private static bool IsWide(int value) =>
        value
            is (>= 0x1100 and <= 0x115F)
                or (>= 0x2E80 and <= 0x303E)
                or (>= 0x3041 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0xFE30 and <= 0xFE6F)
                or (>= 0xFF00 and <= 0xFF60)
                or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F300 and <= 0x1F64F)
                or (>= 0x1F900 and <= 0x1F9FF)
                or (>= 0x20000 and <= 0x3FFFD);
}
