using System.Globalization;

namespace Validator.Cli.Reporting.Text;

/// <summary>The last line of the report for people.</summary>
internal static class Summary
{
    public static string Of(Report report)
    {
        if (report.Files.Length == 0)
        {
            return report.Checked == 0 ? "Checked no files." : $"Checked {Count(report.Checked, "file")}: no problems.";
        }

        var bySeverity = report.Files.SelectMany(file => file.Diagnostics).CountBy(found => found.Severity);
        var counts = bySeverity
            .OrderByDescending(count => count.Key)
            .Select(count => Count(count.Value, count.Key.Word))
            .ToList();
        var list = counts.Count == 1 ? counts[0] : $"{string.Join(", ", counts[..^1])} and {counts[^1]}";
        return $"Found {list} in {Count(report.Files.Length, "file")}.";
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
