using Validator.Diagnostics;
using Validator.Parsing.Json;

namespace Validator.Tests.Parsing.Json;

public sealed class JsonFixesTests
{
    [TestCase("""{⟦"nmae"⟧: 1}""", "name", """{"name": 1}""", FixSafety.Unsafe)]
    [TestCase("""{⟦"NAME"⟧: 1}""", "name", """{"name": 1}""", FixSafety.Safe)]
    [TestCase("""{⟦"a"⟧: 1}""", "say \"\\\n", """{"say \"\\\n": 1}""", FixSafety.Unsafe)]
    public void A_property_is_renamed(string marked, string name, string expected, FixSafety safety)
    {
        var (text, key) = JsonSample.Unmark(marked);

        var fix = JsonFixes.For(JsonSample.Parse(text), new Repair.RenameProperty(key, name))!;

        Assert.That(fix.Safety, Is.EqualTo(safety));
        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
    }

    [TestCase("""{"type": ⟦"shell"⟧}""", "Shell", """{"type": "Shell"}""", FixSafety.Safe)]
    [TestCase("""["x", ⟦"shel"⟧]""", "Shell", """["x", "Shell"]""", FixSafety.Unsafe)]
    [TestCase("""⟦"shel"⟧""", "Shell", "\"Shell\"", FixSafety.Unsafe)]
    public void A_string_is_replaced(string marked, string replacement, string expected, FixSafety safety)
    {
        var (text, literal) = JsonSample.Unmark(marked);

        var fix = JsonFixes.For(JsonSample.Parse(text), new Repair.ReplaceString(literal, replacement))!;

        Assert.That(fix.Safety, Is.EqualTo(safety));
        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
    }

    [Test]
    public void Titles_say_what_is_done()
    {
        var tree = JsonSample.Parse("""{"a": "b"}""");

        Assert.That(
            new[]
            {
                JsonFixes.For(tree, new Repair.RenameProperty(new(1, 3), "x"))?.Title,
                JsonFixes.For(tree, new Repair.ReplaceString(new(6, 3), "y"))?.Title,
                JsonFixes.For(tree, new Repair.RemoveProperty(new(1, 3), "a"))?.Title,
            },
            Is.EqualTo(["Rename 'a' to 'x'", "Replace 'b' with 'y'", "Remove 'a'"])
        );
    }

    [TestCase("""{"a": "[concat(⟦'x'⟧, 'y')]"}""")]
    [TestCase("""{"a": ⟦1⟧}""")]
    [TestCase("""{⟦"a"⟧: 1}""")]
    [TestCase("""{"a": ⟦'x'⟧}""")]
    [TestCase("""{"a": ⟦"x⟧""")]
    public void What_is_not_a_plain_string_is_not_replaced(string marked)
    {
        var (text, span) = JsonSample.Unmark(marked);

        Assert.That(JsonFixes.For(JsonSample.Parse(text), new Repair.ReplaceString(span, "y")), Is.Null);
    }

    [TestCase("""{⟦a⟧: 1}""")]
    [TestCase("""{"a": ⟦"x"⟧}""")]
    [TestCase("""{⟦'a'⟧: 1}""")]
    public void What_is_not_a_plain_name_is_not_renamed(string marked)
    {
        var (text, span) = JsonSample.Unmark(marked);

        Assert.That(JsonFixes.For(JsonSample.Parse(text), new Repair.RenameProperty(span, "y")), Is.Null);
    }

    [TestCase("""{"x": 1, ⟦"a"⟧: 2, "y": 3}""", """{"x": 1, "y": 3}""")]
    [TestCase("""{⟦"a"⟧: 2, "y": 3}""", """{"y": 3}""")]
    [TestCase("""{ "x": 1, ⟦"a"⟧: 2 }""", """{ "x": 1 }""")]
    [TestCase("""{ ⟦"a"⟧: 2 }""", """{ }""")]
    [TestCase("""{⟦"a"⟧: {"b": [1, 2]}}""", """{}""")]
    [TestCase("{\n  \"x\": 1,\n  ⟦\"a\"⟧: 2,\n  \"y\": 3\n}", "{\n  \"x\": 1,\n  \"y\": 3\n}")]
    [TestCase("{\r\n  \"x\": 1,\r\n  ⟦\"a\"⟧: 2\r\n}", "{\r\n  \"x\": 1\r\n}")]
    [TestCase("{\n  ⟦\"a\"⟧: 2\n}", "{\n}")]
    [TestCase("{\n  \"x\": 1,\n  ⟦\"a\"⟧: {\n    \"b\": 1\n  },\n  \"y\": 3\n}", "{\n  \"x\": 1,\n  \"y\": 3\n}")]
    [TestCase("{\n  \"x\": 1, // one\n  // above\n  ⟦\"a\"⟧: 2 // two\n}", "{\n  \"x\": 1 // one\n  // above\n}")]
    [TestCase("{\n  ⟦\"a\"⟧: 2, // two\n  // below\n  \"y\": 3\n}", "{\n  // below\n  \"y\": 3\n}")]
    [TestCase("{\n  ⟦\"a\"⟧: 2 /* , */,\n  \"y\": 3\n}", "{\n  \"y\": 3\n}")]
    [TestCase("{\n    ⟦\"a\"⟧: 2\n  , \"y\": 3\n}", "{\n   \"y\": 3\n}")]
    [TestCase("{\n    \"x\": 1\n  , ⟦\"a\"⟧: 2\n}", "{\n    \"x\": 1\n}")]
    [TestCase("{ ⟦\"a\"⟧: 2,\n  \"y\": 3 }", "{\n  \"y\": 3 }")]
    [TestCase("{\n  \"x\": 1, ⟦\"a\"⟧: 2, // note\n  \"y\": 3 }", "{\n  \"x\": 1, // note\n  \"y\": 3 }")]
    [TestCase("{\"x\": 1, \"a\": 2, ⟦\"a\"⟧: 3}", "{\"x\": 1, \"a\": 2}")]
    public void A_property_is_removed_with_one_comma(string marked, string expected)
    {
        var (text, key) = JsonSample.Unmark(marked);

        var fix = JsonFixes.For(JsonSample.Parse(text), new Repair.RemoveProperty(key, "a"))!;

        Assert.That(fix.Safety, Is.EqualTo(FixSafety.Unsafe));
        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
        Assert.That(JsonSample.Parse(expected).Diagnostics, Is.Empty);
    }
}
