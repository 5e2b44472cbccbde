using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<(string, string), ResourceType> _refined = [];
    private Lazy<ImmutableArray<Overlay>> _overlays = new(() => []);
    private Lazy<ImmutableArray<Overlay>> _ownOverlays = new(() => []);

    public bool HasDefinitions => _definitions.Count > 0;

    /// <summary>Whether an overlay says that what is known of the provider was verified.</summary>
    public bool IsVerified => _overlays.Value.Any(overlay => overlay.Trusted == true);

    /// <param name="isOwn">Whether it is a team's own, about which nothing that ships says more.</param>
    public void AddDefinition(string apiVersion, Func<SchemaFile> open, bool isOwn) =>
        _definitions[apiVersion] = new(() => Read(open(), apiVersion, isOwn));

    /// <summary>Adds to what other files say: of two overlays on one path, the later file wins.</summary>
    /// <param name="isOwn">Whether it is a team's own.</param>
    public void AddOverlays(Func<SchemaFile> open, bool isOwn)
    {
        Lazy<ImmutableArray<Overlay>> added = new(() => OverlayFile.Read(open(), provider));
        var earlier = _overlays;
        _overlays = new(() => [.. earlier.Value, .. added.Value]);
        if (isOwn)
        {
            var earlierOwn = _ownOverlays;
            _ownOverlays = new(() => [.. earlierOwn.Value, .. added.Value]);
        }
    }

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

    /// <summary>A definition from elsewhere with what the overlays say of it.</summary>
    public ResourceType Refine(ResourceType type) =>
        _refined.GetOrAdd(
            (type.Name, type.ApiVersion),
            static (_, found) => found.Self.Apply(found.Type),
            (Self: this, Type: type)
        );

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

    private ImmutableArray<ResourceType> Read(SchemaFile file, string apiVersion, bool isOwn) =>
        [
            .. DefinitionFile
                .Read(file, provider, apiVersion)
                .Select(type => OverlayApplication.Apply(type, (isOwn ? _ownOverlays : _overlays).Value)),
        ];

    private ResourceType Apply(ResourceType type) => OverlayApplication.Apply(type, _overlays.Value);
}
