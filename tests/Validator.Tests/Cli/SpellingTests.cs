using Validator.Cli.CommandLine;

namespace Validator.Tests.Cli;

public sealed class SpellingTests
{
    [TestCase("format", "format", 0)]
    [TestCase("fromat", "format", 1)]
    [TestCase("FORMAT", "format", 0)]
    [TestCase("", "abc", 3)]
    [TestCase("kitten", "sitting", 3)]
    public void Distance_counts_slips(string from, string to, int expected) =>
        Assert.That(Spelling.Distance(from, to), Is.EqualTo(expected));

    [TestCase("jsno", ExpectedResult = "json")]
    [TestCase("yaml", ExpectedResult = null)]
    public string? The_nearest_word_is_suggested_if_it_is_near(string typed) =>
        Spelling.Nearest(typed, ["text", "json", "sarif"]);
}
