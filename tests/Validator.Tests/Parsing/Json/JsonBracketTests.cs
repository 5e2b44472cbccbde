namespace Validator.Tests.Parsing.Json;

public sealed class JsonBracketTests
{
    [TestCase("""{"a": [1, 2, "b": {"x": 1}, "c": 3}""", "missingBracket", """{"a":[1,2],"b":{"x":1},"c":3}""")]
    [TestCase("""{"a": [{"x": 1} "b": 2}""", "missingBracket", """{"a":[{"x":1}],"b":2}""")]
    [TestCase("""{"a": ["b": 2}""", "missingBracket", """{"a":[],"b":2}""")]
    [TestCase("""{"r": [{"a": 1, {"b": 2}], "c": 3}""", "missingBracket", """{"r":[{"a":1},{"b":2}],"c":3}""")]
    [TestCase("""{"r": [{"a": 1], "c": 3}""", "missingBracket", """{"r":[{"a":1}],"c":3}""")]
    [TestCase("""{"a": {"x": [1}, "b": 2}""", "missingBracket", """{"a":{"x":[1]},"b":2}""")]
    [TestCase("""{"a": [1, 2}, "b": 2}""", "missingBracket", """{"a":[1,2],"b":2}""")]
    [TestCase("""{"a": ["x": 1, "y": 2], "b": 2}""", "arrayOfProperties", """{"a":{"x":1,"y":2},"b":2}""")]
    [TestCase("""{"a": 1}}, "b": 2}""", "extraBracket", """{"a":1,"b":2}""")]
    [TestCase("""{"a": 1}]""", "extraBracket", """{"a":1}""")]
    [TestCase("""{"a": {"x": 1}, "b": [1""", "missingBracketAtEnd", """{"a":{"x":1},"b":[1]}""")]
    public void A_bracket_slip_on_one_line_is_found_once(string text, string message, string tree)
    {
        var parsed = JsonSample.Parse(text);

        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo([message]), text);
        Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo(tree));
    }

    [Test]
    public void A_missing_brace_is_found_by_the_indentation_of_the_next_name()
    {
        var parsed = JsonSample.Parse(
            """
            {
              "a": {
                "x": 1
              ,
              "b": {
                "y": 2
              }
            }
            """
        );

        Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo("""{"a":{"x":1},"b":{"y":2}}"""));
        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["missingBracket"]));
        Assert.That(parsed.Source.PositionAt(parsed.Diagnostics[0].Place.Span.Start).Line, Is.EqualTo(2));
        Assert.That(parsed.Diagnostics[0].Place.Span.Length, Is.EqualTo(1));
        Assert.That(
            parsed.Source.Slice(parsed.Diagnostics[0].Related.Single().Place.Span).ToString(),
            Is.EqualTo("\"b\"")
        );
    }

    [Test]
    public void A_missing_brace_is_found_by_the_indentation_of_the_next_brace()
    {
        var parsed = JsonSample.Parse(
            """
            {
              "resources": [
                {
                  "a": 1,
                  "properties": {
                    "x": 1
                },
                {
                  "b": 2
                }
              ],
              "outputs": {}
            }
            """
        );

        Assert.That(
            JsonSample.Render(parsed.Root),
            Is.EqualTo("""{"resources":[{"a":1,"properties":{"x":1}},{"b":2}],"outputs":{}}""")
        );
        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["missingBracket"]));
    }

    [Test]
    public void A_missing_opening_brace_is_told_by_the_indentation_of_its_properties()
    {
        var parsed = JsonSample.Parse(
            """
            {
              "a":
                "x": 1,
                "y": 2
              },
              "b": 3
            }
            """
        );

        Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo("""{"a":{"x":1,"y":2},"b":3}"""));
        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["wrongBracket"]));
        Assert.That(
            JsonSample.Parse(JsonSample.Apply(parsed.Source.Text, parsed.Diagnostics[0].Fix!)).Diagnostics,
            Is.Empty
        );
    }

    [Test]
    public void A_brace_too_many_does_not_tear_its_siblings_out()
    {
        var parsed = JsonSample.Parse(
            """
            {
              "resources": [
                {
                  "properties": {
                    "x": 1
                  }
                  },
                  "b": 2
                }
              ],
              "outputs": {}
            }
            """
        );

        Assert.That(
            JsonSample.Render(parsed.Root),
            Is.EqualTo("""{"resources":[{"properties":{"x":1},"b":2}],"outputs":{}}""")
        );
        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["extraBracket"]));
        Assert.That(parsed.Source.PositionAt(parsed.Diagnostics[0].Place.Span.Start).Line, Is.EqualTo(7));
    }

    [Test]
    public void A_bracket_of_the_wrong_kind_is_told_by_its_indentation()
    {
        var parsed = JsonSample.Parse(
            """
            {
              "list": [
                {
                  "a": 1
                ],
                {
                  "b": 2
                }
              ],
              "c": 3
            }
            """
        );

        Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo("""{"list":[{"a":1},{"b":2}],"c":3}"""));
        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["wrongBracket"]));
    }

    [Test]
    public void A_file_without_its_last_brackets_is_not_closed_and_has_one_finding()
    {
        var parsed = JsonSample.Parse("{\n  \"a\": {\n    \"b\": [\n      1,\n");

        Assert.That(parsed.IsClosed, Is.False);
        Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo("""{"a":{"b":[1]}}"""));
        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["missingBracketAtEnd"]));
        Assert.That(parsed.Source.PositionAt(parsed.Diagnostics[0].Place.Span.Start).Line, Is.EqualTo(3));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    [TestCase(5)]
    [TestCase(6)]
    [TestCase(7)]
    public void Any_one_bracket_that_is_removed_from_an_indented_file_gives_one_finding(int which)
    {
        const string Text = """
            {
              "a": {
                "x": [
                  1,
                  2
                ]
              },
              "b": [
                3
              ],
              "c": 4
            }
            """;
        var at = -1;
        for (var i = 0; i <= which; i++)
        {
            at = Text.AsSpan(at + 1).IndexOfAny("{}[]") + at + 1;
        }

        var parsed = JsonSample.Parse(Text.Remove(at, 1));

        Assert.That(parsed.Diagnostics, Has.Count.EqualTo(1), $"without {Text[at]} at {at}");
    }
}
