using CsCheck;
using Validator.Cli.Reporting.Text;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary>The carets stand under the place, whatever is before it.</summary>
public sealed class ExcerptTests
{
    [TestCase("{ \"a\": 1 }", "\"a\"", "{ \"a\": 1 }", "  ^^^")]
    [TestCase("\t\t\"a\": 1", "\"a\"", "\t\t\"a\": 1", "\t\t^^^")]
    [TestCase("\"日本\": \"x\"", "\"x\"", "\"日本\": \"x\"", "        ^^^")]
    [TestCase("\"e\u0301\": 1", "1", "\"e\u0301\": 1", "     ^")]
    [TestCase("\"\e[2J\": 1", "1", "\"\uFFFD[2J\": 1", "        ^")]
    [TestCase("one\n  two\nthree", "two", "  two", "  ^^^")]
    [TestCase("one\r\n  two\r\nthree", "two\r\nthree", "  two", "  ^^^")]
    public void Carets_are_under_the_place(string text, string words, string line, string underline)
    {
        var excerpt = Excerpt.Of(Samples.Place(SourceText.FromString("a.json", text), words));

        Assert.That((excerpt.Line, excerpt.Indent + excerpt.Carets), Is.EqualTo((line, underline)));
    }

    [Test]
    public void An_empty_place_has_one_caret()
    {
        var source = SourceText.FromString("a.json", "{\n  \"a\": \n}");

        var excerpt = Excerpt.Of(new(source, new(source.Text.Length, 0)));

        Assert.That((excerpt.Number, excerpt.Line, excerpt.Indent + excerpt.Carets), Is.EqualTo((3, "}", " ^")));
    }

    [Test]
    public void A_long_line_is_cut_to_what_is_around_the_place()
    {
        var source = SourceText.FromString("a.json", $"[{new string('a', 5000)}\"here\"{new string('b', 5000)}]");

        var excerpt = Excerpt.Of(Samples.Place(source, "\"here\""));

        Assert.That(excerpt.Line, Has.Length.EqualTo(122).And.StartsWith("…aaa").And.EndsWith("bbb…"));
        Assert.That(excerpt.Line.Substring(excerpt.Indent.Length, excerpt.Carets.Length), Is.EqualTo("\"here\""));
    }

    [Test]
    public void Every_place_of_every_text_has_an_excerpt_within_bounds() =>
        Gen.Select(Gen.Char["a\"\t\r\n日\uD83D\uDE42\e"].Array[0, 300], Gen.Int[0, 300], Gen.Int[0, 300])
            .Sample(
                (chars, one, other) =>
                {
                    var source = SourceText.FromString("a.json", new(chars));
                    var (start, end) = (Math.Min(one, other) % (chars.Length + 1), Math.Max(one, other));
                    end = Math.Clamp(end, start, chars.Length);
                    var excerpt = Excerpt.Of(new(source, TextSpan.FromBounds(start, end)));
                    return excerpt.Carets.Length > 0 && excerpt.Line.Length <= 122 && !excerpt.Line.Contains('\n');
                }
            );
}
