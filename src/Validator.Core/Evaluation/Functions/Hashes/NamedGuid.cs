using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Validator.Evaluation.Functions.Hashes;

/// <summary>The name-based UUID of <c>guid()</c>. https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5</summary>
internal static class NamedGuid
{
    private static readonly Guid Namespace = new("11fb06fb-712d-4ddd-98c7-e71bbd588830");

    [SuppressMessage("Security", "CA5350", Justification = "Version 5 is defined by SHA-1, and hides nothing.")]
    public static Guid Of(string name)
    {
        var bytes = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        Namespace.TryWriteBytes(bytes, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, bytes.AsSpan(16));
        var hash = SHA1.HashData(bytes);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new(hash.AsSpan(0, 16), bigEndian: true);
    }
}
