namespace Validator.Cli.Input;

/// <summary>The folder below which the files may be read that a file names.</summary>
internal static class ReadableRoot
{
    /// <summary>The root of the repository; outside of one the current folder, or that of the file if it is elsewhere.</summary>
    /// <param name="folder">That of the file.</param>
    public static string Of(string folder)
    {
        var here = Environment.CurrentDirectory;
        return GitRoot.Of(folder) ?? (folder == here || IsBelow(folder, here) ? here : folder);
    }

    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );
}
