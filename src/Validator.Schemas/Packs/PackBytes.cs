using System.Buffers.Binary;

namespace Validator.Schemas.Packs;

/// <summary>
/// The bytes of a type pack. The header is verified at once, every other page when something on it is first read, so
/// that whatever is read is what was written, and nothing is read that nobody asks for.
/// </summary>
internal sealed class PackBytes
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _headerSize;
    private readonly (int Start, int Length)[] _sections;
    private readonly bool[] _verified;

    /// <exception cref="TypePackException">It is no pack, or its header is damaged.</exception>
    public PackBytes(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var span = bytes.Span;
        Require(span.Length >= PackFormat.FixedHeaderSize, "it ends in its header");
        Require(span.StartsWith(PackFormat.Magic), "it does not begin as a type pack does");
        RequireEqual(Fixed(span, PackFormat.VersionOffset), PackFormat.Version, "the version of its format");
        RequireEqual(span.Length, Fixed(span, PackFormat.LengthOffset), "its length");
        _headerSize = Fixed(span, PackFormat.SectionTableOffset);
        Require(
            _headerSize >= PackFormat.FixedHeaderSize && _headerSize <= span.Length,
            "its header is longer than itself"
        );
        Require(
            PackChecksum.OfHeader(span[.._headerSize]) == (uint)Fixed(span, PackFormat.ChecksumOffset),
            "the checksum of its header is wrong"
        );
        _verified = new bool[(_headerSize - PackFormat.FixedHeaderSize) / sizeof(uint)];
        RequireEqual(
            _verified.Length,
            (span.Length - _headerSize + PackFormat.PageSize - 1) / PackFormat.PageSize,
            "the number of its checksums"
        );
        _sections = [.. Enumerable.Range(0, PackFormat.SectionCount).Select(Place)];
    }

    /// <summary>Reads from the offset in the section.</summary>
    public PackCursor Read(PackSection section, int offset)
    {
        var (start, length) = _sections[(int)section];
        if (offset < 0 || offset >= length)
        {
            throw new TypePackException($"it refers to byte {offset} of {section}, which has {length}.");
        }

        return new(this, _bytes.Span.Slice(start, length), start, offset);
    }

    public int LengthOf(PackSection section) => _sections[(int)section].Length;

    /// <summary>Verifies the page with the byte at <paramref name="offset"/> of the pack; gives the offset of the next page.</summary>
    public int Verify(int offset)
    {
        var page = (offset - _headerSize) / PackFormat.PageSize;
        var start = _headerSize + (page * PackFormat.PageSize);
        var end = Math.Min(start + PackFormat.PageSize, _bytes.Length);
        if (!_verified[page])
        {
            var expected = (uint)Fixed(_bytes.Span, PackFormat.FixedHeaderSize + (page * sizeof(uint)));
            if (PackChecksum.Of(_bytes.Span[start..end]) != expected)
            {
                throw new TypePackException($"the checksum of its page {page} is wrong.");
            }

            _verified[page] = true;
        }

        return end;
    }

    /// <param name="otherwise">What is wrong then: a constant, because this is asked with every number that is read.</param>
    public static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new TypePackException(otherwise + ".");
        }
    }

    private static void RequireEqual(int actual, int expected, string what)
    {
        if (actual != expected)
        {
            throw new TypePackException($"{what} is {actual} instead of {expected}.");
        }
    }

    private (int Start, int Length) Place(int section)
    {
        var at = PackFormat.SectionTableOffset + (section * PackFormat.SectionRecordSize);
        var start = Fixed(_bytes.Span, at);
        var length = Fixed(_bytes.Span, at + sizeof(int));
        Require(
            start >= _headerSize && length >= 0 && start <= _bytes.Length - length,
            "one of its sections is not inside it"
        );
        return (start, length);
    }

    private static int Fixed(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
}
