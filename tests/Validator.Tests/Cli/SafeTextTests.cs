using CsCheck;
using Validator.Cli.Reporting.Text;

namespace Validator.Tests.Cli;

/// <summary>Text of a template can do nothing to a terminal or a build log.</summary>
public sealed class SafeTextTests
{
    [TestCase("a\r\nb\tc", "a  b c")]
    [TestCase("\e[31mred", "\uFFFD[31mred")]
    [TestCase("\0\a\u0085", "\uFFFD\uFFFD\uFFFD")]
    [TestCase("left\u202Eright", "left\uFFFDright")]
    [TestCase("zero\u200Bwidth\uFEFF", "zero\uFFFDwidth\uFFFD")]
    [TestCase("line\u2028break", "line\uFFFDbreak")]
    [TestCase("Grüße 日本 🙂", "Grüße 日本 🙂")]
    public void Characters_that_command_are_replaced(string text, string expected) =>
        Assert.That(SafeText.OneLine(text), Is.EqualTo(expected));

    [Test]
    public void Halves_of_surrogate_pairs_are_replaced() =>
        Assert.That(SafeText.OneLine("a\uD83Db\uDE42"), Is.EqualTo("a\uFFFDb\uFFFD"));

    [TestCase("x ##vso[task.setvariable variable=a]b", "x #\uFFFDvso[task.setvariable variable=a]b")]
    [TestCase("##VSO[task]", "#\uFFFDVSO[task]")]
    [TestCase("###[add-mask]", "##\uFFFD[add-mask]")]
    [TestCase("::error::x", "\uFFFD:error::x")]
    [TestCase("  ::stop-commands::x", "  \uFFFD:stop-commands::x")]
    [TestCase("a::b ## [c", "a::b ## [c")]
    public void Commands_of_build_logs_are_broken(string text, string expected) =>
        Assert.That(SafeText.OneLine(text), Is.EqualTo(expected));

    [Test]
    public void A_very_long_text_is_cut()
    {
        var safe = SafeText.OneLine(new('a', 1_000_000));

        Assert.That(safe, Has.Length.LessThan(5000).And.EndsWith("a…"));
    }

    [Test]
    public void No_text_gives_a_command_or_a_control_character() =>
        Gen.Char["#[vso:\r\n\t \e\u202Ea\uD83D"]
            .Array[0, 12]
            .Select(chars => new string(chars))
            .Sample(text =>
            {
                var safe = SafeText.OneLine(text);
                return !safe.Any(char.IsControl)
                    && !safe.Contains("##[", StringComparison.Ordinal)
                    && !safe.Contains("##vso[", StringComparison.OrdinalIgnoreCase)
                    && !safe.TrimStart().StartsWith("::", StringComparison.Ordinal)
                    && safe.Length == text.Length;
            });
}
