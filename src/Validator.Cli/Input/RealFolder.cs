namespace Validator.Cli.Input;

/// <summary>A folder, and what is really in it: a link in a repository may lead out of it.</summary>
internal sealed class RealFolder(string folder)
{
    private readonly string _real = RealPath.Of(Path.GetFullPath(folder));

    public bool Contains(string fullPath)
    {
        var real = RealPath.Of(fullPath);
        var below = Path.EndsInDirectorySeparator(_real) ? _real : _real + Path.DirectorySeparatorChar;
        return real == _real || real.StartsWith(below, StringComparison.Ordinal);
    }
}
