using System.Globalization;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Text;

/// <summary>The last lines of the report for people.</summary>
internal static class Summary
{
    public static IEnumerable<string> Of(Report report)
    {
        var totals = report.Totals;
        if (totals.Fixed.Findings > 0)
        {
            yield return $"Fixed {Count(totals.Fixed.Findings, "finding")} in {Count(totals.Fixed.Files, "file")}.";
        }

        yield return $"{Found(totals)}{Uncounted(totals)}.";
        var (safe, rest) = (totals.SafelyFixable, totals.UnsafelyFixable);
        if (report.Offered == FixSafety.Unsafe && safe + rest > 0)
        {
            yield return $"[*] {safe + rest} fixable with --fix --unsafe-fixes.";
        }
        else if (report.Offered == FixSafety.Safe && safe > 0)
        {
            yield return $"[*] {safe} fixable with --fix{(rest > 0 ? $" ({rest} more with --unsafe-fixes)" : "")}.";
        }
        else if (rest > 0)
        {
            yield return $"{rest} fixable with --fix --unsafe-fixes.";
        }
    }

    private static string Found(RunTotals totals)
    {
        if (totals.FilesWithFindings == 0)
        {
            return totals.Checked.Count == 0
                ? "Checked no files"
                : $"Checked {Count(totals.Checked.Count, "file")}: no {(totals.Known > 0 ? "new " : "")}problems";
        }

        var counts = totals
            .Findings.OrderByDescending(count => count.Key)
            .Select(count => Count(count.Value, count.Key.Word))
            .ToList();
        var list = counts.Count == 1 ? counts[0] : $"{string.Join(", ", counts[..^1])} and {counts[^1]}";
        return $"Found {list} in {Count(totals.FilesWithFindings, "file")}";
    }

    private static string Uncounted(RunTotals totals)
    {
        List<string> counts = [];
        if (totals.Known > 0)
        {
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{totals.Known} known"));
        }

        if (totals.Suppressed > 0)
        {
            counts.Add(string.Create(CultureInfo.InvariantCulture, $"{totals.Suppressed} suppressed"));
        }

        return counts.Count == 0 ? "" : $" ({string.Join(", ", counts)})";
    }

    private static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
