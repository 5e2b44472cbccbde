using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Validator.Text;

namespace Validator.Schemas.Loading.Json;

/// <summary>The bytes of a schema file, which turns an offset into a complaint at its line and column.</summary>
internal sealed class SchemaText
{
    private readonly ReadOnlyMemory<byte> _bytes;

    public SchemaText(SchemaFile file)
    {
        Path = file.Path;
        _bytes = file.Content.Span is [0xEF, 0xBB, 0xBF, ..] ? file.Content[3..] : file.Content;
    }

    public string Path { get; }

    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <exception cref="SchemaException">The file is not JSON.</exception>
    public JsonValue Parse()
    {
        if (!Utf8.IsValid(Bytes))
        {
            throw Error(ValidLength(), "This is not UTF-8.");
        }

        try
        {
            return JsonParser.Parse(this);
        }
        catch (JsonException e)
        {
            throw Error(OffsetOf(e), "From here on this is not JSON, or nested deeper than 64 levels.");
        }
    }

    public SchemaException Error(int offset, string reason) => new(Path, PositionAt(offset), reason);

    private TextPosition PositionAt(int offset)
    {
        var before = Bytes[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    private int ValidLength()
    {
        Utf8.ToUtf16(Bytes, new char[Bytes.Length], out var read, out _, replaceInvalidSequences: false);
        return read;
    }

    private int OffsetOf(JsonException e)
    {
        var offset = 0;
        for (var line = e.LineNumber ?? 0; line > 0; line--)
        {
            offset += Bytes[offset..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(offset + (int)(e.BytePositionInLine ?? 0), Bytes.Length);
    }
}
