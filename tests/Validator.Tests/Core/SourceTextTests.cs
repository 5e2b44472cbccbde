using System.Text;
using Validator.Parsing.Json;
using Validator.Text;

namespace Validator.Tests.Core;

public sealed class SourceTextTests
{
    [Test]
    public void Every_encoding_gives_the_same_text()
    {
        const string Text = "{ \"é😀\": 1 }";
        (Encoding Encoding, bool Mark, TextEncoding Expected)[] cases =
        [
            (new UTF8Encoding(false), false, TextEncoding.Utf8),
            (new UTF8Encoding(true), true, TextEncoding.Utf8WithByteOrderMark),
            (Encoding.Unicode, true, TextEncoding.Utf16LittleEndian),
            (Encoding.BigEndianUnicode, true, TextEncoding.Utf16BigEndian),
        ];

        foreach (var (encoding, mark, expected) in cases)
        {
            byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];
            var source = SourceText.FromBytes("a.json", bytes);

            Assert.That(source.Text, Is.EqualTo(Text));
            Assert.That(source.Encoding, Is.EqualTo(expected));
            Assert.That(source.FirstInvalid, Is.Null);
            Assert.That(JsonSyntaxTree.Parse(source).Diagnostics, Is.Empty);
        }
    }

    [TestCase(new byte[] { (byte)'"', (byte)'a', 0xFC, (byte)'b', (byte)'"' }, 2)]
    [TestCase(new byte[] { (byte)'"', 0xC3, 0xA9, 0xFC, (byte)'"' }, 2)]
    [TestCase(new byte[] { (byte)'"', 0xEF, 0xBF, 0xBD, 0x80, (byte)'"' }, 2)]
    [TestCase(new byte[] { (byte)'1', (byte)' ', 0xE2, 0x82 }, 2)]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'1', 0xFF }, 1)]
    [TestCase(new byte[] { 0xFF, 0xFE, (byte)'1', 0, 0x00, 0xD8, (byte)'1', 0 }, 1)]
    [TestCase(new byte[] { 0xFF, 0xFE, (byte)'1', 0, 0xFD, 0xFF, (byte)' ' }, 2)]
    [TestCase(new byte[] { 0xFE, 0xFF, 0, (byte)'1', 0xFF, 0xFD, 0xDC, 0 }, 2)]
    public void Bytes_that_mean_nothing_are_a_finding_where_the_first_one_is(byte[] bytes, int expected)
    {
        var source = SourceText.FromBytes("a.json", bytes);

        Assert.That(source.FirstInvalid, Is.EqualTo(expected));
        var findings = JsonSyntaxTree.Parse(source).Diagnostics.Where(finding => finding.Descriptor.Id == "ARM1003");
        Assert.That(findings.Select(finding => finding.Place.Span), Is.EqualTo([new TextSpan(expected, 1)]));
    }

    [TestCase(new byte[] { (byte)'"', 0xEF, 0xBF, 0xBD, (byte)'"' })]
    [TestCase(new byte[] { 0xFF, 0xFE, 0xFD, 0xFF })]
    [TestCase(new byte[] { 0xFE, 0xFF, 0xFF, 0xFD })]
    [TestCase(new byte[] { })]
    public void A_replacement_character_that_was_written_is_no_fault(byte[] bytes) =>
        Assert.That(SourceText.FromBytes("a.json", bytes).FirstInvalid, Is.Null);

    [TestCase("a\nbc\nd")]
    [TestCase("a\r\nbc\r\nd")]
    [TestCase("a\rbc\rd")]
    public void Lines_end_with_any_line_break(string text)
    {
        var source = SourceText.FromString("a.json", text);

        Assert.That(source.LineCount, Is.EqualTo(3));
        Assert.That(
            Enumerable.Range(1, 3).Select(line => source.Slice(source.LineSpan(line)).ToString()),
            Is.EqualTo(["a", "bc", "d"])
        );
        Assert.That(source.PositionAt(text.IndexOf('c', StringComparison.Ordinal)), Is.EqualTo(new TextPosition(2, 2)));
        Assert.That(source.PositionAt(text.Length), Is.EqualTo(new TextPosition(3, 2)));
    }

    [TestCase("", 1)]
    [TestCase("\n", 2)]
    [TestCase("\n\r", 3)]
    [TestCase("\r\r\n\n", 4)]
    public void Every_break_begins_a_line(string text, int lines) =>
        Assert.That(SourceText.FromString("a.json", text).LineCount, Is.EqualTo(lines));
}
