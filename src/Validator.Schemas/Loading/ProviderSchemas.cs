using System.Collections.Immutable;
using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Loading.Overlays;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading;

/// <summary>The files of one provider, each read when a lookup first needs it.</summary>
internal sealed class ProviderSchemas(string provider)
{
    private readonly Dictionary<string, Lazy<ImmutableArray<ResourceType>>> _definitions = new(
        StringComparer.OrdinalIgnoreCase
    );
    private Lazy<ImmutableArray<Overlay>> _overlays = new(() => []);

    public void AddDefinition(string apiVersion, Func<SchemaFile> open) =>
        _definitions[apiVersion] = new(() => Read(open(), apiVersion));

    public void AddOverlays(Func<SchemaFile> open) => _overlays = new(() => OverlayFile.Read(open(), provider));

    public ResourceType? Find(string type, string apiVersion)
    {
        if (_definitions.GetValueOrDefault(apiVersion) is { Value: var resources })
        {
            foreach (var resource in resources)
            {
                if (resource.Name.Equals(type, StringComparison.OrdinalIgnoreCase))
                {
                    return resource;
                }
            }
        }

        return null;
    }

    /// <summary>The list of types, and what is defined here beside.</summary>
    public KnownProvider AddTo(KnownProvider known)
    {
        foreach (var definition in _definitions.Values)
        {
            foreach (var resource in definition.Value)
            {
                known = known.With(resource.Name, resource.ApiVersion);
            }
        }

        return known;
    }

    private ImmutableArray<ResourceType> Read(SchemaFile file, string apiVersion) =>
        [
            .. DefinitionFile
                .Read(file, provider, apiVersion)
                .Select(resource => OverlayApplication.Apply(resource, _overlays.Value)),
        ];
}
