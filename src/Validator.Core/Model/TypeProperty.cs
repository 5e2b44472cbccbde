namespace Validator.Model;

/// <summary>A property that a type lists, or the variant of a discriminated one.</summary>
public sealed record TypeProperty(Name Name, TypeExpression Type);
