using Validator.Model;

namespace Validator.Schemas.Packs;

/// <summary>One version of a type.</summary>
/// <param name="Offset">Where its entry is: no other entry is there.</param>
/// <param name="Version">A place in the list of versions.</param>
/// <param name="Body">A type, by its offset.</param>
/// <param name="OwnName">The offset of the name at this version, where it is in another case than that of the type.</param>
/// <param name="Functions">The offset of what can be called on it; null for nothing.</param>
internal readonly record struct PackEntry(
    int Offset,
    int Version,
    DeploymentScopes ReadableScopes,
    DeploymentScopes WritableScopes,
    int Body,
    int? OwnName,
    int? Functions
);

/// <summary>Reads the versions of a type one after the other, from the oldest to the newest.</summary>
internal ref struct PackEntryCursor
{
    private const int SmallestEntry = 4;
    private const DeploymentScopes KnownScopes =
        DeploymentScopes.Tenant
        | DeploymentScopes.ManagementGroup
        | DeploymentScopes.Subscription
        | DeploymentScopes.ResourceGroup
        | DeploymentScopes.Extension;

    private PackCursor _cursor;
    private int _left;
    private int _version;

    public PackEntryCursor(PackCursor cursor)
    {
        _cursor = cursor;
        _left = _cursor.Count(SmallestEntry);
    }

    public PackEntry Current { get; private set; }

    public bool MoveNext()
    {
        if (_left == 0)
        {
            return false;
        }

        _left--;
        var offset = _cursor.Position;
        var head = _cursor.Number();
        var flags = (EntryFlags)(head & ((1 << PackFormat.EntryFlagBits) - 1));
        _version += head >> PackFormat.EntryFlagBits;
        Current = new(
            offset,
            _version,
            Scopes(),
            Scopes(),
            _cursor.Number(),
            flags.HasFlag(EntryFlags.HasOwnName) ? _cursor.Number() : null,
            flags.HasFlag(EntryFlags.HasFunctions) ? _cursor.Number() : null
        );
        return true;
    }

    private DeploymentScopes Scopes()
    {
        var scopes = (DeploymentScopes)_cursor.Byte();
        PackBytes.Require((scopes & ~KnownScopes) == 0, "it has a scope that is none");
        return scopes;
    }
}
