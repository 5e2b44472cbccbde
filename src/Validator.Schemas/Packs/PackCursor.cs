using System.Buffers.Binary;
using System.Text;

namespace Validator.Schemas.Packs;

/// <summary>Reads numbers and texts from a section, one after the other, and nothing beyond its end.</summary>
internal ref struct PackCursor
{
    private readonly PackBytes? _pack;
    private readonly ReadOnlySpan<byte> _section;
    private readonly int _start;
    private int _verifiedTo;

    public PackCursor(PackBytes pack, ReadOnlySpan<byte> section, int start, int position)
    {
        _pack = pack;
        _section = section;
        _start = start;
        Position = position;
        _verifiedTo = position;
    }

    /// <summary>Reads bytes that were verified before.</summary>
    public PackCursor(ReadOnlySpan<byte> bytes)
    {
        _section = bytes;
        _verifiedTo = int.MaxValue;
    }

    /// <summary>The offset in the section.</summary>
    public int Position { get; private set; }

    public readonly int Remaining => _section.Length - Position;

    public byte Byte() => Bytes(1)[0];

    public int Fixed() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    /// <summary>A number from zero on, seven bits a byte, the low ones first.</summary>
    public int Number()
    {
        var number = Unsigned();
        PackBytes.Require(number <= int.MaxValue, "it has a number that is too large");
        return (int)number;
    }

    /// <summary>A number of either sign: 0, -1, 1, -2, …</summary>
    public long Signed()
    {
        var number = Unsigned();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>How many things follow, each of at least so many bytes.</summary>
    public int Count(int sizeOfOne) => Count(Number(), sizeOfOne);

    /// <summary>The same for a number that was read before.</summary>
    public readonly int Count(int count, int sizeOfOne)
    {
        PackBytes.Require(count >= 0 && count <= Remaining / sizeOfOne, "it counts more things than there is room for");
        return count;
    }

    public string Text() => Encoding.UTF8.GetString(Bytes(Count(1)));

    /// <summary>The UTF-8 of a text.</summary>
    public ReadOnlySpan<byte> Utf8() => Bytes(Count(1));

    public ReadOnlySpan<byte> Rest() => Bytes(Remaining);

    /// <summary>Goes on behind so many bytes, which are not read and so not verified.</summary>
    public void Skip(int count)
    {
        PackBytes.Require(count >= 0 && count <= Remaining, "it ends in the middle of something");
        Position += count;
        _verifiedTo = Math.Max(_verifiedTo, Position);
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        PackBytes.Require(count >= 0 && count <= Remaining, "it ends in the middle of something");
        var end = Position + count;
        while (_verifiedTo < end)
        {
            _verifiedTo = _pack!.Verify(_start + _verifiedTo) - _start;
        }

        var bytes = _section[Position..end];
        Position = end;
        return bytes;
    }

    private ulong Unsigned()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            number |= (ulong)(part & 0x7F) << shift;
            if (part <= 0x7F)
            {
                return number;
            }
        }

        throw new TypePackException("it has a number that does not end.");
    }
}
