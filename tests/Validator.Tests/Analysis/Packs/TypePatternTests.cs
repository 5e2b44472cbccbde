using Validator.Analysis.Packs.Evaluation;

namespace Validator.Tests.Analysis.Packs;

/// <summary>Names with wildcards.</summary>
public sealed class TypePatternTests
{
    [TestCase("*", "", true)]
    [TestCase("*", "a/b", true)]
    [TestCase("", "", true)]
    [TestCase("", "a", false)]
    [TestCase("a", "", false)]
    [TestCase("a", "A", true)]
    [TestCase("a", "ab", false)]
    [TestCase("a*", "a", true)]
    [TestCase("a*c", "abc", true)]
    [TestCase("a*c", "abd", false)]
    [TestCase("a**c", "ac", true)]
    [TestCase("*ab", "aab", true)]
    [TestCase("*ab*b", "aabab", true)]
    [TestCase("*ab*b", "aaba", false)]
    [TestCase("*/*/*", "a/b", false)]
    [TestCase("*/*/*", "a/b/c/d", true)]
    public void Matches(string pattern, string text, bool isMatch) =>
        Assert.That(TypePattern.Matches(pattern, text), Is.EqualTo(isMatch));

    [Test]
    public void One_of_several_is_enough() =>
        Assert.That(
            (
                TypePattern.Matches(["x", "a*"], "ab"),
                TypePattern.Matches(["x", "y"], "ab"),
                TypePattern.Matches([], "ab")
            ),
            Is.EqualTo((true, false, false))
        );

    [TestCase("a/b", true)]
    [TestCase("a/*", false)]
    public void Knows_what_has_no_wildcard(string pattern, bool isPlain) =>
        Assert.That(TypePattern.IsPlain(pattern), Is.EqualTo(isPlain));
}
