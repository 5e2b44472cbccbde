using System.Buffers;
using System.Globalization;

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

    public static FileContent Read(InputFile file, Stream standardInput) =>
        file.Origin == InputOrigin.StandardInput
            ? Read(standardInput, FirstBuffer, MaximumLength)
            : Read(file.FullPath, MaximumLength);

    /// <param name="most">How many bytes it may have.</param>
    public static FileContent Read(string path, int most)
    {
        try
        {
            // The content is read in one piece, so a buffer in between would only be a copy.
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
            var length = stream.CanSeek ? stream.Length : 0;
            return length > most
                ? new FileContent.Unreadable(TooLarge(most))
                : Read(stream, Math.Max((int)length + 1, 512), most);
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

    private static string TooLarge(int most) =>
        most == MaximumLength
            ? "it is larger than 16 MB, and Azure takes templates of up to 4 MB"
            : string.Create(CultureInfo.InvariantCulture, $"it is larger than {most / (1024 * 1024)} MB");

    private static FileContent Read(Stream stream, int expected, int most)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(expected);
        var length = 0;
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (length > most)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                return new FileContent.Unreadable(TooLarge(most));
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
