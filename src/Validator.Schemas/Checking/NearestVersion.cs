using System.Collections.Immutable;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Schemas.Checking;

/// <summary>Finds the version that was probably meant by one that does not exist.</summary>
public static class NearestVersion
{
    // The one with the least days between, and of equals the older: what was written most likely grew out of it.
    public static string? Of(string written, ImmutableArray<string> versions) =>
        ApiVersion.TryParse(written, out var wanted)
            ? versions.MinBy(version =>
                ApiVersion.TryParse(version, out var known)
                    ? Math.Abs(known.Date.DayNumber - wanted.Date.DayNumber)
                    : int.MaxValue
            )
            : NearestName.Of(written, versions);
}
