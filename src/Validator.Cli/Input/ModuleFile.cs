using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>The files that a template names: the modules of a Bicep file, and linked templates.</summary>
internal static class ModuleFile
{
    /// <summary>
    /// The text of a file by its path from the one that names it; null for one that is no file below the root of the repository, or that
    /// cannot be read.
    /// </summary>
    public static SourceText? Read(InputFile from, string written)
    {
        if (Find(from, written) is not { } path)
        {
            return null;
        }

        InputFile module = new(Shown(path, from), path, InputOrigin.Partner);
        if (FileReader.Read(module, Stream.Null) is not FileContent.Bytes bytes)
        {
            return null;
        }

        using (bytes)
        {
            return SourceText.FromBytes(module.Path, bytes.Span);
        }
    }

    /// <summary>The full path of a file by its path from the one that names it; null for one that is no file below the root of the repository.</summary>
    public static string? Find(InputFile from, string written)
    {
        // A colon is that of a registry.
        if (written.Length == 0 || Path.IsPathRooted(written) || written.AsSpan().ContainsAny(":\\\0"))
        {
            return null;
        }

        var folder = Path.GetDirectoryName(from.FullPath) ?? "";
        var root = GitRoot.Of(folder) ?? Environment.CurrentDirectory;
        var path = Path.GetFullPath(written, folder);
        var below = Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar;
        return path.StartsWith(below, StringComparison.Ordinal) && File.Exists(path) && !LeadsElsewhere(path, root)
            ? path
            : null;
    }

    // A link in the repository may lead out of it.
    private static bool LeadsElsewhere(string path, string root)
    {
        for (var at = path; at is not null && at.Length > root.Length; at = Path.GetDirectoryName(at))
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    // By the same kind of path as the file that names it.
    private static string Shown(string path, InputFile from)
    {
        if (Path.IsPathRooted(from.Path))
        {
            return path;
        }

        var relative = Relative(path, Path.GetDirectoryName(from.FullPath) ?? "");
        return relative.StartsWith("../", StringComparison.Ordinal)
            ? Relative(path, Environment.CurrentDirectory)
            : from.Path[..(from.Path.LastIndexOf('/') + 1)] + relative;
    }

    private static string Relative(string path, string folder) =>
        Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
