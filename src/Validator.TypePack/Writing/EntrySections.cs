using Validator.Schemas.Loading;
using Validator.Schemas.Packs;
using Validator.TypePack.Reading;

namespace Validator.TypePack.Writing;

/// <summary>Writes which types there are, at which versions, and where each is.</summary>
internal sealed class EntrySections
{
    private readonly IReadOnlyList<IGrouping<string, Entry>> _types;
    private readonly List<string> _versions;
    private readonly Dictionary<string, int> _placeOfVersion;
    private readonly Dictionary<string, int> _functionLists = [];

    public EntrySections(AzureTypes azure)
    {
        var entries = azure.Resources.Select(Entry.Of).ToList();
        _versions =
        [
            .. entries
                .Select(entry => entry.Version)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .OrderBy(Parse)
                .ThenBy(version => version, StringComparer.Ordinal),
        ];
        _placeOfVersion = _versions
            .Select((version, place) => (version, place))
            .ToDictionary(one => one.version, one => one.place, StringComparer.OrdinalIgnoreCase);
        _types =
        [
            .. entries
                .OrderBy(entry => _placeOfVersion[entry.Version])
                .GroupBy(entry => entry.Type, StringComparer.OrdinalIgnoreCase)
                .OrderBy(type => type.Key.ToLowerInvariant(), StringComparer.Ordinal),
        ];
    }

    public PackBuffer Versions { get; } = new();

    public PackBuffer Types { get; } = new();

    public PackBuffer Entries { get; } = new();

    public PackBuffer Functions { get; } = new();

    public void UseStrings(StringLayout strings)
    {
        _versions.ForEach(strings.Use);
        foreach (var entry in _types.SelectMany(type => type))
        {
            strings.Use(entry.Type);
            foreach (var function in entry.Resource.Functions)
            {
                strings.Use(function.Name);
            }
        }
    }

    public void Write(StringLayout strings, NodeLayout nodes)
    {
        _versions.ForEach(version => Versions.Fixed(strings.OffsetOf(version)));
        foreach (var type in _types)
        {
            // A type is called what its newest version calls it.
            var name = type.Last().Type;
            Types.Fixed(strings.OffsetOf(name));
            Types.Fixed(Entries.Length);
            Entries.Number(type.Count());
            var before = 0;
            foreach (var entry in type)
            {
                Write(entry, name, before, strings, nodes);
                before = _placeOfVersion[entry.Version];
            }
        }
    }

    private void Write(Entry entry, string name, int before, StringLayout strings, NodeLayout nodes)
    {
        var resource = entry.Resource;
        var flags = EntryFlags.None;
        flags |= entry.Type == name ? 0 : EntryFlags.HasOwnName;
        flags |= resource.Functions is [] ? 0 : EntryFlags.HasFunctions;
        Entries.Number(((_placeOfVersion[entry.Version] - before) << PackFormat.EntryFlagBits) | (int)flags);
        Entries.Byte(resource.ReadableScopes);
        Entries.Byte(resource.WritableScopes);
        Entries.Number(nodes.OffsetOf(resource.Body));
        if (flags.HasFlag(EntryFlags.HasOwnName))
        {
            Entries.Number(strings.OffsetOf(entry.Type));
        }

        if (flags.HasFlag(EntryFlags.HasFunctions))
        {
            Entries.Number(FunctionList(resource.Functions, strings, nodes));
        }
    }

    // Most versions of a type have the functions of the version before.
    private int FunctionList(IReadOnlyList<Function> functions, StringLayout strings, NodeLayout nodes)
    {
        var key = string.Join(' ', functions);
        if (!_functionLists.TryGetValue(key, out var place))
        {
            place = Functions.Length;
            _functionLists.Add(key, place);
            Functions.Number(functions.Count);
            foreach (var (name, input, output) in functions)
            {
                Functions.Number(strings.OffsetOf(name));
                Functions.Number(nodes.OffsetOf(output));
                Functions.Number(input is { } type ? nodes.OffsetOf(type) + 1 : 0);
            }
        }

        return place;
    }

    private static ApiVersion Parse(string version) =>
        ApiVersion.TryParse(version, out var parsed)
            ? parsed
            : throw new InvalidDataException($"'{version}' is not a version 'yyyy-MM-dd[-suffix]'.");

    private sealed record Entry(string Type, string Version, Resource Resource)
    {
        public static Entry Of(Resource resource)
        {
            var at = resource.Name.LastIndexOf('@');
            return new(resource.Name[..at], resource.Name[(at + 1)..], resource);
        }
    }
}
