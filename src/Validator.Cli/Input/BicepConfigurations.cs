using System.Collections.Concurrent;
using Validator.Analysis.Configuration;
using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>Finds the <c>bicepconfig.json</c> that holds for a file: the nearest one, from its folder up to the root of what may be read.</summary>
internal sealed class BicepConfigurations
{
    private const string Name = "bicepconfig.json";

    // One that is longer is a circle or a joke.
    private const int LongestChain = 16;

    private readonly ConcurrentDictionary<string, (BicepConfiguration Configuration, string Folder)> _known = new(
        StringComparer.Ordinal
    );

    public BicepConfiguration Of(string fullPath) => Find(fullPath).Configuration;

    /// <summary>The configuration with the folder that it is in.</summary>
    public (BicepConfiguration Configuration, string Folder) Find(string fullPath) =>
        Path.GetDirectoryName(fullPath) is { Length: > 0 } folder ? InFolder(folder) : (BicepConfiguration.Default, "");

    private (BicepConfiguration Configuration, string Folder) InFolder(string folder)
    {
        if (_known.TryGetValue(folder, out var known))
        {
            return known;
        }

        var path = Path.Combine(folder, Name);
        var root = ReadableRoot.Of(folder);
        var found =
            File.Exists(path) ? (Read(path, root, 0), folder)
            : folder == root || Path.GetDirectoryName(folder) is not { } parent ? (BicepConfiguration.Default, "")
            : InFolder(parent);
        _known[folder] = found;
        return found;
    }

    private static BicepConfiguration Read(string path, string root, int depth)
    {
        if (depth == LongestChain)
        {
            return BicepConfiguration.Default;
        }

        var isInside = ReadableRoot.IsBelow(RealPath.Of(path), RealPath.Of(root));
        if (
            !isInside
            || FileReader.Read(new(path, path, InputOrigin.Partner), Stream.Null) is not FileContent.Bytes bytes
        )
        {
            return BicepConfiguration.Default;
        }

        using (bytes)
        {
            var own = BicepConfiguration.Read(SourceText.FromBytes(path, bytes.Span));
            return own.Extended is { Length: > 0 } other
                ? own.Over(Read(Path.GetFullPath(other, Path.GetDirectoryName(path)!), root, depth + 1))
                : own;
        }
    }
}
