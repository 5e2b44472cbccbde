using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Validator.TypePack.Writing;

/// <summary>Collects the bytes of a section. Fixed numbers are little-endian; others take seven bits a byte, low first.</summary>
internal sealed class PackBuffer
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public int Length => _bytes.WrittenCount;

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public void Byte(int value) => _bytes.Write([checked((byte)value)]);

    public void Bytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    public void Fixed(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        _bytes.Write(bytes);
    }

    public void Number(int value) => Number(checked((ulong)value));

    /// <summary>A number of either sign, small where it is near zero.</summary>
    public void Signed(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    public void Text(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        Number(utf8.Length);
        Bytes(utf8);
    }

    public void Clear() => _bytes.ResetWrittenCount();

    private void Number(ulong value)
    {
        while (value > 0x7F)
        {
            _bytes.Write([(byte)(value | 0x80)]);
            value >>= 7;
        }

        _bytes.Write([(byte)value]);
    }
}
