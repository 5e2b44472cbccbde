using System.Collections.Immutable;

namespace Validator.Schemas.Packs;

/// <summary>Finds types and versions in a pack by searching it where it lies: nothing is read beforehand.</summary>
internal sealed class PackIndex(PackBytes bytes, PackStrings strings)
{
    private const int TypeSize = 2 * sizeof(int);

    /// <summary>How many types there are, whatever their versions.</summary>
    public int Count { get; } = bytes.LengthOf(PackSection.Types) / TypeSize;

    /// <summary>The place of the type in the order of the index, by its name in any case; negative where there is none.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        var place = LowerBound(name);
        return place < Count && strings.Compare(NameOffset(place), name) == 0 ? place : -1;
    }

    /// <summary>The place of the first type that does not come before the name.</summary>
    public int LowerBound(ReadOnlySpan<char> name)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = strings.Compare(NameOffset(middle), name) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>What the type's newest version calls it.</summary>
    public string Name(int place) => strings[NameOffset(place)];

    public PackEntry? Find(int place, ReadOnlySpan<char> version)
    {
        var entries = Entries(place);
        while (entries.MoveNext())
        {
            if (strings.Compare(VersionOffset(entries.Current.Version), version) == 0)
            {
                return entries.Current;
            }
        }

        return null;
    }

    public string Version(PackEntry entry) => strings[VersionOffset(entry.Version)];

    /// <summary>Every version of the type, from the oldest to the newest.</summary>
    public ImmutableArray<string> Versions(int place)
    {
        var versions = ImmutableArray.CreateBuilder<string>();
        var entries = Entries(place);
        while (entries.MoveNext())
        {
            versions.Add(Version(entries.Current));
        }

        return versions.DrainToImmutable();
    }

    private PackEntryCursor Entries(int place)
    {
        var cursor = bytes.Read(PackSection.Types, (place * TypeSize) + sizeof(int));
        return new(bytes.Read(PackSection.Entries, cursor.Fixed()));
    }

    private int NameOffset(int place) => bytes.Read(PackSection.Types, place * TypeSize).Fixed();

    private int VersionOffset(int version) => bytes.Read(PackSection.Versions, version * sizeof(int)).Fixed();
}
