using Validator.Cli.Input;

namespace Validator.Cli.Reporting;

/// <summary>Writes a file of the user's anew, whole or not at all. Its mode stays, and a link stays a link.</summary>
internal static class RewrittenFile
{
    private const UnixFileMode AnyWrite = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    /// <summary>Null where it was written, else why not.</summary>
    /// <param name="before">What the file held when it was read.</param>
    public static string? Write(string path, byte[] before, byte[] after)
    {
        try
        {
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            if (IsReadOnly(target))
            {
                return "it is read-only";
            }

            if (!File.ReadAllBytes(target).AsSpan().SequenceEqual(before))
            {
                return "it has changed meanwhile";
            }

            OutputFile.Write(target, stream => stream.Write(after), ModeOf(target));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileReader.Reason(e);
        }
    }

    // A folder that may be written would let a file be replaced that may not.
    private static bool IsReadOnly(string target) =>
        new FileInfo(target).IsReadOnly || (ModeOf(target) is { } mode && (mode & AnyWrite) == 0);

    private static UnixFileMode? ModeOf(string target) =>
        OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target);
}
