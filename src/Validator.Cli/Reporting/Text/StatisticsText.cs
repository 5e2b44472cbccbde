using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Validator.Analysis.Engine;

namespace Validator.Cli.Reporting.Text;

/// <summary>What <c>--statistics</c> prints: how often each rule found something, and what it cost.</summary>
internal static class StatisticsText
{
    public static string Of(RunTotals totals, RuleTimes? times)
    {
        StringBuilder text = new();
        text.Append("findings  severity  rule\n");
        foreach (
            var (rule, count) in totals
                .ByRule.OrderByDescending(one => one.Value)
                .ThenBy(one => one.Key.Id, StringComparer.Ordinal)
        )
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{count, 8}  {rule.Severity.Word, -8}  {rule.Id} {SafeText.OneLine(rule.Name)}\n"
            );
        }

        return times is null ? text.ToString() : text.Append('\n').Append(Costs(times.All)).ToString();
    }

    private static string Costs(ImmutableArray<(Rule Rule, long Time, long Calls)> costs)
    {
        var all = costs.Sum(cost => cost.Time);
        StringBuilder text = new();
        text.Append("      ms  share     calls  rule (what it has evaluated counts for the rule that asks first)\n");
        foreach (var (rule, time, calls) in costs)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Milliseconds(time), 8:F1}  {(all == 0 ? 0 : 100.0 * time / all), 3:F0} %  {calls, 8}  {Name(rule)}\n"
            );
        }

        return text.Append(CultureInfo.InvariantCulture, $"{Milliseconds(all), 8:F1}  100 %            all rules\n")
            .ToString();
    }

    private static string Name(Rule rule) =>
        SafeText.OneLine(
            rule.Descriptors.Length == 1
                ? rule.Name
                : string.Create(CultureInfo.InvariantCulture, $"{rule.Name} and {rule.Descriptors.Length - 1} more")
        );

    private static double Milliseconds(long ticks) => ticks * 1000.0 / Stopwatch.Frequency;
}
