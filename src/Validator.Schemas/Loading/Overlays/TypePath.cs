using System.Buffers;
using System.Collections.Immutable;

namespace Validator.Schemas.Loading.Overlays;

/// <summary>
/// Reads a path such as <c>properties.source{ISO}.sha256Checksum</c>. In schemas/README.md:
/// <code>
/// path = ( name | "{" value "}" ) *( "." name | "[]" | "{" value "}" )
/// name = "*" | "*~" | 1*( letter | digit | "_" | "-" | "$" | "@" ) | "'" text "'"
/// </code>
/// </summary>
public static class TypePath
{
    // No real type nests as deep; it bounds the recursion of whoever follows the path.
    private const int MaximumSteps = 64;

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-$@"
    );

    public static bool TryParse(string text, out ImmutableArray<PathStep> steps)
    {
        var found = ImmutableArray.CreateBuilder<PathStep>();
        var rest = text.AsSpan();
        var isPath = rest is ['{', ..] ? TryReadStep(ref rest, found) : TryReadName(ref rest, found);
        while (isPath && !rest.IsEmpty && found.Count <= MaximumSteps)
        {
            isPath = TryReadStep(ref rest, found);
        }

        steps = found.DrainToImmutable();
        return isPath && steps.Length <= MaximumSteps;
    }

    private static bool TryReadStep(ref ReadOnlySpan<char> rest, ImmutableArray<PathStep>.Builder steps)
    {
        switch (rest)
        {
            case ['.', .. var name]:
                rest = name;
                return TryReadName(ref rest, steps);
            case ['[', ']', .. var after]:
                rest = after;
                steps.Add(new PathStep.Items());
                return true;
            case ['{', .. var variant] when variant.IndexOf('}') is > 0 and var end:
                rest = variant[(end + 1)..];
                steps.Add(new PathStep.Variant(variant[..end].ToString()));
                return true;
            default:
                return false;
        }
    }

    private static bool TryReadName(ref ReadOnlySpan<char> rest, ImmutableArray<PathStep>.Builder steps)
    {
        switch (rest)
        {
            case ['*', '~', .. var after]:
                rest = after;
                steps.Add(new PathStep.OtherNames());
                return true;
            case ['*', .. var after]:
                rest = after;
                steps.Add(new PathStep.OtherProperties());
                return true;
            case ['\'', .. var quoted] when quoted.IndexOf('\'') is > 0 and var end:
                rest = quoted[(end + 1)..];
                steps.Add(new PathStep.Property(quoted[..end].ToString()));
                return true;
            default:
                var length = rest.IndexOfAnyExcept(NameCharacters);
                length = length < 0 ? rest.Length : length;
                steps.Add(new PathStep.Property(rest[..length].ToString()));
                rest = rest[length..];
                return length > 0;
        }
    }
}
