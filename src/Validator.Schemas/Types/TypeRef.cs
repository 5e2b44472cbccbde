namespace Validator.Schemas.Types;

/// <summary>A type by its place in a <see cref="SchemaTable"/>, which lets types refer to themselves.</summary>
public readonly record struct TypeRef(int Index);
