namespace Validator.Model;

/// <summary>The loop that creates a resource several times.</summary>
/// <param name="Name">What <c>copyIndex('name')</c> and <c>dependsOn</c> call it; null where it is missing or an expression.</param>
public sealed record ResourceLoop(string? Name, Expression? Count);
