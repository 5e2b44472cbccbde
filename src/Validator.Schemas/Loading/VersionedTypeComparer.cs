namespace Validator.Schemas.Loading;

/// <summary>Compares types at their versions as Azure does: without regard to case.</summary>
internal sealed class VersionedTypeComparer : IEqualityComparer<(string Type, string ApiVersion)>
{
    public static readonly VersionedTypeComparer Instance = new();

    public bool Equals((string Type, string ApiVersion) x, (string Type, string ApiVersion) y) =>
        x.Type.Equals(y.Type, StringComparison.OrdinalIgnoreCase)
        && x.ApiVersion.Equals(y.ApiVersion, StringComparison.OrdinalIgnoreCase);

    public int GetHashCode((string Type, string ApiVersion) obj) =>
        HashCode.Combine(
            obj.Type.GetHashCode(StringComparison.OrdinalIgnoreCase),
            obj.ApiVersion.GetHashCode(StringComparison.OrdinalIgnoreCase)
        );
}
