using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Parsing;
using Validator.Text;

namespace Validator.Analysis.Files;

/// <summary>
/// The one reader of files that other files name. It serves all files of a run, from any number of threads, and reads and binds each
/// module once for all of them.
/// </summary>
public sealed class NeighbourFiles(FileStore store)
{
    // The characters of the modules that are kept whatever happens. Others are read again where memory was short meanwhile.
    private const int MostKept = 1 << 24;

    private readonly ConcurrentDictionary<string, ModuleFile> _modules = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _endingFiles = new(StringComparer.Ordinal);
    private int _kept;

    internal FilePlace Find(string from, string written) => store.Find(from, written);

    internal (SourceText? Text, string? Unreadable) Read(FilePlace place)
    {
        var (bytes, reason) = store.Read(place.FullPath);
        return reason is null ? (SourceText.FromBytes(place.Shown, bytes.Span), null) : (null, reason);
    }

    internal FolderListing List(string from, string written, string pattern) => store.List(from, written, pattern);

    internal FileBytes Bytes(FilePlace place) => store.Read(place.FullPath);

    internal bool MayKeep(int length) => Interlocked.Add(ref _kept, length) < MostKept;

    internal INeighbours Of(string fullPath) => new SurfaceNeighbours(this, fullPath);

    internal ModuleFile Module(FilePlace place) => _modules.GetOrAdd(place.FullPath, _ => new ModuleFile(this, place));

    /// <summary>The files by which one leads to another, both among them; empty where it does not.</summary>
    internal ImmutableArray<FilePlace> WayTo(string goal, FilePlace start)
    {
        if (start.FullPath == goal)
        {
            return [start];
        }

        HashSet<string> seen = [start.FullPath];
        List<(ModuleFile File, int Next)> way = [(Module(start), 0)];
        var isCircular = false;
        while (way is [.., var (file, next)])
        {
            if (next == file.Targets.Length)
            {
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[^1] = (file, next + 1);
            var target = file.Targets[next];
            if (target.FullPath == goal)
            {
                return [.. way.Select(step => step.File.Place), target];
            }

            if (_endingFiles.ContainsKey(target.FullPath))
            {
                continue;
            }

            if (seen.Add(target.FullPath))
            {
                way.Add((Module(target), 0));
            }
            else
            {
                isCircular |= way.Exists(step => step.File.Place.FullPath == target.FullPath);
            }
        }

        // Nothing that they lead to leads back, whoever asks.
        foreach (var file in isCircular ? [] : seen)
        {
            _endingFiles.TryAdd(file, true);
        }

        return [];
    }
}
