namespace Validator.Model;

/// <summary>A type that other types refer to by its name.</summary>
public sealed record TypeDeclaration(Name Name, TypeExpression Type);
