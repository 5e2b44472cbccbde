using System.Text.Unicode;

namespace Validator.Text;

/// <summary>The text of one file. Offsets count UTF-16 code units and leave out a byte order mark.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    private SourceText(string path, string text, TextEncoding encoding, int? firstInvalid)
    {
        Path = path;
        Text = text;
        Encoding = encoding;
        FirstInvalid = firstInvalid;
    }

    /// <summary>The path as the user named it, or as the search found it; only ever shown.</summary>
    public string Path { get; }

    public string Text { get; }

    public TextEncoding Encoding { get; }

    /// <summary>Where the first byte sequence that its encoding does not allow was replaced by U+FFFD.</summary>
    public int? FirstInvalid { get; }

    public int LineCount => LineStarts.Length;

    // Computed when a place is first shown: a clean file never pays for it.
    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    public static SourceText FromString(string path, string text) => new(path, text, TextEncoding.Utf8, null);

    /// <summary>Decodes UTF-8 (with or without a byte order mark) or UTF-16 (with one). Never fails.</summary>
    public static SourceText FromBytes(string path, ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => FromUtf8(path, rest, TextEncoding.Utf8WithByteOrderMark),
            [0xFF, 0xFE, .. var rest] => FromUtf16(path, rest, TextEncoding.Utf16LittleEndian),
            [0xFE, 0xFF, .. var rest] => FromUtf16(path, rest, TextEncoding.Utf16BigEndian),
            _ => FromUtf8(path, bytes, TextEncoding.Utf8),
        };

    /// <summary>The same file with another text, in the same encoding.</summary>
    public SourceText With(string text) => new(Path, text, Encoding, null);

    /// <summary>The bytes that it is written as: those that it was read from, where no sequence of them was invalid.</summary>
    public byte[] ToBytes() =>
        Encoding switch
        {
            TextEncoding.Utf8 => System.Text.Encoding.UTF8.GetBytes(Text),
            TextEncoding.Utf8WithByteOrderMark => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Text)],
            TextEncoding.Utf16BigEndian => [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(Text)],
            _ => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Text)],
        };

    public TextPosition PositionAt(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a one-based line without its line break.</summary>
    public TextSpan LineSpan(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    public ReadOnlySpan<char> Slice(TextSpan span) => Text.AsSpan(span.Start, span.Length);

    private static SourceText FromUtf8(string path, ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        if (Utf8.IsValid(bytes))
        {
            return new(path, System.Text.Encoding.UTF8.GetString(bytes), encoding, null);
        }

        var buffer = new char[bytes.Length];
        Utf8.ToUtf16(bytes, buffer, out _, out var firstInvalid, replaceInvalidSequences: false);
        return new(path, System.Text.Encoding.UTF8.GetString(bytes), encoding, firstInvalid);
    }

    private static SourceText FromUtf16(string path, ReadOnlySpan<byte> bytes, TextEncoding encoding)
    {
        var decoder =
            encoding == TextEncoding.Utf16BigEndian
                ? System.Text.Encoding.BigEndianUnicode
                : System.Text.Encoding.Unicode;
        var text = decoder.GetString(bytes);
        return new(path, text, encoding, FindReplaced(text, bytes, encoding == TextEncoding.Utf16BigEndian));
    }

    // Each unpaired surrogate, and a single byte at the end, became one U+FFFD; a file may also hold that character itself.
    private static int? FindReplaced(string text, ReadOnlySpan<byte> bytes, bool isBigEndian)
    {
        for (var at = text.IndexOf('\uFFFD', StringComparison.Ordinal); at >= 0; )
        {
            var isWritten =
                bytes[(2 * at)..] is [var first, var second, ..]
                && (isBigEndian ? (first, second) : (second, first)) is (0xFF, 0xFD);
            if (!isWritten)
            {
                return at;
            }

            at = text.IndexOf('\uFFFD', at + 1);
        }

        return null;
    }

    private static int[] FindLineStarts(string text)
    {
        // An indented template has a line for every 40 characters.
        List<int> starts = new((text.Length / 40) + 8) { 0 };
        for (var at = text.AsSpan().IndexOfAny('\r', '\n'); at >= 0; )
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            at = next < 0 ? -1 : at + next;
        }

        return [.. starts];
    }
}
