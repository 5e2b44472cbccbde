using System.IO.Enumeration;

namespace Validator.Analysis.Configuration;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> in a name, <c>**</c> for any number of folders.</summary>
public sealed class PathPattern
{
    private readonly string[] _segments;

    public PathPattern(string pattern)
        : this(Segments(pattern)) { }

    private PathPattern(string[] segments) => _segments = segments;

    /// <summary>The folders before the first wildcard.</summary>
    public string Folder => string.Join('/', _segments[..^1].TakeWhile(segment => !HasWildcard(segment)));

    /// <summary>
    /// A pattern as in <c>.gitignore</c>: without a slash it means a name in any folder, with one at its start or in its middle a path;
    /// and with a folder all that is in it.
    /// </summary>
    public static PathPattern OfFolders(string pattern)
    {
        var path = pattern.Trim('/');
        var isName = !path.Contains('/') && !pattern.StartsWith('/') && path != "**";
        return new([.. isName ? ["**"] : (string[])[], .. Segments(path)]);
    }

    /// <param name="path">With slashes, relative to what the pattern is relative to.</param>
    public bool Matches(string path) => Matches(path.Split('/'));

    /// <summary>Whether a path or a folder that it is in is meant.</summary>
    public bool Covers(string path)
    {
        var names = path.Split('/');
        for (var length = 1; length <= names.Length; length++)
        {
            if (Matches(names.AsSpan(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    // Only the last "**" ever has to give way, so that the time is bounded by the product of the lengths.
    private bool Matches(ReadOnlySpan<string> path)
    {
        var (at, name, star, retry) = (0, 0, -1, 0);
        while (name < path.Length)
        {
            if (at < _segments.Length && _segments[at] == "**")
            {
                (star, retry) = (at++, name);
            }
            else if (at < _segments.Length && IsName(_segments[at], path[name]))
            {
                at++;
                name++;
            }
            else if (star >= 0)
            {
                (at, name) = (star + 1, ++retry);
            }
            else
            {
                return false;
            }
        }

        return _segments.AsSpan(at).IndexOfAnyExcept("**") < 0;
    }

    private static bool IsName(string pattern, string name) =>
        FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);

    private static string[] Segments(string pattern) =>
        (pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern).Split('/');

    private static bool HasWildcard(string segment) => segment.AsSpan().ContainsAny('*', '?');
}
