using Validator.Diagnostics;
using Validator.Model;
using Validator.Parsing.Bicep;
using Validator.Tests.Parsing.Json;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

public sealed class BicepFixesTests
{
    private static readonly Expression Truth = new BooleanLiteral(default, true);

    [TestCase("var v = {\n  x: 1\n  ⟦a⟧: 2 // two\n  y: 3\n}", "var v = {\n  x: 1\n  y: 3\n}")]
    [TestCase("var v = { x: 1, ⟦a⟧: 2, y: 3 }", "var v = { x: 1, y: 3 }")]
    [TestCase("var v = { x: 1, ⟦a⟧: 2 }", "var v = { x: 1 }")]
    [TestCase("var v = { ⟦a⟧: 2 }", "var v = { }")]
    [TestCase("var v = {\r\n  ⟦a⟧: {\r\n    b: 1\r\n  }\r\n}", "var v = {\r\n}")]
    public void A_property_is_removed(string marked, string expected) =>
        Check(marked, span => new Repair.RemoveProperty(span, "a"), expected);

    [TestCase("var v = [1, ⟦2⟧, 3]", "var v = [1, 3]")]
    [TestCase("var v = [1, ⟦2⟧]", "var v = [1]")]
    [TestCase("var v = [⟦1⟧]", "var v = []")]
    [TestCase("var v = [\n  1\n  ⟦2⟧ // two\n  3\n]", "var v = [\n  1\n  3\n]")]
    public void An_item_is_removed(string marked, string expected) =>
        Check(marked, span => new Repair.RemoveItem(span), expected);

    [TestCase("// a file\nparam ⟦a⟧ string\nvar b = 1\n", "// a file\nvar b = 1\n")]
    [TestCase(
        "var b = 1\n\n// about a\n#disable-next-line x\n@secure()\n@description('''\n// text\n''')\nparam ⟦a⟧ string // why\n\nvar c = 2\n",
        "var b = 1\n\nvar c = 2\n"
    )]
    [TestCase("var b = '''\n// text'''\nvar ⟦a⟧ = 1\n", "var b = '''\n// text'''\n")]
    [TestCase("var b = 1 // one\r\n\r\noutput ⟦a⟧ int = b", "var b = 1 // one\r\n")]
    [TestCase("param ⟦a⟧ string\n\nvar b = 1\n", "var b = 1\n")]
    public void A_declaration_is_removed_with_what_belongs_to_it(string marked, string expected) =>
        Check(marked, span => new Repair.RemoveDeclaration(span, "a"), expected);

    [TestCase("var v = ⟦{}⟧", "a", "var v = {\n  a: true\n}")]
    [TestCase("var v = ⟦{ x: 1 }⟧", "a", "var v = { x: 1, a: true }")]
    [TestCase("var v = ⟦{\n    x: 1 // one\n}⟧", "a-b", "var v = {\n    x: 1 // one\n    'a-b': true\n}")]
    [TestCase(
        "var v = ⟦{\r\n  x: {}\r\n}⟧",
        "x.y.z",
        "var v = {\r\n  x: {\r\n    y: {\r\n      z: true\r\n    }\r\n  }\r\n}"
    )]
    [TestCase("var v = ⟦{ a: 'x' }⟧", "a", "var v = { a: true }")]
    public void A_property_is_set(string marked, string path, string expected) =>
        Check(marked, span => new Repair.SetProperty(span, [.. path.Split('.')], Truth), expected);

    [TestCase("var v = ⟦'true'⟧", "var v = true")]
    [TestCase("var v = [\n  ⟦x⟧.y\n]", "var v = [\n  true.y\n]")]
    public void A_value_is_replaced(string marked, string expected) =>
        Check(marked, span => new Repair.ReplaceValue(span, Truth), expected);

    [TestCase("var v = '⟦${x}⟧'", "y", "var v = 'y'")]
    public void An_expression_is_replaced(string marked, string text, string expected) =>
        Check(marked, span => new Repair.ReplaceExpression(span, text), expected);

    [TestCase("it's ${x} $y", @"'it\'s \${x} $y'")]
    [TestCase("a\\b\r\n\t\u0001", @"'a\\b\r\n\t\u{1}'")]
    public void A_text_is_quoted(string text, string expected) =>
        Assert.That(BicepLiteral.Of(new StringLiteral(default, text), null, ""), Is.EqualTo(expected));

    private static void Check(string marked, Func<TextSpan, Repair> repair, string expected)
    {
        var (text, span) = JsonSample.Unmark(marked);
        var tree = BicepSyntaxTree.Parse(SourceText.FromString("a.bicep", text));

        var fix = BicepFixes.For(tree, repair(span))!;

        Assert.That(JsonSample.Apply(text, fix), Is.EqualTo(expected));
        Assert.That(fix.Safety, Is.EqualTo(FixSafety.Unsafe));
    }
}
