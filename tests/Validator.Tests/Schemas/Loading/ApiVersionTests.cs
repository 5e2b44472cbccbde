using Validator.Schemas.Loading;

namespace Validator.Tests.Schemas.Loading;

public sealed class ApiVersionTests
{
    [TestCase("2018-02-01", "2018-02-01")]
    [TestCase("2018-02-01-preview", "2018-02-01-preview")]
    [TestCase("2018-02-01-Preview", "2018-02-01-preview")]
    [TestCase("2015-05-01-alpha2", "2015-05-01-alpha2")]
    public void A_date_with_an_optional_suffix_is_a_version(string text, string canonical)
    {
        Assert.That(ApiVersion.TryParse(text, out var version), Is.True);
        Assert.That(version.ToString(), Is.EqualTo(canonical));
    }

    [TestCase("")]
    [TestCase("latest")]
    [TestCase("2018-2-1")]
    [TestCase("2018-02-30")]
    [TestCase("2018-02-01-")]
    [TestCase("2018-02-01preview")]
    [TestCase("2018-02-01-pre view")]
    [TestCase(" 2018-02-01")]
    [TestCase("2018-02-01 ")]
    [TestCase("٢٠١٨-02-01")]
    public void Anything_else_is_not(string text) => Assert.That(ApiVersion.TryParse(text, out _), Is.False);

    [Test]
    public void Versions_sort_by_date_and_a_stable_one_follows_the_previews_of_its_day()
    {
        string[] sorted = ["2018-02-01-alpha", "2018-02-01-preview", "2018-02-01", "2019-01-01-preview", "2019-01-01"];
        var versions = sorted.Reverse().Select(Parse).Order().Select(version => version.ToString());
        Assert.That(versions, Is.EqualTo(sorted));
    }

    [TestCase("*", "2018-02-01", true)]
    [TestCase("2018-02-01", "2018-02-01", true)]
    [TestCase("2018-02-01", "2018-02-01-preview", false)]
    [TestCase("2018-02-01-preview..2019-01-01", "2018-02-01-preview", true)]
    [TestCase("2018-02-01-preview..2019-01-01", "2019-01-01", true)]
    [TestCase("2018-02-01-preview..2019-01-01", "2019-01-02", false)]
    [TestCase("2018-02-01-preview..2019-01-01", "2018-01-31", false)]
    [TestCase("2018-02-01..", "2030-01-01", true)]
    [TestCase("2018-02-01..", "2018-02-01-preview", false)]
    [TestCase("..2018-02-01", "2000-01-01", true)]
    [TestCase("..2018-02-01", "2018-02-02", false)]
    public void A_range_contains_its_ends_and_what_is_between(string range, string version, bool expected)
    {
        Assert.That(ApiVersionRange.TryParse(range, out var parsed), Is.True);
        Assert.That(parsed.Contains(Parse(version)), Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("..")]
    [TestCase("**")]
    [TestCase("2018-02-01...2019-01-01")]
    [TestCase("2019-01-01..2018-02-01")]
    [TestCase("2018-02-01..x")]
    public void A_range_that_means_nothing_is_refused(string range) =>
        Assert.That(ApiVersionRange.TryParse(range, out _), Is.False);

    private static ApiVersion Parse(string text) =>
        ApiVersion.TryParse(text, out var version)
            ? version
            : throw new AssertionException($"'{text}' is not a version.");
}
