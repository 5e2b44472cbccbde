using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Validator.Schemas.Types;

namespace Validator.Schemas.Packs;

/// <summary>
/// Every resource type that Azure publishes, in one piece of memory that is read in place. One instance serves all
/// threads of a run.
/// </summary>
internal sealed class TypePack
{
    private const string ResourceName = "types.pack";

    // A name, an output and an input.
    private const int SmallestFunction = 3;

    private readonly PackBytes _bytes;
    private readonly PackStrings _strings;
    private readonly PackIndex _index;
    private readonly PackTable _table;
    private readonly ConcurrentDictionary<int, ResourceType> _read = [];

    /// <exception cref="TypePackException">It is no pack. What is damaged further in is said when it is read.</exception>
    public TypePack(ReadOnlyMemory<byte> bytes)
    {
        _bytes = new(bytes);
        _strings = new(_bytes);
        _index = new(_bytes, _strings);
        _table = new(_bytes, _strings, new(_bytes));
    }

    /// <summary>The package that the types are from, with its version.</summary>
    public string Package => Encoding.UTF8.GetString(_bytes.Read(PackSection.Package, 0).Rest());

    /// <summary>All types, of resources and of what is in them.</summary>
    public SchemaTable Table => _table;

    /// <summary>The pack that ships, where the program was loaded.</summary>
    public static TypePack Embedded() =>
        typeof(TypePack).Assembly.GetManifestResourceStream(ResourceName) is UnmanagedMemoryStream resource
            ? new(new ResourceMemory(resource).Memory)
            : throw new TypePackException("it is not in the program.");

    /// <summary>The definition of a type at a version, both in any case.</summary>
    public ResourceType? Find(string type, string apiVersion) =>
        _index.Find(type) is >= 0 and var place && _index.Find(place, apiVersion) is { } entry
            ? _read.GetOrAdd(entry.Offset, Read, (this, place, entry))
            : null;

    /// <summary>What the newest version of the type calls it; null where there is no such type.</summary>
    public string? NameOf(string type) => _index.Find(type) is >= 0 and var place ? _index.Name(place) : null;

    /// <summary>Every version of the type, from the oldest to the newest.</summary>
    public ImmutableArray<string> VersionsOf(string type) =>
        _index.Find(type) is >= 0 and var place ? _index.Versions(place) : [];

    /// <summary>The names of the types that begin so, in any case, sorted without regard to case.</summary>
    public IEnumerable<string> TypesFrom(string prefix)
    {
        for (var place = _index.LowerBound(prefix); place < _index.Count; place++)
        {
            var name = _index.Name(place);
            if (!name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                yield break;
            }

            yield return name;
        }
    }

    /// <summary>The namespaces of the providers, sorted without regard to case.</summary>
    public IEnumerable<string> Providers()
    {
        // The character behind the slash is the first that no type of the provider has there.
        for (var place = 0; place < _index.Count; )
        {
            var name = _index.Name(place);
            var provider = name[..name.IndexOf('/', StringComparison.Ordinal)];
            yield return provider;
            place = _index.LowerBound(provider + (char)('/' + 1));
        }
    }

    private static ResourceType Read(int offset, (TypePack Pack, int Place, PackEntry Entry) found)
    {
        var (pack, place, entry) = found;
        return new(
            entry.OwnName is { } name ? pack._strings[name] : pack._index.Name(place),
            pack._index.Version(entry),
            entry.WritableScopes,
            IsTrusted: false,
            pack._table,
            new(entry.Body)
        )
        {
            ReadableScopes = entry.ReadableScopes,
            Functions = entry.Functions is { } functions ? pack.ReadFunctions(functions) : [],
        };
    }

    private ImmutableArray<ResourceFunction> ReadFunctions(int offset)
    {
        var cursor = _bytes.Read(PackSection.Functions, offset);
        var functions = ImmutableArray.CreateBuilder<ResourceFunction>(cursor.Count(SmallestFunction));
        for (var i = functions.Capacity; i > 0; i--)
        {
            var name = _strings[cursor.Number()];
            TypeRef output = new(cursor.Number());
            functions.Add(new(name, cursor.Number() is > 0 and var input ? new TypeRef(input - 1) : null, output));
        }

        return functions.MoveToImmutable();
    }
}
