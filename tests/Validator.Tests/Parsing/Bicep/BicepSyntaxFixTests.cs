using Validator.Diagnostics;
using Validator.Parsing.Bicep;
using Validator.Tests.Parsing.Json;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>Syntax errors that have one obvious repair.</summary>
public sealed class BicepSyntaxFixTests
{
    [TestCase("var a = \"it's ${b}\"", @"var a = 'it\'s ${b}'", FixSafety.Safe)]
    [TestCase("var a = \"C:\\\\x\"", @"var a = 'C:\\x'", FixSafety.Unsafe)]
    [TestCase("var a = 'b", "var a = 'b'", FixSafety.Unsafe)]
    [TestCase(@"var a = 'C:\x'", @"var a = 'C:\\x'", FixSafety.Unsafe)]
    [TestCase("var a =\u00A0'b'", "var a = 'b'", FixSafety.Safe)]
    [TestCase("var\u200B a = 'b'", "var a = 'b'", FixSafety.Safe)]
    [TestCase("var a = 1.5", "var a = json('1.5')", FixSafety.Unsafe)]
    [TestCase("var a = { b: 1 c: 2 }", "var a = { b: 1, c: 2 }", FixSafety.Safe)]
    [TestCase("var a = [1 2]", "var a = [1, 2]", FixSafety.Safe)]
    [TestCase("var a = concat('b' 'c')", "var a = concat('b', 'c')", FixSafety.Safe)]
    [TestCase("var a = concat(b c)", "var a = concat(b, c)", FixSafety.Unsafe)]
    [TestCase("var a = concat('b'\n  'c')", "var a = concat('b',\n  'c')", FixSafety.Safe)]
    [TestCase("var a = {\n  b: 1,\n  c: 2\n}", "var a = {\n  b: 1\n  c: 2\n}", FixSafety.Safe)]
    [TestCase("var a = {\n  b = 1\n}", "var a = {\n  b : 1\n}", FixSafety.Safe)]
    [TestCase("var a = {\n  my-key: 1\n}", "var a = {\n  'my-key': 1\n}", FixSafety.Safe)]
    [TestCase("var a = {\n  my.key-2: 1\n}", "var a = {\n  'my.key-2': 1\n}", FixSafety.Safe)]
    [TestCase("var a = 'b';", "var a = 'b'", FixSafety.Safe)]
    [TestCase("vra a = 'b'", "var a = 'b'", FixSafety.Unsafe)]
    public void It_is_mended(string text, string expected, FixSafety safety)
    {
        var finding = BicepSyntaxTree.Parse(SourceText.FromString("a.bicep", text)).Diagnostics.Single();

        var mended = JsonSample.Apply(text, finding.Fix!);

        Assert.That(mended, Is.EqualTo(expected));
        Assert.That(finding.Fix!.Safety, Is.EqualTo(safety));
        Assert.That(BicepSyntaxTree.Parse(SourceText.FromString("a.bicep", mended)).Diagnostics, Is.Empty);
    }
}
