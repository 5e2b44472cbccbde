using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests;

/// <summary>Whatever part of a file is missing, linting ends in findings whose places lie in the text.</summary>
public sealed class RobustnessTests
{
    private const int MostPlaces = 500;

    [TestCaseSource(nameof(Fixtures))]
    public void Every_prefix_is_read(string name)
    {
        var text = Text(name);

        Assert.That(Places(text).Where(length => !IsSound(text[..length])), Is.Empty);
    }

    [TestCaseSource(nameof(Fixtures))]
    public void Every_deletion_of_one_character_is_read(string name)
    {
        var text = Text(name);

        Assert.That(Places(text).Where(at => !IsSound(text.Remove(at, 1))), Is.Empty);
    }

    [TestCase('[')]
    [TestCase('{')]
    public void A_hundred_thousand_levels_end_in_a_finding(char bracket) =>
        Assert.That(Linting.Find(new string(bracket, 100_000)), Is.Not.Empty);

    [Test]
    public void A_hundred_thousand_levels_inside_a_template_end_in_one_finding()
    {
        var deep = new string('[', 100_000) + new string(']', 100_000);
        var found = Linting.Ids(
            $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "variables": { "deep": {{deep}} },
              "resources": []
            }
            """
        );

        Assert.That(found, Is.EqualTo(new[] { "ARM1004" }));
    }

    /// <summary>Every place of a short file; of a longer one as many, evenly spread.</summary>
    private static IEnumerable<int> Places(string text) =>
        Enumerable.Range(0, text.Length).Where(at => at % ((text.Length / MostPlaces) + 1) == 0);

    private static bool IsSound(string text)
    {
        var result = Linting.LintForAll(text);
        return !result.RuleFailed
            && result.Diagnostics.All(found => IsInside(found.Place.Span, text) && found.Message.Length > 0);
    }

    private static bool IsInside(TextSpan span, string text) =>
        span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;

    private static string Text(string name) => Repository.Read(Path.Combine(Repository.Testdata, name)).Text;

    private static IEnumerable<string> Fixtures() =>
        Repository
            .Files("rules", ".json")
            .Concat(Repository.Files("parsing", ".json"))
            .Where(name => !name.Contains(".fixed.", StringComparison.Ordinal));
}
