using System.Buffers;

namespace Validator.Cli.Input;

/// <summary>Reads a whole file into memory, once: a file that changes meanwhile cannot confuse what follows.</summary>
internal static class FileReader
{
    /// <summary>
    /// 16 MB. Azure takes templates of up to 4 MB after their copies are expanded:
    /// https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits.
    /// </summary>
    public const int MaximumLength = 16 * 1024 * 1024;

    private const int FirstBuffer = 64 * 1024;

    public static FileContent Read(InputFile file, Stream standardInput)
    {
        if (file.Origin == InputOrigin.StandardInput)
        {
            return Read(standardInput, FirstBuffer);
        }

        try
        {
            // The content is read in one piece, so a buffer in between would only be a copy.
            using FileStream stream = new(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
            var length = stream.CanSeek ? stream.Length : 0;
            return length > MaximumLength
                ? new FileContent.Unreadable(TooLarge)
                : Read(stream, Math.Max((int)length + 1, 512));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FileContent.Unreadable(Reason(e));
        }
    }

    /// <summary>Why a file system refused, without the path and without advice for programmers.</summary>
    public static string Reason(Exception e) =>
        e switch
        {
            FileNotFoundException => "no such file or folder",
            DirectoryNotFoundException => "a folder of its path does not exist",
            UnauthorizedAccessException => "permission denied",
            PathTooLongException => "the path is too long",
            _ => "the system refused",
        };

    private static string TooLarge => "it is larger than 16 MB, and Azure takes templates of up to 4 MB";

    private static FileContent Read(Stream stream, int expected)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(expected);
        var length = 0;
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (length > MaximumLength)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                return new FileContent.Unreadable(TooLarge);
            }

            if (read == 0)
            {
                return new FileContent.Bytes(buffer, length);
            }

            if (length == buffer.Length)
            {
                buffer = Grow(buffer);
            }
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
