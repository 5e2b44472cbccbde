using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Json;

namespace Validator.Tests.Parsing.Json;

/// <summary>Fixes that put in, replace and remove whole values.</summary>
public sealed class JsonSettingTests
{
    private static readonly Expression Truth = new BooleanLiteral(default, true);

    [TestCase("⟦{}⟧", "a", """{"a": true}""")]
    [TestCase("""⟦{"x": 1}⟧""", "a", """{"x": 1, "a": true}""")]
    [TestCase("""⟦{"x": 1, }⟧""", "a", """{"x": 1, "a": true }""")]
    [TestCase("""⟦{"A": false}⟧""", "a", """{"A": true}""")]
    [TestCase("""⟦{"a": {"b": 1}}⟧""", "a", """{"a": true}""")]
    [TestCase("""⟦{"a": {"b": 1}}⟧""", "a.c", """{"a": {"b": 1, "c": true}}""")]
    [TestCase("⟦{\n  \"x\": 1\n}⟧", "a", "{\n  \"x\": 1,\n  \"a\": true\n}")]
    [TestCase("⟦{\r\n\t\"x\": 1 // one\r\n}⟧", "a", "{\r\n\t\"x\": 1, // one\r\n\t\"a\": true\r\n}")]
    [TestCase("⟦{\n  \"x\": 1, // one\n}⟧", "a", "{\n  \"x\": 1, // one\n  \"a\": true\n}")]
    [TestCase("⟦{ \"y\": 0,\n  \"x\": 1 }⟧", "a", "{ \"y\": 0,\n  \"x\": 1,\n  \"a\": true }")]
    [TestCase("{\n  \"p\": ⟦{}⟧\n}", "a", "{\n  \"p\": {\n    \"a\": true\n  }\n}")]
    [TestCase("{\n  \"p\": ⟦{ /* none */ }⟧\n}", "a", "{\n  \"p\": {\n    \"a\": true /* none */ }\n}")]
    [TestCase("⟦{\n    \"x\": 1\n}⟧", "a.b", "{\n    \"x\": 1,\n    \"a\": {\n        \"b\": true\n    }\n}")]
    public void A_property_is_set(string marked, string path, string expected)
    {
        var (text, span) = JsonSample.Unmark(marked);

        var fix = JsonFixes.For(JsonSample.Parse(text), new Repair.SetProperty(span, [.. path.Split('.')], Truth))!;

        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
        Assert.That(fix, Has.Property("Title").EqualTo($"Set '{path}' to 'true'"));
        Assert.That(fix.Safety, Is.EqualTo(FixSafety.Unsafe));
    }

    [TestCase("""⟦{"a": 1}⟧""", "a.b")]
    [TestCase("""{"x": ⟦[]⟧}""", "a")]
    [TestCase("""⟦{"x": }⟧""", "a")]
    [TestCase("""⟦{"x": 1⟧""", "a")]
    public void What_is_no_object_is_given_no_property(string marked, string path)
    {
        var (text, span) = JsonSample.Unmark(marked);
        Repair.SetProperty set = new(span, [.. path.Split('.')], Truth);

        Assert.That(JsonFixes.For(JsonSample.Parse(text), set), Is.Null);
    }

    [Test]
    public void Values_are_written_as_the_file_is()
    {
        const string Text = "{\n  \"a\": \"5\"\n}";
        ObjectExpression value = new(
            default,
            default,
            [
                Of("s", new StringLiteral(default, "say \"[x]\"")),
                Of("e", new StringLiteral(default, "[x]")),
                Of(
                    "n",
                    new ArrayExpression(default, [new IntegerLiteral(default, -5), new NumberLiteral(default, 1.5)])
                ),
                Of("o", new ObjectExpression(default, default, [])),
                Of("z", new NullLiteral(default)),
            ]
        );

        var fix = JsonFixes.For(JsonSample.Parse(Text), new Repair.ReplaceValue(new(9, 3), value))!;

        Assert.That(
            JsonSample.Apply(Text, fix),
            Is.EqualTo(
                """
                {
                  "a": {
                    "s": "say \"[x]\"",
                    "e": "[[x]",
                    "n": [
                      -5,
                      1.5
                    ],
                    "o": {},
                    "z": null
                  }
                }
                """.ReplaceLineEndings("\n")
            )
        );
    }

    [TestCase("""{"a": ⟦"[concat('x')]"⟧}""", "\"x\"", """{"a": "x"}""")]
    [TestCase("""{"a": "[f(⟦concat('x')⟧)]"}""", "'x\"'", """{"a": "[f('x\"')]"}""")]
    public void An_expression_is_replaced(string marked, string replacement, string expected)
    {
        var (text, span) = JsonSample.Unmark(marked);

        var fix = JsonFixes.For(
            JsonSample.Parse(text),
            new Repair.ReplaceExpression(span, replacement) { IsCertain = true }
        )!;

        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
        Assert.That(fix.Safety, Is.EqualTo(FixSafety.Safe));
    }

    [TestCase("[1, ⟦2⟧, 3]", "[1, 3]")]
    [TestCase("[⟦1⟧]", "[]")]
    [TestCase("[1, ⟦{\"a\": [1]}⟧]", "[1]")]
    [TestCase("[\n  \"a\",\n  ⟦\"b\"⟧\n]", "[\n  \"a\"\n]")]
    [TestCase("[\n  ⟦\"a\"⟧,\n  \"b\"\n]", "[\n  \"b\"\n]")]
    public void An_item_is_removed_with_one_comma(string marked, string expected)
    {
        var (text, span) = JsonSample.Unmark(marked);

        var fix = JsonFixes.For(JsonSample.Parse(text), new Repair.RemoveItem(span))!;

        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
    }

    [TestCase(
        "{\n  \"x\": 1, // one\n  // about a\n  /* more */\n  ⟦\"a\"⟧: 2,\n  \"y\": 3\n}",
        "{\n  \"x\": 1, // one\n  \"y\": 3\n}"
    )]
    [TestCase("{\n  \"x\": 1,\n  // about a\n  ⟦\"a\"⟧: 2\n}", "{\n  \"x\": 1\n}")]
    [TestCase("{\n  // about a\n  ⟦\"a\"⟧: 2\n}", "{\n}")]
    [TestCase("[\n  // one\n  ⟦{⟧\n    \"a\": 1\n  },\n  {}\n]", "[\n  {}\n]")]
    public void A_declaration_is_removed_with_its_comments(string marked, string expected)
    {
        var (text, span) = JsonSample.Unmark(marked);

        var fix = JsonFixes.For(JsonSample.Parse(text), new Repair.RemoveDeclaration(span, "a"))!;

        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
        Assert.That(fix.Title, Is.EqualTo("Remove 'a'"));
    }

    private static ObjectProperty Of(string name, Expression value) => new(new(name, default), value);
}
