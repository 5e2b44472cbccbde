using System.Text.RegularExpressions;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Calls that the engine answers, and that evaluation may leave unknown, each with the reason.</summary>
internal static partial class Unanswered
{
    private static readonly string[] Others =
    [
        // A time of the day on which the engine is asked.
        "dateTimeAdd('14:53', 'P1D', 'HH:mm')",
        // What is a URI on Linux and none on Windows.
        "parseUri('/a/b')",
        "parseUri('//contoso.com/a')",
        // A constructor of JavaScript.
        "json('new Date(1)')",
        // Too long to be tried.
        "format('{0:N1000000000}', 1)",
    ];

    public static bool Has(string function, string expression) =>
        Others.Contains(expression)
        || (LargeInteger().IsMatch(expression) && expression.Contains("json(", StringComparison.Ordinal))
        || function switch
        {
            // The order and the likeness of letters beyond ASCII are a large table of Unicode.
            "less" or "lessOrEquals" or "greater" or "greaterOrEquals" or "startsWith" or "endsWith" => BeyondAscii()
                .IsMatch(expression),
            // Ranges of addresses that nobody would write, and of which the engine takes some for others.
            "cidrHost" or "cidrSubnet" or "parseCidr" => !PlainRange().IsMatch(expression),
            _ => false,
        };

    [GeneratedRegex(@"[^ -~]")]
    private static partial Regex BeyondAscii();

    // More than 64 bits, or almost.
    [GeneratedRegex(@"\d{19}")]
    private static partial Regex LargeInteger();

    [GeneratedRegex(@"^\w+\('((0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}|[0-9a-f.]*:[0-9a-f:.]*)(/\d{1,3})?'")]
    private static partial Regex PlainRange();
}
