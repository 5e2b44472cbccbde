using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Validator.Schemas.Packs;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading;

/// <summary>
/// Answers which resource types exist and what they are: from the files of <c>schemas/</c>, then from the type pack. One
/// instance serves all threads of a run. No file is parsed before a lookup needs it, and none is parsed twice.
/// </summary>
public sealed class SchemaStore
{
    private readonly Dictionary<string, ProviderSchemas> _providers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<Dictionary<string, KnownProvider>> _known = new(() => new(StringComparer.OrdinalIgnoreCase));
    private readonly Lazy<TypePack?> _pack;
    private readonly Lazy<ImmutableArray<string>> _allProviders;

    // A run asks for few definitions, and for each of them very often.
    private readonly ConcurrentDictionary<(string Type, string ApiVersion), ResourceTypeAnswer.Found> _found = new(
        VersionedTypeComparer.Instance
    );

    /// <summary>A store of these files alone, without the types of Azure.</summary>
    /// <exception cref="SchemaException">The path of a file does not say what it holds.</exception>
    public SchemaStore(IEnumerable<SchemaFile> files)
        : this(files.Select(file => (file.Path, new Func<SchemaFile>(() => file), false)), new(() => null)) { }

    private SchemaStore(IEnumerable<(string Path, Func<SchemaFile> Open, bool IsOwn)> files, Lazy<TypePack?> pack)
    {
        _pack = pack;
        _allProviders = new(GatherProviders);
        foreach (var (path, open, isOwn) in files)
        {
            switch (SchemaFileKind.Of(path))
            {
                case SchemaFileKind.Definition { Provider: var provider, ApiVersion: var version }:
                    Provider(provider).AddDefinition(version, open, isOwn);
                    break;
                case SchemaFileKind.Overlays { Provider: var provider }:
                    Provider(provider).AddOverlays(open, isOwn);
                    break;
                default:
                    // A team's own file says all there is of the providers that it lists.
                    var earlier = _known;
                    _known = new(() =>
                        KnownTypesFile
                            .Read(open())
                            .Concat(earlier.Value)
                            .DistinctBy(one => one.Key, StringComparer.OrdinalIgnoreCase)
                            .ToDictionary(StringComparer.OrdinalIgnoreCase)
                    );
                    break;
            }
        }
    }

    /// <summary>All that ships, and a user's own files, which win over it.</summary>
    /// <exception cref="SchemaException">The path of one of them does not say what it holds.</exception>
    public static SchemaStore Embedded(params IEnumerable<SchemaFile> own) => Embedded(TypePack.Embedded, own);

