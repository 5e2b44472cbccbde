using System.Globalization;
using System.Text.RegularExpressions;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>A call and what the deployment engine answered: see testdata/functions.</summary>
/// <param name="Expression">The expression without its brackets.</param>
/// <param name="Answer">The value as JSON; null where the call fails.</param>
/// <param name="Failure">What is wrong with a call that fails: <c>type</c>, <c>value</c>, <c>arity</c> and so on.</param>
internal sealed partial record RecordedCall(string Expression, string? Answer, string? Failure)
{
    private const string Fails = "fails ";

    public static IReadOnlyList<RecordedCall> Of(string function) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Testdata, "functions", function + ".tsv"))
                .Select(line => line.Split('\t'))
                .Select(columns =>
                    columns[1].StartsWith(Fails, StringComparison.Ordinal)
                        ? new RecordedCall(Unescape(columns[0]), null, columns[1][Fails.Length..])
                        : new RecordedCall(Unescape(columns[0]), columns[1], null)
                ),
        ];

    private static string Unescape(string text) =>
        Escape()
            .Replace(
                text,
                match =>
                    match.Value[1] switch
                    {
                        't' => "\t",
                        'n' => "\n",
                        'r' => "\r",
                        'u' => char.ConvertFromUtf32(
                            int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                        ),
                        _ => "\\",
                    }
            );

    [GeneratedRegex(@"\\(?:\\|t|n|r|u\{([0-9a-fA-F]+)\})")]
    private static partial Regex Escape();
}
