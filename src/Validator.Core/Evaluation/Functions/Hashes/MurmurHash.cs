using System.Buffers.Binary;
using System.Numerics;

namespace Validator.Evaluation.Functions.Hashes;

/// <summary>MurmurHash3 in two lanes of 32 bits, with constants that the deployment engine alone has.</summary>
internal static class MurmurHash
{
    private const uint First = 0x239b961b;
    private const uint Second = 0xab0e9789;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var length = (uint)bytes.Length;
        uint low = 0;
        uint high = 0;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            low ^= MixLow(BinaryPrimitives.ReadUInt32LittleEndian(bytes));
            low = ((BitOperations.RotateLeft(low, 19) + high) * 5) + 0x561ccd1b;
            high ^= MixHigh(BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]));
            high = ((BitOperations.RotateLeft(high, 13) + low) * 5) + 0x0bcaa747;
        }

        low ^= MixLow(Word(bytes[..Math.Min(4, bytes.Length)]));
        high ^= MixHigh(Word(bytes[Math.Min(4, bytes.Length)..]));
        low ^= length;
        high ^= length;
        low += high;
        high += low;
        low = Finish(low);
        high = Finish(high);
        low += high;
        high += low;
        return ((ulong)high << 32) | low;
    }

    private static uint MixLow(uint word) => BitOperations.RotateLeft(word * First, 15) * Second;

    private static uint MixHigh(uint word) => BitOperations.RotateLeft(word * Second, 17) * First;

    private static uint Word(ReadOnlySpan<byte> bytes)
    {
        Span<byte> word = stackalloc byte[4];
        word.Clear();
        bytes.CopyTo(word);
        return BinaryPrimitives.ReadUInt32LittleEndian(word);
    }

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
