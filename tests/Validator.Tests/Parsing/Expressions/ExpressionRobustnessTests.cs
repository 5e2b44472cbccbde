using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Tests.Parsing.Expressions;

public sealed class ExpressionRobustnessTests
{
    private static readonly ImmutableArray<string> Samples = ExpressionSamples.All;

    [TestCaseSource(nameof(Samples))]
    public void Every_prefix_is_parsed_or_reported(string sample)
    {
        for (var length = 0; length < sample.Length; length++)
        {
            // Closed again, because a string without its bracket is no expression.
            AssertSound(sample[..length]);
            AssertSound(sample[..length] + "]");
        }
    }

    [TestCaseSource(nameof(Samples))]
    public void Every_deletion_of_a_character_is_parsed_or_reported(string sample)
    {
        for (var at = 0; at < sample.Length; at++)
        {
            AssertSound(sample.Remove(at, 1));
        }
    }

    [TestCaseSource(nameof(Samples))]
    public void Every_character_in_every_place_is_parsed_or_reported(string sample)
    {
        for (var at = 0; at <= sample.Length; at++)
        {
            foreach (var added in "'\"([])., +1x$-\\?\0\uD800\uDC00\u200B")
            {
                AssertSound(sample.Insert(at, added.ToString()));
            }
        }
    }

    [TestCase("(", ")")]
    [TestCase("f(", ")")]
    [TestCase("f()[", "]")]
    [TestCase("ns.f(1,", ")")]
    public void A_hundred_thousand_levels_end_in_one_finding(string open, string close)
    {
        var opened = string.Concat(Enumerable.Repeat(open, 100_001));
        var closed = string.Concat(Enumerable.Repeat(close, 100_001));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(LoweredString.Of($"[{opened}]").Findings, Has.Count.EqualTo(1));
            Assert.That(LoweredString.Of($"[{opened}1{closed}]").Findings, Has.Count.EqualTo(1));
        }
    }

    [TestCase(".a")]
    [TestCase("[0]")]
    public void A_hundred_thousand_accesses_end_in_one_finding(string access)
    {
        var lowered = LoweredString.Of($"[f(){string.Concat(Enumerable.Repeat(access, 100_000))}]");

        Assert.That(lowered.Findings.Select(f => f.Format.Id), Is.EqualTo(new[] { "tooDeep" }));
    }

    [Test]
    public void A_tree_of_the_greatest_height_is_parsed_and_one_level_more_is_not()
    {
        var accesses = string.Concat(Enumerable.Repeat(".a", 249));
        var calls = string.Concat(Enumerable.Repeat("f(", 250));
        var closed = new string(')', 250);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(LoweredString.Of($"[{calls}f(){accesses}{closed}]").Findings, Is.Empty);
            Assert.That(LoweredString.Of($"[{calls}f(){accesses}.a{closed}]").Findings, Has.Count.EqualTo(1));
        }
    }

    private static void AssertSound(string text)
    {
        var lowered = LoweredString.Of(text);
        var whole = new TextSpan(0, lowered.Source.Text.Length);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lowered.Findings, Has.Count.EqualTo(lowered.Expression is UnknownValue ? 1 : 0), text);
            Assert.That(lowered.Findings.All(f => f.Place.Span.Length > 0 && IsInside(f.Place.Span, whole)), text);
            Assert.That(lowered.Findings.All(f => f.Message.Length > 0), text);
            Assert.That(IsNested(lowered.Expression, whole), text);
        }
    }

    private static bool IsNested(Expression expression, TextSpan outer) =>
        IsInside(expression.Span, outer)
        && ExpressionOutline.Parts(expression).All(part => IsNested(part, expression.Span));

    private static bool IsInside(TextSpan span, TextSpan outer) => span.Start >= outer.Start && span.End <= outer.End;
}
