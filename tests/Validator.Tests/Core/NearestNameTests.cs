using Validator.Text;

namespace Validator.Tests.Core;

public sealed class NearestNameTests
{
    [TestCase("aritfactTags", "artifactTags")]
    [TestCase("sha256Cheksum", "sha256Checksum")]
    [TestCase("SCRIPTT", "script")]
    [TestCase("tpye", "type")]
    [TestCase("x", null)]
    [TestCase("vmProfile", null)]
    [TestCase("", null)]
    public void Finds_what_was_meant(string written, string? meant) =>
        Assert.That(
            NearestName.Of(written, ["script", "type", "sha256Checksum", "artifactTags", "ab"]),
            Is.EqualTo(meant)
        );

    [Test]
    public void Gives_up_on_a_text_that_is_no_name() =>
        Assert.That(NearestName.Of(new string('a', 100_000), [new string('a', 99_999)]), Is.Null);

    [TestCase("", "abc", 3)]
    [TestCase("abc", "", 3)]
    [TestCase("abc", "ABC", 0)]
    [TestCase("abc", "acb", 1)]
    [TestCase("kitten", "sitting", 3)]
    public void Counts_edits(string left, string right, int edits) =>
        Assert.That(NearestName.Distance(left, right), Is.EqualTo(edits));
}
