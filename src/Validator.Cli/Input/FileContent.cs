using System.Buffers;

namespace Validator.Cli.Input;

/// <summary>What came of reading a file. Closed: both kinds are nested here.</summary>
internal abstract record FileContent
{
    private FileContent() { }

    public sealed record Unreadable(string Reason) : FileContent;

    /// <summary>The bytes, in a buffer that goes back to its pool.</summary>
    public sealed record Bytes(byte[] Buffer, int Length) : FileContent, IDisposable
    {
        public ReadOnlySpan<byte> Span => Buffer.AsSpan(0, Length);

        public void Dispose() => ArrayPool<byte>.Shared.Return(Buffer);
    }
}
