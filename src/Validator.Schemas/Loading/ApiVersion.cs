using System.Buffers;
using System.Globalization;

namespace Validator.Schemas.Loading;

/// <summary>
/// The version of a resource provider's API, ordered by date; a stable version is later than the previews of its day.
/// </summary>
/// <param name="Suffix">What follows the date, such as <c>preview</c>, in lower case; null in a stable version.</param>
public readonly record struct ApiVersion(DateOnly Date, string? Suffix) : IComparable<ApiVersion>
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly SearchValues<char> SuffixCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    );

    public static bool operator <(ApiVersion left, ApiVersion right) => left.CompareTo(right) < 0;

    public static bool operator <=(ApiVersion left, ApiVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >(ApiVersion left, ApiVersion right) => left.CompareTo(right) > 0;

    public static bool operator >=(ApiVersion left, ApiVersion right) => left.CompareTo(right) >= 0;

    /// <summary>Reads <c>yyyy-MM-dd</c> or <c>yyyy-MM-dd-suffix</c>, the suffix of letters and digits in any case.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ApiVersion version)
    {
        version = default;
        if (
            text.Length < DateFormat.Length
            || !DateOnly.TryParseExact(
                text[..DateFormat.Length],
                DateFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var date
            )
        )
        {
            return false;
        }

        switch (text[DateFormat.Length..])
        {
            case []:
                version = new(date, null);
                return true;
            case ['-', .. { Length: > 0 } suffix] when !suffix.ContainsAnyExcept(SuffixCharacters):
                version = new(date, suffix.ToString().ToLowerInvariant());
                return true;
            default:
                return false;
        }
    }

    public int CompareTo(ApiVersion other) =>
        Date.CompareTo(other.Date) is var byDate and not 0 ? byDate
        : Suffix is null ? (other.Suffix is null ? 0 : 1)
        : other.Suffix is null ? -1
        : string.CompareOrdinal(Suffix, other.Suffix);

    public override string ToString()
    {
        var date = Date.ToString(DateFormat, CultureInfo.InvariantCulture);
        return Suffix is null ? date : $"{date}-{Suffix}";
    }
}
