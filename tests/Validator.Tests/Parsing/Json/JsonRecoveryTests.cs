using Validator.Diagnostics;

namespace Validator.Tests.Parsing.Json;

public sealed class JsonRecoveryTests
{
    [TestCase("""{"a": 1⟦,⟧}""", "trailingComma", """{"a":1}""")]
    [TestCase("""[1, 2⟦,⟧ /* c */ ]""", "trailingComma", "[1,2]")]
    [TestCase("""{"a": ⟦1⟧ "b": 2}""", "missingComma", """{"a":1,"b":2}""")]
    [TestCase("""[{"a": 1⟦}⟧ {"b": 2}]""", "missingComma", """[{"a":1},{"b":2}]""")]
    [TestCase("""[⟦1⟧ 2]""", "missingComma", "[1,2]")]
    [TestCase("""[tru⟦e⟧ "x"]""", "missingComma", """[true,"x"]""")]
    [TestCase("""{⟦"a"⟧ 1, "b": 2}""", "missingColon", """{"a":1,"b":2}""")]
    [TestCase("""{⟦"a"⟧ = 1, "b": 2}""", "missingColon", """{"a":1,"b":2}""")]
    [TestCase("""{⟦"a"⟧ => {"x": 1}, "b": 2}""", "missingColon", """{"a":{"x":1},"b":2}""")]
    [TestCase("""{"a": 1,⟦,⟧ "b": 2}""", "expectedName", null, """{"a":1,"b":2}""")]
    [TestCase("""{⟦,⟧ "b": 2}""", "expectedName", null, """{"b":2}""")]
    [TestCase("""[1, ⟦,⟧ 2]""", "expectedValue", "[1,2]")]
    [TestCase("""{⟦name⟧: 1, "b": 2}""", "unquotedName", """{"name":1,"b":2}""")]
    [TestCase("""{⟦$schema⟧: "x"}""", "unquotedName", """{"$schema":"x"}""")]
    [TestCase("""{"a": ⟦'it\'s "x"'⟧, "b": 2}""", "singleQuotes", """{"a":"it's \"x\"","b":2}""")]
    [TestCase("""{⟦'a'⟧: 1, "b": 2}""", "singleQuotes", """{"a":1,"b":2}""")]
    [TestCase("""{"a": ⟦True⟧, "b": 2}""", "misspelt", """{"a":true,"b":2}""")]
    [TestCase("""{"a": ⟦None⟧, "b": 2}""", "misspelt", """{"a":null,"b":2}""")]
    [TestCase("""{"a": ⟦undefined⟧, "b": 2}""", "misspelt", """{"a":null,"b":2}""")]
    [TestCase("""[⟦+5⟧, 1]""", "misspelt", "[5,1]", "[?,1]")]
    [TestCase("""[⟦.5⟧, 1]""", "misspelt", "[0.5,1]", "[?,1]")]
    [TestCase("""[⟦-.5⟧, 1]""", "misspelt", "[-0.5,1]", "[?,1]")]
    [TestCase("""[⟦5.⟧, 1]""", "misspelt", "[5,1]", "[?,1]")]
    [TestCase("""[⟦Premium_LRS⟧, 1]""", "unquotedValue", """["Premium_LRS",1]""", "[?,1]")]
    [TestCase("""["a⟦\d⟧b", 1]""", "invalidEscape", """["a\\db",1]""")]
    [TestCase("""["it⟦\'⟧s", 1]""", "invalidEscape", """["it's",1]""", """["it\\'s",1]""")]
    [TestCase("""["⟦\u12⟧G4", 1]""", "invalidEscape", """["\\u12G4",1]""", null)]
    [TestCase("""{⟦a⟧": 1, "b": 2}""", "unquotedName", """{"a":1,"b":2}""")]
    [TestCase("""{⟦"a⟧: "x", "b": 2}""", "unterminatedString", """{"a":"x","b":2}""")]
    [TestCase("""{⟦"a⟧: "[x('y')]", "b": 2}""", "unterminatedString", """{"a":"[x('y')]","b":2}""")]
    [TestCase("{⟦\"a⟧: {\n\"x\": 1}, \"b\": 2}", "unterminatedString", """{"a":{"x":1},"b":2}""")]
    [TestCase("""{"a": ⟦x y"⟧, "b": 2}""", "missingQuote", """{"a":"x y","b":2}""", """{"a":?,"b":2}""")]
    [TestCase(
        """{"a": ⟦[f('x', 'y')]"⟧, "b": 2}""",
        "missingQuote",
        """{"a":"[f('x', 'y')]","b":2}""",
        """{"a":?,"b":2}"""
    )]
    [TestCase("""["x", ⟦[f(1)]"⟧, 2]""", "missingQuote", """["x","[f(1)]",2]""", """["x",?,2]""")]
    [TestCase("""{"a": 1}⟦,⟧ """, "textAfterRoot", """{"a":1}""")]
    [TestCase("""{"a": {"x": 1⟦]⟧, "b": 2}""", "wrongBracket", """{"a":{"x":1},"b":2}""")]
    public void A_slip_with_a_fix_is_found_once_and_the_fix_mends_it(
        string marked,
        string message,
        string? mended,
        string? tree = null
    )
    {
        var (text, span) = JsonSample.Unmark(marked);
        var parsed = JsonSample.Parse(text);

        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo([message]), text);
        Assert.That(parsed.Diagnostics[0].Place.Span, Is.EqualTo(span));
        Assert.That(parsed.IsClosed, Is.True);
        if ((tree ?? mended) is { } expected)
        {
            Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo(expected));
        }

        Assert.That(parsed.Diagnostics[0].Fix, Is.Not.Null);
        var again = JsonSample.Parse(JsonSample.Apply(text, parsed.Diagnostics[0].Fix!));
        Assert.That(again.Diagnostics, Is.Empty);
        Assert.That(JsonSample.Render(again.Root), Is.EqualTo(mended ?? tree));
    }

    [TestCase("""{⟦"a"⟧, "b": 2}""", "missingValue", """{"a":?,"b":2}""")]
    [TestCase("""{⟦"a"⟧}""", "missingValue", """{"a":?}""")]
    [TestCase("""{⟦"a"⟧: , "b": 2}""", "missingValue", """{"a":?,"b":2}""")]
    [TestCase("""{⟦"a"⟧: }""", "missingValue", """{"a":?}""")]
    [TestCase("""{⟦"a"⟧: "b": 2, "c": 3}""", "missingValue", """{"a":?,"b":2,"c":3}""")]
    [TestCase("""{⟦"a"⟧ "b": 2, "c": 3}""", "missingValue", """{"a":?,"b":2,"c":3}""")]
    [TestCase("""{"z": 1, "y": {⟦"a"⟧:: 2}, "c": 3}""", "missingValue", null)]
    [TestCase("""[⟦007⟧, 1]""", "invalidNumber", "[?,1]")]
    [TestCase("""[⟦0x1F⟧, 1]""", "invalidNumber", "[?,1]")]
    [TestCase("""[⟦10.0.0.0/16⟧, 1]""", "invalidNumber", "[?,1]")]
    [TestCase("""[⟦1e⟧, 1]""", "invalidNumber", "[?,1]")]
    [TestCase("""[⟦NaN⟧, 1]""", "unquotedValue", "[?,1]")]
    [TestCase("""[⟦...⟧ {"a": 1}]""", "unquotedValue", """[?,{"a":1}]""")]
    [TestCase("""[⟦parameters(⟧'x'), 1]""", "unquotedValue", null)]
    [TestCase("""{ ⟦resource-group-resources⟧ }""", "expectedName", "{}")]
    [TestCase("""{"a": ⟦<your⟧ name here>, "b": 2}""", "unquotedValue", """{"a":?,"b":2}""")]
    [TestCase("""{"a": "say "⟦hi⟧" now", "b": 2}""", "unexpectedText", """{"a":"say ","b":2}""")]
    [TestCase("""{"a": "x" ⟦"y"⟧, "b": 2}""", "unexpectedText", """{"a":"x","b":2}""")]
    [TestCase("""{"a": 1, ⟦{⟧"x": 1}, "b": 2}""", "expectedName", """{"a":1,"b":2}""")]
    [TestCase("""[1, "a"⟦:⟧ 2, 3]""", "unexpectedText", """[1,"a",2,3]""")]
    [TestCase("""{"a": 1} ⟦{⟧"b": 2}""", "textAfterRoot", """{"a":1}""")]
    [TestCase("""1 ⟦2⟧""", "textAfterRoot", "1")]
    [TestCase("""⟦x⟧{"a": 1}""", "expectedValue", """{"a":1}""")]
    [TestCase("""[1, 2] ⟦/*⟧ open""", "unterminatedComment", "[1,2]")]
    [TestCase("""[1, 2 ⟦/*⟧ open ]""", "unterminatedComment", "[1,2]")]
    [TestCase("""[1 ⟦/⟧, 2]""", "unexpectedText", "[1,2]")]
    public void A_slip_that_needs_a_person_is_found_once(string marked, string message, string? tree)
    {
        var (text, span) = JsonSample.Unmark(marked);
        var parsed = JsonSample.Parse(text);

        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo([message]), text);
        Assert.That(parsed.Diagnostics[0].Place.Span, Is.EqualTo(span));
        if (tree is not null)
        {
            Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo(tree));
        }
    }

    [Test]
    public void A_string_without_its_quote_ends_with_its_line()
    {
        var parsed = JsonSample.Parse("{\n  \"a\": \"x,\n  \"b\": \"[y]\",\n  \"c\": 3\n}");

        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["unterminatedString"]));
        Assert.That(parsed.Source.Slice(parsed.Diagnostics[0].Place.Span).ToString(), Is.EqualTo("\"x"));
        Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo("""{"a":"x","b":"[y]","c":3}"""));
        Assert.That(
            JsonSample.Parse(JsonSample.Apply(parsed.Source.Text, parsed.Diagnostics[0].Fix!)).Diagnostics,
            Is.Empty
        );
    }

    [Test]
    public void A_name_without_its_quote_does_not_hide_what_follows()
    {
        var parsed = JsonSample.Parse("{\n  \"a: 1,\n  \"b\": 2\n}");

        Assert.That(parsed.Diagnostics.Select(finding => finding.Format.Id), Is.EqualTo(["unterminatedString"]));
        Assert.That(parsed.Root.Find("b")!.Value.Value.GetString(), Is.EqualTo("2"));
    }

    [TestCase("[\"a\r\nb\", 1]")]
    [TestCase("[\"a\n\"\n// note\n, 1]")]
    [TestCase("{\"a\n\": 1}")]
    [TestCase("{\"a: \" : 1, \"b:\"\n: 2}")]
    [TestCase("[\"a\tb\n\"]")]
    public void A_string_may_hold_line_breaks_and_tabs(string text)
    {
        Assert.That(JsonSample.Parse(text).Diagnostics, Is.Empty);
        Assert.That(JsonSample.Parse(text).IsClosed, Is.True);
    }

    [Test]
    public void Several_slips_are_found_each()
    {
        var parsed = JsonSample.Parse(
            """
            {
              name: 'x',
              "list": [1 2, +3,],
              "text": "a\qb\w",
              "flag": True
            }
            """
        );

        Assert.That(
            parsed.Diagnostics.Select(finding => finding.Format.Id),
            Is.EqualTo([
                "unquotedName",
                "singleQuotes",
                "missingComma",
                "misspelt",
                "trailingComma",
                "invalidEscape",
                "invalidEscape",
                "misspelt",
            ])
        );
        Assert.That(
            parsed.Diagnostics.Select(found => found.Severity == Severity.Warning),
            Is.EqualTo(parsed.Diagnostics.Select(found => found.Format.Id == "trailingComma")),
            "what Azure's own reader accepts is a warning"
        );
    }

    [TestCase("")]
    [TestCase(" \r\n\t")]
    [TestCase("// nothing")]
    public void A_file_without_a_value_is_said_to_be_empty(string text)
    {
        var parsed = JsonSample.Parse(text);

        Assert.That(parsed.Diagnostics.Select(found => found.Format.Id), Is.EqualTo(new[] { "emptyFile" }));
        Assert.That(JsonSample.Render(parsed.Root), Is.EqualTo("?"));
        Assert.That(parsed.IsClosed, Is.False);
    }
}
