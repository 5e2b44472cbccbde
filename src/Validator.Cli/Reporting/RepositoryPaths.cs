using Validator.Cli.Input;

namespace Validator.Cli.Reporting;

/// <summary>
/// Where files are in their repository. GitHub takes every relative URI from the root of the repository, whatever the
/// log says, and knows nothing of links.
/// </summary>
internal sealed class RepositoryPaths(string currentFolder)
{
    private readonly Dictionary<string, string?> _roots = new(StringComparer.Ordinal);

    /// <summary>A relative URI with slashes; outside a repository, relative to the current folder.</summary>
    public Uri UriOf(string fullPath) =>
        new(string.Join('/', NamesOf(fullPath).Select(Uri.EscapeDataString)), UriKind.Relative);

    /// <summary>The same as a path.</summary>
    public string PathOf(string fullPath) => string.Join('/', NamesOf(fullPath));

    private IEnumerable<string> NamesOf(string fullPath)
    {
        var path = RealPath.Resolve(fullPath);
        var folder = Path.GetDirectoryName(path) ?? path;
        if (!_roots.TryGetValue(folder, out var root))
        {
            _roots[folder] = root = GitRoot.Of(folder);
        }

        // Above the current folder a URI could only say "..", which no viewer follows: the end of the path has to do.
        return Path.GetRelativePath(root ?? RealPath.Resolve(currentFolder), path)
            .Split(Path.DirectorySeparatorChar)
            .SkipWhile(name => name == "..");
    }
}
