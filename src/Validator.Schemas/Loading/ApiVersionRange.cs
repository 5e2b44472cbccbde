namespace Validator.Schemas.Loading;

/// <summary>Versions from one to another, both included; null where the range is open.</summary>
public readonly record struct ApiVersionRange(ApiVersion? From, ApiVersion? To)
{
    private const string Separator = "..";

    public bool Contains(ApiVersion version) => !(version < From) && !(version > To);

    /// <summary>Reads <c>*</c>, a version, <c>from..to</c>, <c>from..</c> or <c>..to</c>.</summary>
    public static bool TryParse(string text, out ApiVersionRange range)
    {
        range = default;
        if (text == "*")
        {
            return true;
        }

        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        if (at < 0)
        {
            var isVersion = ApiVersion.TryParse(text, out var only);
            range = new(only, only);
            return isVersion;
        }

        var areEnds = TryParseEnd(text.AsSpan(0, at), out var from);
        areEnds &= TryParseEnd(text.AsSpan(at + Separator.Length), out var to);
        range = new(from, to);
        return areEnds && range != default && !(from > to);
    }

    private static bool TryParseEnd(ReadOnlySpan<char> text, out ApiVersion? end)
    {
        end = null;
        if (text.IsEmpty)
        {
            return true;
        }

        var isVersion = ApiVersion.TryParse(text, out var version);
        end = version;
        return isVersion;
    }
}
