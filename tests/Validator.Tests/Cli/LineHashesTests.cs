using System.Text;
using Validator.Cli.Reporting;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary>Every expected hash was computed with GitHub's own algorithm, run by node.</summary>
public sealed class LineHashesTests
{
    [TestCase(1, "4a30e6d50a1a6b19:1")]
    [TestCase(2, "e0a1ddfa62251070:1")]
    [TestCase(3, "d0ed5514a9d7e10f:1")]
    [TestCase(4, "f7dbb6d60d902d59:1")]
    [TestCase(5, "bd00d592dc3533a3:1")]
    [TestCase(6, "632b355e1e0bbbf3:1")]
    [TestCase(7, "13db8c734146ff90:1")]
    public void Lines_of_a_template_have_the_hashes_that_github_computes(int line, string expected) =>
        Assert.That(new LineHashes(SourceText.FromString("a.json", Samples.Template))[line], Is.EqualTo(expected));

    [TestCase("", 1, "c129715d7a2bc9a3:1")]
    [TestCase("a\r\nb\r\rc\n", 1, "77a50b96b14e5049:1")]
    [TestCase("a\r\nb\r\rc\n", 2, "ca025105991a4cc2:1")]
    [TestCase("a\r\nb\r\rc\n", 3, "f2078d1c7c7b87e:1")]
    [TestCase("a\r\nb\r\rc\n", 4, "3791504be0bd17cc:1")]
    [TestCase("a\r\nb\r\rc\n", 5, "c129715d7a2bc9a3:1")]
    public void Every_kind_of_line_break_counts_as_one(string text, int line, string expected) =>
        Assert.That(new LineHashes(SourceText.FromString("a.json", text))[line], Is.EqualTo(expected));

    [Test]
    public void A_long_line_is_known_by_its_first_hundred_characters()
    {
        LineHashes hashes = new(SourceText.FromString("a.json", $"\"{new string('a', 250)}日本🙂\"\n\tb"));

        Assert.That((hashes[1], hashes[2]), Is.EqualTo(("a63700d980b87c99:1", "8ee5a81e681643c1:1")));
    }

    [Test]
    public void Equal_hashes_are_told_apart_by_their_order()
    {
        var line = new string('a', 120) + "\n";

        LineHashes hashes = new(SourceText.FromString("a.json", line + line));

        Assert.That(hashes[2], Is.EqualTo(hashes[1].Replace(":1", ":2", StringComparison.Ordinal)));
    }

    [Test]
    public void A_byte_order_mark_is_a_character_of_the_first_line()
    {
        LineHashes hashes = new(SourceText.FromBytes("a.json", Encoding.UTF8.GetBytes("\uFEFF{\n}\n")));

        Assert.That((hashes[1], hashes[2]), Is.EqualTo(("cb0a30a200ca75ae:1", "32dce9ccfdbc9d3e:1")));
    }
}
