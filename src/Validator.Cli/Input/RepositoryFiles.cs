using System.Buffers;
using System.Collections.Concurrent;
using Validator.Analysis.Files;
using Validator.Model;

namespace Validator.Cli.Input;

/// <summary>The files that others name: those of the repository that the naming file is in, and no others.</summary>
internal sealed class RepositoryFiles
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?\\|");

    private readonly ConcurrentDictionary<string, (string Root, string RealRoot)> _roots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _realFolders = new(StringComparer.Ordinal);

    public FileStore Store => new(Find, Read);

    /// <summary>Where a path leads, from the full path of the file that it is written in.</summary>
    public FilePlace Find(string from, string written)
    {
        // https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules#path-to-module
        if (written.Length == 0 || written[0] == '/' || written[^1] is ' ' or '.' || HasForbidden(written))
        {
            return FilePlace.None(IsOfRegistry(written) ? Absence.NotRestored : Absence.NoPath);
        }

        var folder = Path.GetDirectoryName(from) ?? "";
        var path = Path.GetFullPath(written, folder);
        var (root, realRoot) = _roots.GetOrAdd(folder, RootOf);
        return !IsBelow(path, root) ? FilePlace.None(Absence.OutsideRoot)
            : Directory.Exists(path) ? FilePlace.None(Absence.Folder)
            : !File.Exists(path) ? FilePlace.None(Absence.NoFile)
            : !IsBelow(RealPathOf(path), realRoot) ? FilePlace.None(Absence.OutsideRoot)
            : new(path, Shown(path), Absence.None);
    }

    private string RealPathOf(string path) =>
        new FileInfo(path).LinkTarget is null && Path.GetDirectoryName(path) is { } folder
            ? Path.Combine(_realFolders.GetOrAdd(folder, RealPath.Of), Path.GetFileName(path))
            : RealPath.Of(path);

    private static FileBytes Read(string path)
    {
        switch (FileReader.Read(new(path, path, InputOrigin.Partner), Stream.Null))
        {
            case FileContent.Bytes bytes:
                using (bytes)
                {
                    return new(bytes.Span.ToArray(), null);
                }
            case FileContent.Unreadable(var reason):
                return new(default, reason);
            default:
                return new(default, "");
        }
    }

    // A file in no repository has those beside it.
    private static (string Root, string RealRoot) RootOf(string folder)
    {
        var here = Environment.CurrentDirectory;
        var root = GitRoot.Of(folder) ?? (folder == here || IsBelow(folder, here) ? here : folder);
        return (root, RealPath.Of(root));
    }

    private static bool IsOfRegistry(string written) =>
        written.StartsWith("br:", StringComparison.Ordinal)
        || written.StartsWith("br/", StringComparison.Ordinal)
        || written.StartsWith("ts:", StringComparison.Ordinal)
        || written.StartsWith("ts/", StringComparison.Ordinal);

    private static bool HasForbidden(string written) =>
        written.AsSpan().ContainsAny(Forbidden) || written.AsSpan().ContainsAnyInRange('\0', '\x1F');

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(
            Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private static string Shown(string path) =>
        IsBelow(path, Environment.CurrentDirectory)
            ? Path.GetRelativePath(Environment.CurrentDirectory, path).Replace(Path.DirectorySeparatorChar, '/')
            : path.Replace(Path.DirectorySeparatorChar, '/');
}