    /// <summary>The files that ship, with another pack.</summary>
    internal static SchemaStore Embedded(Func<TypePack> pack, params IEnumerable<SchemaFile> own)
    {
        var assembly = typeof(SchemaStore).Assembly;
        return new(
            assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("schemas/", StringComparison.Ordinal))
                .Select(name => (name, new Func<SchemaFile>(() => Open(assembly, name)), false))
                .Concat(own.Select(file => (file.Path, new Func<SchemaFile>(() => file), true))),
            new(() => pack())
        );
    }

    /// <summary>Looks up a type such as <c>Microsoft.Storage/storageAccounts</c>, in any case.</summary>
    /// <exception cref="SchemaException">A file of that provider is not what it should be.</exception>
    /// <exception cref="TypePackException">The pack is damaged.</exception>
    public ResourceTypeAnswer Find(string type, string apiVersion)
    {
        if (_found.TryGetValue((type, apiVersion), out var known))
        {
            return known;
        }

        if (Definition(type, apiVersion) is { } definition)
        {
            return _found.GetOrAdd((type, apiVersion), new ResourceTypeAnswer.Found(definition));
        }

        return KnownOf(type)?.Types.GetValueOrDefault(type) is { } listed && listed.Has(apiVersion)
            ? new ResourceTypeAnswer.NotDefined(listed.Name)
            : WithoutDefinition(type, apiVersion);
    }

    /// <summary>The type in its canonical case, if it exists at any version.</summary>
    public string? NameOf(string type) =>
        _pack.Value?.NameOf(type) ?? FilesKnow(type).Types.GetValueOrDefault(type)?.Name;

    /// <summary>Every version of a type, from the oldest to the newest; none where there is no such type.</summary>
    public ImmutableArray<string> VersionsOf(string type)
    {
        var packed = _pack.Value?.VersionsOf(type) ?? [];
        return FilesKnow(type).Types.GetValueOrDefault(type) is { } known
            ? (known with { Versions = [.. packed.Union(known.Versions, StringComparer.OrdinalIgnoreCase)] }).Sorted()
            : packed;
    }

    /// <summary>The types of a provider in their canonical case, sorted; those alone that begin with more, if more is given.</summary>
    /// <param name="prefix">The namespace of a provider and what follows, in any case: <c>Microsoft.Network/virtualN</c>.</param>
    public ImmutableArray<string> TypesFrom(string prefix)
    {
        var packed = _pack.Value?.TypesFrom(prefix) ?? [];
        var known = FilesKnow(prefix)
            .Types.Values.Select(type => type.Name)
            .Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        return [.. packed.Union(known, StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The namespaces of all providers in their canonical case, sorted.</summary>
    public ImmutableArray<string> Providers() => _allProviders.Value;

    // Searched for every provider that nobody knows, so gathered once.
    private ImmutableArray<string> GatherProviders() =>
        [
            .. (_pack.Value?.Providers() ?? [])
                .Union(_known.Value.Keys, StringComparer.OrdinalIgnoreCase)
                .Union(_providers.Keys, StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];

    private ResourceType? Definition(string type, string apiVersion)
    {
        var schemas = SchemasOf(type);
        return schemas?.Find(type, apiVersion) is { } own ? own
            : _pack.Value?.Find(type, apiVersion) is { } packed ? schemas?.Refine(packed) ?? packed
            : null;
    }

    private ResourceTypeAnswer WithoutDefinition(string type, string apiVersion)
    {
        var isTrusted = IsTrusted(type);
        if (NameOf(type) is { } name)
        {
            var isReal = !isTrusted && MayBeReal(type, apiVersion);
            return new ResourceTypeAnswer.UnknownVersion(name, VersionsOf(type), isTrusted, isReal);
        }

        if (KnownOf(type)?.IsMadeByUsers(type) == true)
        {
            return new ResourceTypeAnswer.NotDefined(type);
        }

        var candidates = TypesFrom(ProviderOf(type) + "/");
        return candidates is []
            ? new ResourceTypeAnswer.UnknownProvider()
            : new ResourceTypeAnswer.UnknownType(candidates, isTrusted);
    }

    // Whoever adds one version to a provider of Azure has not verified all its others.
    private bool IsTrusted(string type) =>
        SchemasOf(type) is { } schemas
        && (
            schemas.IsVerified || schemas.HasDefinitions && _pack.Value?.TypesFrom(ProviderOf(type) + "/").Any() != true
        );

    // Azure routes a request by the nearest type that the provider has registered, so a child has the versions of the
    // type above it, whichever of them it was published for. Definitions of older versions, 2021-05-01 of storage accounts for one, are
    // published no longer, and those of previews come and go, although the services take both for years.
    private bool MayBeReal(string type, string apiVersion)
    {
        for (
            var end = type.Length;
            end > 0 && type[..end].Contains('/', StringComparison.Ordinal);
            end = type.LastIndexOf('/', end - 1)
        )
        {
            if (end < type.Length && Has(type[..end], apiVersion))
            {
                return true;
            }
        }

        return Loading.ApiVersion.TryParse(apiVersion, out var written)
            && VersionsOf(type) is [.., var last]
            && Loading.ApiVersion.TryParse(last, out var newest)
            && (written < newest || written.Suffix is not null);
    }

    private bool Has(string type, string apiVersion) =>
        VersionsOf(type).Contains(apiVersion, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the files say of a provider's types. It reads all definitions of the provider.</summary>
    private KnownProvider FilesKnow(string type)
    {
        var known = KnownOf(type) ?? KnownProvider.Empty;
        return SchemasOf(type)?.AddTo(known) ?? known;
    }

    private ProviderSchemas? SchemasOf(string type) => _providers.GetValueOrDefault(ProviderOf(type));

    private KnownProvider? KnownOf(string type) => _known.Value.GetValueOrDefault(ProviderOf(type));

    private static string ProviderOf(string type) =>
        type.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? type[..slash] : type;

    private static SchemaFile Open(Assembly assembly, string name)
    {
        using var stream =
            assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' was listed and is not there.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new(name, content);
    }

    private ProviderSchemas Provider(string name)
    {
        if (!_providers.TryGetValue(name, out var schemas))
        {
            schemas = new(name);
            _providers.Add(name, schemas);
        }

        return schemas;
    }
}
