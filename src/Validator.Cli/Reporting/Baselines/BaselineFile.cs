using System.Collections.Immutable;
using Validator.Cli.Input;

namespace Validator.Cli.Reporting.Baselines;

/// <summary>A baseline where it lies.</summary>
internal static class BaselineFile
{
    /// <summary>64 MB are some 200,000 findings: whoever has more has other worries.</summary>
    private const int MaximumLength = 64 * 1024 * 1024;

    /// <exception cref="BaselineException">It cannot be read, or is none.</exception>
    public static ImmutableArray<BaselineEntry> Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new BaselineException(path, null, "This is a folder and no file.");
        }

        try
        {
            return BaselineReader.Read(path, Bytes(path));
        }
        catch (FileNotFoundException)
        {
            throw new BaselineException(path, null, $"There is no such file; '--write-baseline {path}' makes it.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BaselineException(path, null, $"It cannot be read: {FileReader.Reason(e)}.");
        }
    }

    public static void Write(string path, IEnumerable<BaselineEntry> entries) =>
        OutputFile.Write(path, stream => BaselineWriter.Write(entries, stream));

    // What has no length, as a device, may never end.
    private static byte[] Bytes(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
        using MemoryStream bytes = new();
        var buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0; )
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaximumLength)
            {
                throw new BaselineException(path, null, "It is larger than 64 MB.");
            }
        }

        return bytes.ToArray();
    }
}
