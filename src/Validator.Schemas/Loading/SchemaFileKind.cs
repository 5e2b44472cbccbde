namespace Validator.Schemas.Loading;

/// <summary>What a schema file holds, as the end of its path says. Closed: every kind is nested here.</summary>
internal abstract record SchemaFileKind
{
    private const string Extension = ".json";

    private SchemaFileKind() { }

    public sealed record Definition(string Provider, string ApiVersion) : SchemaFileKind;

    public sealed record Overlays(string Provider) : SchemaFileKind;

    public sealed record KnownTypes : SchemaFileKind;

    /// <exception cref="SchemaException">The path is none of a schema file.</exception>
    public static SchemaFileKind Of(string path)
    {
        var parts = path.Split('/', '\\');
        return parts switch
        {
            [.., "known-types.json"] => new KnownTypes(),
            [.., "overlays", var name] when name.EndsWith(Extension, StringComparison.Ordinal) => new Overlays(
                name[..^Extension.Length]
            ),
            [.., var provider, var name]
                when name.EndsWith(Extension, StringComparison.Ordinal)
                    && Loading.ApiVersion.TryParse(name.AsSpan(0, name.Length - Extension.Length), out _) =>
                new Definition(provider, name[..^Extension.Length]),
            _ => throw new SchemaException(
                path,
                new(1, 1),
                "A schema file is called '{provider}/{apiVersion}.json', 'overlays/{provider}.json' or 'known-types.json'."
            ),
        };
    }
}
