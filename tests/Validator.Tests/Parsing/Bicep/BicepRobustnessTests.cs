using CsCheck;

namespace Validator.Tests.Parsing.Bicep;

public sealed class BicepRobustnessTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.OneOf(
            "param",
            "var",
            "resource",
            "module",
            "output",
            "type",
            "func",
            "import",
            "if",
            "for",
            "in",
            "existing"
        ),
        Gen.OneOf("a", "b", "string", "as", "from", "with", "true", "null", "1", "99999999999999999999"),
        Gen.OneOf(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            ",",
            ":",
            "::",
            ".",
            "...",
            "?",
            "??",
            "!",
            "@",
            "=",
            "=>",
            "|"
        ),
        Gen.OneOf("+", "-", "*", "/", "==", "&&", "||", "^", ";", "&", "#", "$", "\"", "é", "\u00A0", "~"),
        Gen.OneOf("'a'", "'", "'''", "$'''", "$$'''", "${", "'${", "}'", "\\u{", "'a${b}c'"),
        Gen.OneOf("\n", "\r\n", "\r", " ", "\t", "// c\n", "/*", "*/", "#disable-next-line X\n", "\n  \n")
    );

    [Test]
    public void Any_row_of_tokens_is_read() =>
        Word.List[0, 40]
            .Sample(
                words => Assert.That(TreeCheck.Faults(BicepSample.Parse(string.Join(' ', words))), Is.Empty),
                iter: 20_000
            );

    [Test]
    public void Any_row_of_tokens_without_blanks_is_read() =>
        Word.List[0, 40]
            .Sample(
                words => Assert.That(TreeCheck.Faults(BicepSample.Parse(string.Concat(words))), Is.Empty),
                iter: 20_000
            );

    [TestCase("(", ")")]
    [TestCase("[", "]")]
    [TestCase("{ a: ", "}")]
    [TestCase("f(", ")")]
    [TestCase("a[", "]")]
    [TestCase("'${", "}'")]
    [TestCase("x => (", ")")]
    [TestCase("[for a in b: ", "]")]
    [TestCase("a ? b : ", "")]
    public void A_hundred_thousand_levels_end_in_one_finding(string open, string close)
    {
        var opened = string.Concat(Enumerable.Repeat(open, 100_000));
        var closed = string.Concat(Enumerable.Repeat(close, 100_000));
        var tree = BicepSample.Parse($"var a = {opened}1{closed}\nparam next string\n");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tree.Diagnostics.Select(f => f.Descriptor.Id).Distinct(), Does.Contain("ARM1004"));
            Assert.That(tree.Diagnostics.Count(f => f.Descriptor.Id == "ARM1004"), Is.EqualTo(1));
            Assert.That(BicepSample.Parse($"var a = {opened}").Diagnostics, Is.Not.Empty);
            Assert.That(tree.Print(), Is.EqualTo(tree.Source.Text));
        }
    }

    [TestCase("(", ")")]
    [TestCase("[", "]")]
    [TestCase("{ a: ", "}")]
    [TestCase("(string | ", ")")]
    public void A_hundred_thousand_levels_of_a_type_end_in_one_finding(string open, string close)
    {
        var opened = string.Concat(Enumerable.Repeat(open, 100_000));
        var closed = string.Concat(Enumerable.Repeat(close, 100_000));
        var tree = BicepSample.Parse($"type a = {opened}int{closed}\n");

        Assert.That(tree.Diagnostics.Select(f => f.Descriptor.Id), Is.EqualTo(new[] { "ARM1004" }));
    }

    [TestCase("a", ".b")]
    [TestCase("a", "[0]")]
    [TestCase("a", "!")]
    [TestCase("a", "()")]
    [TestCase("a", " + 1")]
    [TestCase("a", "::b")]
    public void A_hundred_thousand_operators_end_in_one_finding(string first, string next)
    {
        var chain = first + string.Concat(Enumerable.Repeat(next, 100_000));
        var tree = BicepSample.Parse($"var a = {chain}\nparam next string\n");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tree.Diagnostics, Has.Count.EqualTo(1));
            Assert.That(tree.Root.Statements, Has.Length.EqualTo(2));
        }
    }

    [Test]
    public void Chains_in_chains_stay_low()
    {
        var inner = "a" + string.Concat(Enumerable.Repeat(".b", 400));
        var outer = string.Concat(Enumerable.Repeat("(", 200)) + inner + string.Concat(Enumerable.Repeat(".b)", 200));

        Assert.That(
            BicepSample.Parse($"var a = {outer}\n").Diagnostics.Select(f => f.Descriptor.Id),
            Is.EqualTo(new[] { "ARM1004" })
        );
    }

    [TestCase("var a = '${'\n")]
    [TestCase("var a = '${\n")]
    [TestCase("var a = { b: [1\n")]
    [TestCase("foo (((\n")]
    [TestCase("'''")]
    [TestCase("$'''${\n")]
    [TestCase("@a(\n")]
    [TestCase("/* a")]
    [TestCase("resource a 'b' = {\n  c: '${d\n}\n")]
    public void A_slip_that_is_made_many_times_takes_time_in_proportion(string slip)
    {
        var tree = BicepSample.Parse(string.Concat(Enumerable.Repeat(slip, 50_000)));

        Assert.That(tree.Diagnostics, Is.Not.Empty);
    }
}
