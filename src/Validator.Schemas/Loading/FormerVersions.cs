using System.Text;

namespace Validator.Schemas.Loading;

/// <summary>
/// Which types and versions Azure has had although no definition of them is published any more. A line has a type and its
/// versions, of which there are none where the type itself is gone; a line that begins with <c>#</c> speaks to people.
/// </summary>
/// <param name="content">Searched as it is: it is asked only about what is unknown otherwise.</param>
internal sealed class FormerVersions(ReadOnlyMemory<byte> content)
{
    private readonly string _lines = "\n" + Encoding.UTF8.GetString(content.Span).ReplaceLineEndings("\n");

    public static FormerVersions None { get; } = new(default);

    public bool HasVersion(string type, string version)
    {
        var versions = LineOf(type);
        foreach (var known in versions.Split(' '))
        {
            if (versions[known].Equals(version, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type, or the one above it, is gone as a whole.</summary>
    public bool HasGone(string type)
    {
        for (var end = type.Length; end > 0; end = type.LastIndexOf('/', end - 1))
        {
            if (IsAlone(type[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAlone(string type) => _lines.Contains($"\n{type}\n", StringComparison.OrdinalIgnoreCase);

    /// <summary>What follows the type on its line; nothing where it has no line.</summary>
    private ReadOnlySpan<char> LineOf(string type)
    {
        var start = _lines.IndexOf($"\n{type} ", StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return [];
        }

        var line = _lines.AsSpan(start + type.Length + 2);
        return line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
    }
}
