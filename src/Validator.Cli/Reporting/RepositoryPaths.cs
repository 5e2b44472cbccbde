using Validator.Cli.Input;

namespace Validator.Cli.Reporting;

/// <summary>
/// Where files are in their repository. GitHub takes every relative URI from the root of the repository, whatever the
/// log says, and knows nothing of links.
/// </summary>
internal sealed class RepositoryPaths(string currentFolder)
{
    private const int MostLinks = 40;

    private readonly Dictionary<string, string?> _roots = new(StringComparer.Ordinal);

    /// <summary>A relative URI with slashes; outside a repository, relative to the current folder.</summary>
    public Uri UriOf(string fullPath) =>
        new(string.Join('/', NamesOf(fullPath).Select(Uri.EscapeDataString)), UriKind.Relative);

    /// <summary>The same as a path.</summary>
    public string PathOf(string fullPath) => string.Join('/', NamesOf(fullPath));

    private IEnumerable<string> NamesOf(string fullPath)
    {
        var path = Resolve(fullPath);
        var folder = Path.GetDirectoryName(path) ?? path;
        if (!_roots.TryGetValue(folder, out var root))
        {
            _roots[folder] = root = GitRoot.Of(folder);
        }

        // Above the current folder a URI could only say "..", which no viewer follows: the end of the path has to do.
        return Path.GetRelativePath(root ?? Resolve(currentFolder), path)
            .Split(Path.DirectorySeparatorChar)
            .SkipWhile(name => name == "..");
    }

    /// <summary>Follows the links in each part of a path, and not for ever.</summary>
    private static string Resolve(string fullPath)
    {
        var root = Path.GetPathRoot(fullPath) ?? "";
        Stack<string> ahead = new(Parts(fullPath[root.Length..]).Reverse());
        var resolved = root;
        for (var links = 0; ahead.TryPop(out var name); )
        {
            var next = Path.GetFullPath(Path.Combine(resolved, name));
            var target = links < MostLinks ? new FileInfo(next).LinkTarget : null;
            if (target is null)
            {
                resolved = next;
                continue;
            }

            links++;
            resolved = Path.IsPathRooted(target) ? root : resolved;
            foreach (var part in Parts(target).Reverse())
            {
                ahead.Push(part);
            }
        }

        return resolved;
    }

    private static string[] Parts(string path) =>
        path.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
