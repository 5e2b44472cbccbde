namespace Validator.Cli.Reporting;

/// <summary>
/// Writes JSON on, and in it the bracket of <c>##[</c> and <c>##vso[</c> as an escape: build agents would obey such an
/// order in a report that is printed to their log, and for a reader of JSON nothing changes. Outside of a string no
/// bracket comes after a number sign.
/// </summary>
internal sealed class LogSafeJson(Stream inner) : Stream
{
    private static readonly byte[] EscapedBracket = "\\u005B"u8.ToArray();

    /// <summary>How much of <c>##vso</c> the bytes before this one are.</summary>
    private int _progress;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        var written = 0;
        for (var at = 0; at < buffer.Length; at++)
        {
            if (buffer[at] == '[' && _progress is 2 or 5)
            {
                inner.Write(buffer[written..at]);
                inner.Write(EscapedBracket);
                written = at + 1;
            }

            _progress = Advance((char)(buffer[at] | 0x20));
        }

        inner.Write(buffer[written..]);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private int Advance(char lower) =>
        (lower, _progress) switch
        {
            // The number sign is the same with the bit that makes letters small.
            ('#', 1 or 2) => 2,
            ('#', _) => 1,
            ('v', 2) => 3,
            ('s', 3) => 4,
            ('o', 4) => 5,
            _ => 0,
        };
}
