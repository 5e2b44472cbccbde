namespace Validator.Cli.Reporting;

/// <summary>Writes a file so that a reader sees the old one or the whole new one.</summary>
internal static class OutputFile
{
    /// <param name="mode">The mode of the file; the usual one unless given.</param>
    public static void Write(string path, Action<Stream> write, UnixFileMode? mode = null)
    {
        var target = Path.GetFullPath(path);
        if (IsDevice(target))
        {
            using FileStream device = new(target, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        // Only within one folder is a rename a single step.
        var draft = Path.Combine(Path.GetDirectoryName(target) ?? target, $".armlint-{Path.GetRandomFileName()}");
        try
        {
            using (FileStream stream = new(draft, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
            }

            if (mode is { } wanted && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(draft, wanted);
            }

            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    // Renaming a file to /dev/null would put the file in the place of the device.
    private static bool IsDevice(string target) => target.StartsWith("/dev/", StringComparison.Ordinal);
}
