namespace Validator.Cli.Input;

/// <summary>A folder, and what is really in it: a link in a repository may lead out of it.</summary>
internal sealed class RealPath(string folder)
{
    private const int MostLinks = 40;

    private readonly string _real = Resolve(Path.GetFullPath(folder));

    public bool Contains(string fullPath)
    {
        var real = Resolve(fullPath);
        var below = Path.EndsInDirectorySeparator(_real) ? _real : _real + Path.DirectorySeparatorChar;
        return real == _real || real.StartsWith(below, StringComparison.Ordinal);
    }

    /// <summary>Follows the links in each part of a path, and not for ever.</summary>
    public static string Resolve(string fullPath)
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
