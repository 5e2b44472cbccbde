using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Tests.Parsing.Json;

public sealed class JsonSyntaxTreeTests
{
    [Test]
    public void Names_and_values_have_the_spans_of_their_text()
    {
        const string Text = """{ "a": "x", "list": [ 1, {"b": null} ], "on": true }""";
        var root = JsonSample.Parse(Text).Root;

        List<string> spans = [];
        foreach (var (node, _) in JsonSample.Descendants(root))
        {
            spans.Add(Text.Substring(node.Span.Start, node.Span.Length));
        }

        Assert.That(root.Span, Is.EqualTo(new TextSpan(0, Text.Length)));
        Assert.That(
            spans,
            Is.EquivalentTo([
                "\"a\"",
                "\"x\"",
                "\"list\"",
                "[ 1, {\"b\": null} ]",
                "1",
                "{\"b\": null}",
                "\"b\"",
                "null",
                "\"on\"",
                "true",
            ])
        );
    }

    [Test]
    public void A_property_spans_from_its_name_to_its_value()
    {
        const string Text = """{ "a" /* x */ : [1] , "b": 2 }""";

        var property = JsonSample.Parse(Text).Root.Find("a")!.Value;

        Assert.That(Text.Substring(property.Span.Start, property.Span.Length), Is.EqualTo("\"a\" /* x */ : [1]"));
    }

    [Test]
    public void Find_ignores_case_and_takes_the_last()
    {
        var root = JsonSample.Parse("""{"Name": 1, "other": 2, "n\u0061me": 3}""").Root;

        Assert.That(root.Find("NAME")!.Value.Value.GetString(), Is.EqualTo("3"));
        Assert.That(root.Find("absent"), Is.Null);
        Assert.That(root.Find("other")!.Value.Value.Find("x"), Is.Null);
    }

    [Test]
    public void Items_and_properties_of_other_kinds_are_empty()
    {
        var tree = JsonSample.Parse("""[{"a": 1}]""");

        Assert.That(tree.Root.Properties.MoveNext(), Is.False);
        var items = tree.Root.Items;
        Assert.That(items.MoveNext(), Is.True);
        Assert.That(items.Current.Items.MoveNext(), Is.False);
        Assert.That(items.Current.Properties.MoveNext(), Is.True);
    }

    [Test]
    public void Escapes_are_decoded()
    {
        var node = JsonSample.Parse("""["\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"]""").Root.FirstItem();

        Assert.That(node.GetString(), Is.EqualTo("\"\\/\b\f\n\r\té😀"));
    }

    [Test]
    public void A_string_without_escapes_needs_no_offsets()
    {
        var node = JsonSample.Parse("[\"a\nb\"]").Root.FirstItem();

        Assert.That(node.DecodeOffsets(), Is.Null);
        Assert.That(node.GetString(), Is.EqualTo("a\nb"));
    }

    [Test]
    public void Offsets_lead_from_each_decoded_character_to_where_it_is_written()
    {
        // 0123456789
        var node = JsonSample.Parse("""["a\nb\u0041\q"]""").Root.FirstItem();

        Assert.That(node.GetString(), Is.EqualTo("a\nbA\\q"));
        Assert.That(node.DecodeOffsets(), Is.EqualTo([2, 3, 5, 6, 12, 13, 14]));
    }

    [Test]
    public void Offsets_of_a_name_without_quotes_begin_at_its_start()
    {
        var name = JsonSample.Parse("{ab: 1}").Root.Find("ab")!.Value.Name;

        Assert.That(name.DecodeOffsets(), Is.EqualTo([1, 2, 3]));
    }

    [Test]
    public void Equal_short_names_share_one_string()
    {
        List<string> names = [];
        foreach (var item in JsonSample.Parse("""[{"type": 1}, {"type": 2}]""").Root.Items)
        {
            names.Add(item.Find("type")!.Value.Name.GetString());
        }

        Assert.That(names[1], Is.SameAs(names[0]));
    }

    [TestCase("0", 0L)]
    [TestCase("-12", -12L)]
    [TestCase("9223372036854775807", long.MaxValue)]
    [TestCase("9223372036854775808", null)]
    [TestCase("1.0", null)]
    [TestCase("1e3", null)]
    [TestCase("\"1\"", null)]
    public void Whole_numbers_are_read(string text, long? expected)
    {
        var isWhole = JsonSample.Parse(text).Root.TryGetInt64(out var value);

        Assert.That(isWhole ? value : (long?)null, Is.EqualTo(expected));
    }

    [TestCase("1.5e3", 1500)]
    [TestCase("-0.25", -0.25)]
    [TestCase("1e999", double.PositiveInfinity)]
    [TestCase("true", double.NaN)]
    public void Doubles_are_read(string text, double expected) =>
        Assert.That(JsonSample.Parse(text).Root.GetDouble(), Is.EqualTo(expected));

    [TestCase("\uFEFF{ \"a\": 1 }")]
    [TestCase("{\r\n// c\r\n\"a\"/* * / */:1}\r\n// end")]
    [TestCase("{\r// c\r\"a\":\r1}")]
    [TestCase("{\u00A0\"a\":\u20281}")]
    public void What_Azure_accepts_is_accepted(string text)
    {
        var tree = JsonSyntaxTree.Parse(SourceText.FromBytes("a", System.Text.Encoding.UTF8.GetBytes(text)));

        Assert.That(tree.Diagnostics, Is.Empty);
        Assert.That(JsonSample.Render(tree.Root), Is.EqualTo("""{"a":1}"""));
    }
}
