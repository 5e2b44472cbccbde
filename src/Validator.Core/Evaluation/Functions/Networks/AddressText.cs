using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Validator.Evaluation.Functions.Networks;

/// <summary>Ranges of addresses as people write them.</summary>
internal static class AddressText
{
    private static readonly SearchValues<char> OfVersion6 = SearchValues.Create("0123456789abcdefABCDEF:.");

    /// <summary>Reads a range as people write them; without a length it has that of its class, or half of an IPv6 address.</summary>
    /// <param name="isRefused">Whether the engine certainly refuses the text; it takes some that nobody would write.</param>
    public static AddressRange? Parse(string text, out bool isRefused)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var written = slash < 0 ? text : text[..slash];
        isRefused = !text.AsSpan().ContainsAnyInRange('0', '9') && !text.Contains(':', StringComparison.Ordinal);
        if (Address(written, ref isRefused) is not { } address)
        {
            return null;
        }

        var bits = address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128;
        var number = Number(address);
        if (slash < 0)
        {
            return AddressRange.Of(number, bits == 128 ? 64 : ClassOf(number), bits);
        }

        var length = text.AsSpan(slash + 1);
        if (length.Length is 0 or > 3 || length.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var shared = int.Parse(length, NumberStyles.None, CultureInfo.InvariantCulture);
        isRefused = shared > bits;
        return isRefused ? null : AddressRange.Of(number, shared, bits);
    }

    private static IPAddress? Address(string written, ref bool isRefused)
    {
        if (written.Contains(':', StringComparison.Ordinal))
        {
            var isPlain = !written.AsSpan().ContainsAnyExcept(OfVersion6);
            var isAddress = IPAddress.TryParse(written, out var found);
            isRefused |= isPlain && !isAddress;
            return isPlain && isAddress ? found : null;
        }

        // A leading zero makes a number octal, and fewer than four numbers are spread over the address.
        var numbers = written.Split('.');
        isRefused |= numbers.Length > 4 && numbers.All(one => one.Length > 0 && one.All(char.IsAsciiDigit));
        if (
            numbers.Length != 4
            || !numbers.All(one =>
                one.Length is > 0 and <= 9 && one.All(char.IsAsciiDigit) && (one == "0" || one[0] != '0')
            )
        )
        {
            return null;
        }

        var bytes = numbers.Select(one => int.Parse(one, NumberStyles.None, CultureInfo.InvariantCulture)).ToList();
        isRefused |= bytes.Exists(one => one > 255);
        return isRefused ? null : new([.. bytes.Select(one => (byte)one)]);
    }

    private static UInt128 Number(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        address.TryWriteBytes(address.AddressFamily == AddressFamily.InterNetwork ? bytes[12..] : bytes, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    private static int ClassOf(UInt128 address) =>
        (uint)(address >> 24) switch
        {
            < 128 => 8,
            < 192 => 16,
            _ => 24,
        };
}
