using Validator.Parsing.Json;

namespace Validator.Tests.Parsing.Json;

public sealed class JsonLimitTests
{
    private static readonly string[] Documents =
    [
        """
            {
              // a comment
              "$schema": "https://example.org/#", /* another */
              "list": [1, -2.5e3, true, false, null, "a\"b\u0041"],
              "deep": { "x": [ { "y": [] }, {} ] },
              "text": "first
                second"
            }
            """,
        """[{"a":1,"b":[2,{"c":"d"}]},"\\",{"e":{"f":{}}}]""",
        "{\r\n\t'single': unquoted,\r\n\t\"n\": +007,,\r\n}}, \"x\" [1 2 \"y\": ]",
    ];

    [TestCaseSource(nameof(Documents))]
    public void Every_prefix_parses_to_a_tree_inside_the_text(string document)
    {
        for (var length = 0; length <= document.Length; length++)
        {
            AssertSound(document[..length]);
        }
    }

    [TestCaseSource(nameof(Documents))]
    public void Every_deletion_of_one_character_parses_to_a_tree_inside_the_text(string document)
    {
        for (var at = 0; at < document.Length; at++)
        {
            AssertSound(document.Remove(at, 1));
        }
    }

    [TestCase('[')]
    [TestCase('{')]
    [TestCase(']')]
    [TestCase('"')]
    [TestCase(':')]
    [TestCase(',')]
    [TestCase('\\')]
    [TestCase('\'')]
    [TestCase('/')]
    public void Every_insertion_of_one_character_parses_to_a_tree_inside_the_text(char inserted)
    {
        for (var at = 0; at <= Documents[0].Length; at++)
        {
            AssertSound(Documents[0].Insert(at, $"{inserted}"));
        }
    }

    [TestCase("[", "]")]
    [TestCase("""{"a":""", "}")]
    [TestCase("""[{"a":[""", "]}]")]
    public void Nesting_of_100_000_levels_ends_in_one_finding(string open, string close)
    {
        const int Levels = 100_000;
        var opened = string.Concat(Enumerable.Repeat(open, Levels));
        var closed = opened + "1" + string.Concat(Enumerable.Repeat(close, Levels));

        foreach (var text in (string[])[opened, closed])
        {
            var tree = JsonSample.Parse(text);

            Assert.That(tree.Diagnostics.Select(finding => finding.Descriptor.Id), Is.EqualTo(["ARM1004"]));
            Assert.That(tree.Diagnostics[0].Place.Span.Length, Is.EqualTo(1));
            Assert.That(JsonSample.Render(tree.Root), Does.Contain("?"));
            Assert.That(tree.IsClosed, Is.EqualTo(text == closed));
        }
    }

    [Test]
    public void The_deepest_level_that_is_allowed_has_no_finding()
    {
        var text = new string('[', JsonSyntaxTree.MaxDepth) + new string(']', JsonSyntaxTree.MaxDepth);

        Assert.That(JsonSample.Parse(text).Diagnostics, Is.Empty);
        Assert.That(
            JsonSample.Parse($"[{text}, 1,]").Diagnostics.Select(finding => finding.Descriptor.Id),
            Is.EqualTo(["ARM1004", "ARM1001"])
        );
    }

    // Each of these makes a parser that looks ahead without a limit read the rest of the text again at every step.
    [TestCase("\"\n\\")]
    [TestCase("\"\n")]
    [TestCase("""{"a":["b":""")]
    [TestCase("""["a":""")]
    [TestCase("""{"a":["b":1,""")]
    [TestCase("1 /* ")]
    [TestCase("\"\n\" /**/ x")]
    [TestCase("'")]
    [TestCase("}")]
    [TestCase("a")]
    [TestCase("a ")]
    [TestCase(" [")]
    [TestCase("\n {")]
    [TestCase("],")]
    [TestCase("""{}},"a":{""")]
    [TestCase("[1,,")]
    [TestCase("""{"a":1}},""")]
    public void Repeated_slips_take_time_in_proportion_to_the_text(string slip)
    {
        var text = string.Concat(Enumerable.Repeat(slip, 200_000));

        var tree = JsonSample.Parse(text);

        Assert.That(tree.Diagnostics, Is.Not.Empty.And.Count.LessThanOrEqualTo(1_001));
        Assert.That(tree.Root.Span.End, Is.LessThanOrEqualTo(text.Length));
    }

    private static void AssertSound(string text)
    {
        var tree = JsonSample.Parse(text);
        foreach (var finding in tree.Diagnostics)
        {
            Assert.That(finding.Place.Span.Start, Is.GreaterThanOrEqualTo(0), text);
            Assert.That(finding.Place.Span.End, Is.LessThanOrEqualTo(text.Length), text);
            Assert.That(finding.Place.Span.Length, text.Length == 0 ? Is.Zero : Is.Positive, text);
        }

        Assert.That(tree.Root.Span.End, Is.LessThanOrEqualTo(text.Length), text);
        foreach (var (node, parent) in JsonSample.Descendants(tree.Root))
        {
            Assert.That(node.Span.Length, Is.GreaterThanOrEqualTo(0), text);
            Assert.That(node.Span.Start, Is.GreaterThan(parent.Span.Start), text);
            Assert.That(node.Span.End, Is.LessThanOrEqualTo(parent.Span.End), text);
            Assert.That(
                node.DecodeOffsets()?.Length ?? node.GetString().Length + 1,
                Is.EqualTo(node.GetString().Length + 1),
                text
            );
        }
    }
}
