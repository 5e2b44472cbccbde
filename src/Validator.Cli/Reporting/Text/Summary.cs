using System.Globalization;

namespace Validator.Cli.Reporting.Text;

/// <summary>The last line of the report for people.</summary>
internal static class Summary
{
    public static string Of(RunTotals totals) => $"{Findings(totals)}{Uncounted(totals)}.";

    private static string Findings(RunTotals totals)
    {
        if (totals.FilesWithFindings == 0)
        {
            return totals.Checked.Count == 0
                ? "Checked no files"
                : $"Checked {Count(totals.Checked.Count, "file")}: no problems";
        }

        var counts = totals
            .Findings.OrderByDescending(count => count.Key)
            .Select(count => Count(count.Value, count.Key.Word))
            .ToList();
        var list = counts.Count == 1 ? counts[0] : $"{string.Join(", ", counts[..^1])} and {counts[^1]}";
        return $"Found {list} in {Count(totals.FilesWithFindings, "file")}";
    }

    private static string Uncounted(RunTotals totals) =>
        totals.Suppressed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({totals.Suppressed} suppressed)");

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
