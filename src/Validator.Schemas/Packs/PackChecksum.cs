using System.Buffers.Binary;
using System.Numerics;

namespace Validator.Schemas.Packs;

/// <summary>CRC-32C (RFC 3720, appendix B.4), for which processors have an instruction.</summary>
internal static class PackChecksum
{
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    /// <summary>The checksum of a header, in which the checksum itself counts as zero.</summary>
    public static uint OfHeader(ReadOnlySpan<byte> header)
    {
        var crc = Continue(uint.MaxValue, header[..PackFormat.ChecksumOffset]);
        crc = BitOperations.Crc32C(crc, 0u);
        return ~Continue(crc, header[(PackFormat.ChecksumOffset + sizeof(uint))..]);
    }

    private static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= sizeof(ulong))
        {
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var one in bytes)
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return crc;
    }
}
