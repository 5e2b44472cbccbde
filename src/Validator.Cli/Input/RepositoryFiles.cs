using System.Buffers;
using System.Collections.Concurrent;
using Validator.Analysis.Files;
using Validator.Model;

namespace Validator.Cli.Input;

/// <summary>The files that others name: those of the repository that the naming file is in, and no others.</summary>
/// <param name="configurations">The configurations of Bicep for them.</param>
internal sealed class RepositoryFiles(BicepConfigurations configurations)
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\"*:<>?\\|");

    private const int MostListed = 10_001;

    private readonly ModuleCache _cache = ModuleCache.OfUser();
    private readonly ConcurrentDictionary<string, (string Root, string RealRoot)> _roots = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _realFolders = new(StringComparer.Ordinal);

    public FileStore Store => new(Find, Read, List);

    /// <summary>Where a path leads, from the full path of the file that it is written in.</summary>
    public FilePlace Find(string from, string written)
    {
        var (path, absence) = Locate(from, written);
        return absence == Absence.NotRestored ? Restored(from, written)
            : absence != Absence.None ? FilePlace.None(absence)
            : Directory.Exists(path) ? FilePlace.None(Absence.Folder)
            : !File.Exists(path) ? FilePlace.None(Absence.NoFile)
            : IsReallyBelow(path, from) ? new(path, Shown(path), Absence.None)
            : FilePlace.None(Absence.OutsideRoot);
    }

    private (string Path, Absence Absence) Locate(string from, string written)
    {
        // https://learn.microsoft.com/azure/azure-resource-manager/bicep/modules#path-to-module
        if (written.Length == 0 || written[0] == '/' || written[^1] is ' ' or '.' || HasForbidden(written))
        {
            return ("", ModuleCache.IsReference(written) ? Absence.NotRestored : Absence.NoPath);
        }

        var folder = Path.GetDirectoryName(from) ?? "";
        var path = Path.GetFullPath(written, folder);
        var root = _roots.GetOrAdd(folder, RootOf).Root;
        return (path, path == root || ReadableRoot.IsBelow(path, root) ? Absence.None : Absence.OutsideRoot);
    }

    private bool IsReallyBelow(string path, string from)
    {
        var root = _roots.GetOrAdd(Path.GetDirectoryName(from) ?? "", RootOf).RealRoot;
        return RealPathOf(path) is var real && (real == root || ReadableRoot.IsBelow(real, root));
    }

    // Names alone, of which the program opens none.
    private FolderListing List(string from, string written, string pattern)
    {
        var (path, absence) = Locate(from, written);
        if (absence != Absence.None || File.Exists(path) || !Directory.Exists(path) || !IsReallyBelow(path, from))
        {
            return new(
                [],
                absence != Absence.None ? absence
                    : Directory.Exists(path) ? Absence.OutsideRoot
                    : Absence.NoFile
            );
        }

        if (pattern.AsSpan().ContainsAny("/\\"))
        {
            return new([], Absence.NotLookedFor);
        }

        try
        {
            var own = Path.GetDirectoryName(from) ?? "";
            return new(
                [
                    .. Directory
                        .EnumerateFiles(path, pattern.Length == 0 ? "*" : pattern)
                        .Take(MostListed)
                        .Select(file => Path.GetRelativePath(own, file).Replace(Path.DirectorySeparatorChar, '/')),
                ],
                Absence.None
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new([], Absence.NotLookedFor);
        }
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

    private static (string Root, string RealRoot) RootOf(string folder)
    {
        var root = ReadableRoot.Of(folder);
        return (root, RealPath.Of(root));
    }

    // A cache inside the repository is the only other one that it may name.
    private FilePlace Restored(string from, string written)
    {
        var (configuration, folder) = configurations.Find(from);
        var own = configuration.CacheRoot is { } root ? Path.GetFullPath(root, folder) : null;
        var cache =
            own is null ? _cache
            : ReadableRoot.IsBelow(own, ReadableRoot.Of(folder)) ? new(own)
            : null;
        return cache?.Find(written, configuration) is { } path
            ? new(path, path.Replace(Path.DirectorySeparatorChar, '/'), Absence.None)
            : FilePlace.None(Absence.NotRestored);
    }

    private static bool HasForbidden(string written) =>
        written.AsSpan().ContainsAny(Forbidden) || written.AsSpan().ContainsAnyInRange('\0', '\x1F');

    private static string Shown(string path) =>
        ReadableRoot.IsBelow(path, Environment.CurrentDirectory)
            ? Path.GetRelativePath(Environment.CurrentDirectory, path).Replace(Path.DirectorySeparatorChar, '/')
            : path.Replace(Path.DirectorySeparatorChar, '/');
}
