using System.Buffers.Binary;
using System.Globalization;
using System.Net;

namespace Validator.Evaluation.Functions.Networks;

/// <summary>A range of addresses, such as <c>10.0.0.0/8</c>. https://www.rfc-editor.org/rfc/rfc4632</summary>
/// <param name="Network">The first address as a number.</param>
/// <param name="Length">How many bits all addresses of the range share.</param>
/// <param name="Bits">How many bits an address has: 32 or 128.</param>
internal readonly record struct AddressRange(UInt128 Network, int Length, int Bits)
{
    public bool IsVersion4 => Bits == 32;

    public UInt128 Last => Network | ~Mask & Whole(Bits);

    public UInt128 Mask => MaskOf(Length, Bits);

    /// <summary>How many addresses a host may have, network and broadcast addresses left out; the engine leaves them out for IPv6 too.</summary>
    public UInt128 Hosts => Bits - Length < 2 ? 0 : Last - Network - 1;

    public static AddressRange Of(UInt128 address, int length, int bits) =>
        new(address & MaskOf(length, bits), length, bits);

    /// <summary>Writes an address; beyond the last one they start again.</summary>
    public string Write(UInt128 address)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, address);
        return new IPAddress(IsVersion4 ? bytes[12..] : bytes).ToString();
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Write(Network)}/{Length}");

    private static UInt128 MaskOf(int length, int bits) =>
        length == 0 ? 0 : Whole(bits) << (bits - length) & Whole(bits);

    private static UInt128 Whole(int bits) => UInt128.MaxValue >> (128 - bits);
}
