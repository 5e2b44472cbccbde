namespace Validator.Schemas.Loading;

/// <summary>
/// A file of a <see cref="SchemaStore"/>. The end of its path says what it is: <c>{provider}/{apiVersion}.json</c> a
/// definition, <c>overlays/{provider}.json</c> overlays, <c>known-types.json</c> the types without a definition; see schemas/README.md.
/// </summary>
public readonly record struct SchemaFile(string Path, ReadOnlyMemory<byte> Content);
