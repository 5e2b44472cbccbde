using System.Diagnostics;
using System.Text;
using Validator.Analysis.Configuration.Yaml;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>YAML of a friend is read with its places; YAML of an enemy ends soon, and with a place too.</summary>
public sealed class YamlReaderTests
{
    [Test]
    public void Reads_values_and_their_places()
    {
        const string text = "a: 1\r\nlist:\r\n  - 'x'\r\n  - [y, \"z\"]\r\nnone:\r\n";

        var root = (YamlValue.Map)Read(text)!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                root.Entries.Select(entry => Slice(text, entry.Key)),
                Is.EqualTo(new[] { "a", "list", "none" })
            );
            Assert.That(Slice(text, root["a"]!), Is.EqualTo("1"));
            var items = ((YamlValue.List)root["list"]!).Items;
            Assert.That(Slice(text, items[0]), Is.EqualTo("'x'"));
            Assert.That(Slice(text, items[1]), Is.EqualTo("[y, \"z\"]"));
            Assert.That(((YamlValue.Text)items[0]).IsPlain, Is.False);
            Assert.That((YamlValue.Text)root["none"]!, Has.Property("IsNothing").True);
            Assert.That(root["missing"], Is.Null);
        }
    }

    [Test]
    public void An_alias_is_what_it_names()
    {
        var root = (YamlValue.Map)Read("a: &x [1]\nb: *x\n")!;

        Assert.That(root["b"], Is.SameAs(root["a"]));
    }

    [TestCase("")]
    [TestCase("# nothing\n")]
    [TestCase("---\n")]
    [TestCase("~")]
    public void Nothing_is_nothing(string text) => Assert.That(Read(text), Is.Null);

    [TestCase("a: 1\na: 2\n", "2:1: Key 'a' is given twice; line 1 has it already.")]
    [TestCase("a:\n\tb: 1\n", "2:1: Expected spaces before the first character of a line, found a tab.")]
    [TestCase("a:\n : b\n  - c\n", "4:1: This is not YAML.")]
    [TestCase("a: *b\n", "1:4: Alias 'b' names nothing that stands before it.")]
    [TestCase("a: &b [*b]\n", "1:8: Alias 'b' is a part of what it names.")]
    [TestCase("? [x]\n: 1\n", "1:3: Expected a text as the key.")]
    [TestCase("? &b {? *b : 1}\n: 1\n", "1:9: Alias 'b' is a part of what it names.")]
    [TestCase("a: !!binary x\n", "1:4: Expected a value without a tag, found 'tag:yaml.org,2002:binary'.")]
    [TestCase("a: 1\n---\nb: 1\n", "2:1: Expected one document, found a second one.")]
    public void Says_what_is_wrong_and_where(string text, string expected) =>
        Assert.That(FaultOf(text), Is.EqualTo(expected));

    [TestCase("a: [")]
    [TestCase("a: b: c")]
    [TestCase("a: 'x")]
    [TestCase("%YAML 9.9\n---\na: 1")]
    [TestCase("a: \u0001")]
    [TestCase("{a, b: }}")]
    public void Says_where_it_is_no_YAML(string text) =>
        Assert.That(FaultOf(text), Does.Match("^[0-9]+:[0-9]+: This is not YAML: .+$"));

    [Test]
    public void Bytes_that_are_not_UTF8_have_a_place()
    {
        var source = SourceText.FromBytes("a.yaml", [.. "a: x\nb: "u8, 0xFF, 0xFE]);

        Assert.That(Fault(source), Is.EqualTo("2:4: This is not UTF-8."));
    }

    [Test]
    public void A_bomb_of_aliases_does_not_go_off()
    {
        StringBuilder text = new("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Assert.That(
            FaultOf(text.ToString()),
            Is.EqualTo("5:5: This stands for more than 100000 values when every alias is written out.")
        );
    }

    [TestCase("[", 500_000)]
    [TestCase("{a: ", 250_000)]
    [TestCase("- ", 500_000)]
    [TestCase("? ", 500_000)]
    [TestCase("&a ", 300_000)]
    [TestCase("!x ", 300_000)]
    [TestCase("a: ", 300_000)]
    [TestCase("a\n", 500_000)]
    [TestCase("'", 1_000_000)]
    [TestCase("\"\\\n", 300_000)]
    [TestCase("# x\n", 250_000)]
    [TestCase("%x\n", 300_000)]
    [TestCase("---\n", 250_000)]
    [TestCase("*a ", 300_000)]
    [TestCase(",", 1_000_000)]
    [TestCase(" ", 1_000_000)]
    [TestCase("\n", 1_000_000)]
    [TestCase("|\n ", 300_000)]
    [TestCase("x: [\n", 200_000)]
    [TestCase("x", 2_000_000)]
    public void What_is_repeated_without_end_ends(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var watch = Stopwatch.StartNew();

        Assert.That(() => FaultOf(text), Throws.Nothing);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public void Keys_without_number_are_read()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"k{i}: 1\n"));

        Assert.That(((YamlValue.Map)Read(text)!).Entries, Has.Length.EqualTo(60_000));
    }

    private static YamlValue? Read(string text) => YamlReader.Read(SourceText.FromString("a.yaml", text));

    private static string Slice(string text, YamlValue value) => text.Substring(value.Span.Start, value.Span.Length);

    private static string? FaultOf(string text) => Fault(SourceText.FromString("a.yaml", text));

    private static string? Fault(SourceText source)
    {
        try
        {
            YamlReader.Read(source);
            return null;
        }
        catch (MalformedYamlException e)
        {
            var (line, column) = source.PositionAt(e.Place.Span.Start);
            return $"{line}:{column}: {e.Message}";
        }
    }
}
