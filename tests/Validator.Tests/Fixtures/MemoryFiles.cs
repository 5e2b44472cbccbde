using System.Text;
using Validator.Analysis.Files;
using Validator.Model;

namespace Validator.Tests.Fixtures;

/// <summary>Files that are nowhere but in a test, by their paths from a common folder.</summary>
internal sealed class MemoryFiles
{
    private const string Root = "/memory/";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>How often each file was read.</summary>
    public Dictionary<string, int> Reads { get; } = [];

    public static MemoryFiles With(params ReadOnlySpan<(string Path, string Text)> files)
    {
        MemoryFiles all = new();
        foreach (var (path, text) in files)
        {
            all._files[FullPathOf(path)] = Encoding.UTF8.GetBytes(text);
        }

        return all;
    }

    public MemoryFiles And(string path, byte[] bytes)
    {
        _files[FullPathOf(path)] = bytes;
        return this;
    }

    /// <summary>Where a file is that others may name, or that names them.</summary>
    public FileHome Home(string path) => new(new(Store), FullPathOf(path));

    public FileStore Store => new(Find, Read, (_, _, _) => new([], Absence.NotLookedFor));

    public static string FullPathOf(string path) => Path.GetFullPath(path, Root);

    private FilePlace Find(string from, string written)
    {
        var path = Path.GetFullPath(written, Path.GetDirectoryName(from)!);
        return written.Contains(':', StringComparison.Ordinal) ? FilePlace.None(Absence.NotRestored)
            : _files.ContainsKey(path) ? new(path, path[Root.Length..], Absence.None)
            : path.StartsWith(Root, StringComparison.Ordinal) ? FilePlace.None(Absence.NoFile)
            : FilePlace.None(Absence.OutsideRoot);
    }

    private FileBytes Read(string path)
    {
        lock (Reads)
        {
            Reads[path[Root.Length..]] = Reads.GetValueOrDefault(path[Root.Length..]) + 1;
        }

        return new(_files[path], null);
    }
}
