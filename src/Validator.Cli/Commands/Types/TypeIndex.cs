using System.Collections.Immutable;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;

namespace Validator.Cli.Commands.Types;

/// <summary>What <c>armlint types</c> asks of the schemas. Every name comes in its canonical case.</summary>
internal sealed class TypeIndex(SchemaStore schemas)
{
    public ImmutableArray<string> Providers => schemas.Providers();

    public IEnumerable<string> All => Providers.SelectMany(provider => TypesOf(provider));

    /// <summary>The types of a provider, sorted; none where there is no such provider.</summary>
    public ImmutableArray<string> TypesOf(string provider) =>
        provider.Contains('/', StringComparison.Ordinal) ? [] : schemas.TypesFrom($"{provider}/");

    public IEnumerable<string> TypesFrom(string prefix) =>
        prefix.Contains('/', StringComparison.Ordinal)
            ? schemas.TypesFrom(prefix)
            : Providers
                .Where(provider => provider.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                .SelectMany(provider => TypesOf(provider));

    /// <summary>Null where there is no such type.</summary>
    public KnownVersions? Find(string type) =>
        schemas.NameOf(type) is { } name ? new(name, schemas.VersionsOf(type)) : null;

    /// <summary>Null where the version is known by name alone.</summary>
    public ResourceType? Definition(string type, string version) =>
        schemas.Find(type, version) is ResourceTypeAnswer.Found { Type: var found } ? found : null;
}

/// <param name="Versions">From the oldest to the newest.</param>
internal sealed record KnownVersions(string Type, ImmutableArray<string> Versions)
{
    /// <summary>The newest stable version, or where there is none the newest.</summary>
    public string Newest => NewestStable ?? Versions[^1];

    public string? NewestStable => Versions.LastOrDefault(version => !IsPreview(version));

    public static bool IsPreview(string version) =>
        ApiVersion.TryParse(version, out var read) && read.Suffix is not null;
}
