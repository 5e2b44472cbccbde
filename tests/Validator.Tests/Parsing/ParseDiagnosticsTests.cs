using Validator.Diagnostics;
using Validator.Parsing;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Tests.Parsing;

public sealed class ParseDiagnosticsTests
{
    [TestCaseSource(typeof(ParseDiagnostics), nameof(ParseDiagnostics.All))]
    public void The_examples_fail_and_pass(DiagnosticDescriptor descriptor)
    {
        // Text that is already decoded cannot show bytes: the example puts U+FFFD in their place, and so does this test.
        byte[] replacement = [0xEF, 0xBF, 0xBD];
        var examples = descriptor.Docs.Split("```");
        var (fails, passes) = (Bytes(examples[^4]), Bytes(examples[^2]));
        var at = fails.AsSpan().IndexOf(replacement);
        fails = at < 0 ? fails : [.. fails[..at], 0xFC, .. fails[(at + 3)..]];

        Assert.That(Ids(fails), Is.EqualTo([descriptor.Id]));
        Assert.That(Ids(passes), Is.Empty);
    }

    private static byte[] Bytes(string example) => System.Text.Encoding.UTF8.GetBytes(example["json".Length..]);

    private static IEnumerable<string> Ids(byte[] json) =>
        JsonSyntaxTree
            .Parse(SourceText.FromBytes("example.json", json))
            .Diagnostics.Select(finding => finding.Descriptor.Id);
}
