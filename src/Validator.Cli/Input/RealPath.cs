namespace Validator.Cli.Input;

/// <summary>Where a path leads when the symbolic links in it are followed.</summary>
internal static class RealPath
{
    // As many as Linux follows (https://man7.org/linux/man-pages/man7/path_resolution.7.html).
    private const int MostLinks = 40;

    /// <summary>The path itself where there are none; empty where they lead nowhere.</summary>
    public static string Of(string path)
    {
        for (var i = 0; i < MostLinks; i++)
        {
            if (LinkIn(path) is not { } link)
            {
                return path;
            }

            var target = Path.GetFullPath(link.LinkTarget!, Path.GetDirectoryName(link.FullName) ?? "");
            path = target + path[link.FullName.Length..];
        }

        return "";
    }

    // The first, so that those in its target are followed next.
    private static FileInfo? LinkIn(string path)
    {
        FileInfo? first = null;
        for (var at = path; at is { Length: > 1 }; at = Path.GetDirectoryName(at))
        {
            FileInfo part = new(at);
            first = part.LinkTarget is null ? first : part;
        }

        return first;
    }
}
