using System.IO.Enumeration;

namespace Validator.Cli.Input;

/// <summary>A path with wildcards: <c>*</c> and <c>?</c> in a name, <c>**</c> for any number of folders.</summary>
internal sealed class PathPattern(string pattern)
{
    private readonly string[] _segments = pattern.StartsWith("./", StringComparison.Ordinal)
        ? pattern[2..].Split('/')
        : pattern.Split('/');

    /// <summary>The folders before the first wildcard.</summary>
    public string Folder => string.Join('/', _segments[..^1].TakeWhile(segment => !HasWildcard(segment)));

    /// <param name="path">With slashes, relative to what the pattern is relative to.</param>
    public bool Matches(string path) => Matches(_segments, path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path) =>
        pattern switch
        {
            [] => path.IsEmpty,
            ["**", "**", .. var rest] => Matches(["**", .. rest], path),
            ["**", .. var rest] => Matches(rest, path) || (!path.IsEmpty && Matches(pattern, path[1..])),
            [var name, .. var rest] => !path.IsEmpty
                && FileSystemName.MatchesSimpleExpression(name, path[0], ignoreCase: false)
                && Matches(rest, path[1..]),
        };

    private static bool HasWildcard(string segment) => segment.AsSpan().ContainsAny('*', '?');
}
