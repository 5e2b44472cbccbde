using System.Collections.Immutable;
using System.Reflection;

namespace Validator.Schemas.Loading;

/// <summary>
/// Answers which resource types exist and what they are. One instance serves all threads of a run. No file is parsed
/// before a lookup needs it, and none is parsed twice.
/// </summary>
public sealed class SchemaStore
{
    private static readonly ResourceTypeAnswer Nothing = new ResourceTypeAnswer.UnknownProvider();

    private readonly Lazy<Dictionary<string, KnownProvider>> _known = new(() => new(StringComparer.OrdinalIgnoreCase));
    private readonly Dictionary<string, ProviderSchemas> _providers = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="SchemaException">The path of a file does not say what it holds.</exception>
    public SchemaStore(IEnumerable<SchemaFile> files)
        : this(files.Select(file => (file.Path, new Func<SchemaFile>(() => file)))) { }

    private SchemaStore(IEnumerable<(string Path, Func<SchemaFile> Open)> files)
    {
        foreach (var (path, open) in files)
        {
            switch (SchemaFileKind.Of(path))
            {
                case SchemaFileKind.Definition { Provider: var provider, ApiVersion: var version }:
                    Provider(provider).AddDefinition(version, open);
                    break;
                case SchemaFileKind.Overlays { Provider: var provider }:
                    Provider(provider).AddOverlays(open);
                    break;
                default:
                    _known = new(() => KnownTypesFile.Read(open()));
                    break;
            }
        }
    }

    /// <summary>The definitions that ship.</summary>
    public static SchemaStore Embedded()
    {
        var assembly = typeof(SchemaStore).Assembly;
        return new(
            assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith("schemas/", StringComparison.Ordinal))
                .Select(name => (name, new Func<SchemaFile>(() => Open(assembly, name))))
        );
    }

    /// <summary>Looks up a type such as <c>Microsoft.Storage/storageAccounts</c>, in any case.</summary>
    /// <exception cref="SchemaException">A file of that provider is not what it should be.</exception>
    public ResourceTypeAnswer Find(string type, string apiVersion)
    {
        var slash = type.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? type : type[..slash];
        var schemas = _providers.GetValueOrDefault(name);
        if (schemas?.Find(type, apiVersion) is { } found)
        {
            return new ResourceTypeAnswer.Found(found);
        }

        var known = _known.Value.GetValueOrDefault(name);
        if (known?.Types.GetValueOrDefault(type) is { } listed && listed.Has(apiVersion))
        {
            return new ResourceTypeAnswer.NotDefined(listed.Name);
        }

        // Definitions may know more than the list does, but reading them all is worth it for a complaint alone.
        var all = schemas?.AddTo(known ?? KnownProvider.Empty) ?? known;
        return all is not { Types.Count: > 0 } ? Nothing
            : all.Types.GetValueOrDefault(type) is { } other
                ? new ResourceTypeAnswer.UnknownVersion(other.Name, other.SortedVersions())
            : new ResourceTypeAnswer.UnknownType([.. all.Types.Values.Select(candidate => candidate.Name)]);
    }

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
