using System.Collections.Immutable;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Packs.Definition;

/// <summary>What a rule looks at. Closed: every kind is nested here. A pattern may have <c>*</c> for any characters.</summary>
public abstract record PackTarget
{
    private PackTarget() { }

    /// <param name="Types">Patterns of resource types.</param>
    /// <param name="Except">Patterns of types that are left out.</param>
    /// <param name="Versions">The API versions that the rule is about; null where it is about all.</param>
    /// <param name="Each">The elements that are looked at one by one, instead of the resource.</param>
    public sealed record Resource(
        ImmutableArray<string> Types,
        ImmutableArray<string> Except,
        ApiVersionRange? Versions,
        PropertyPath? Each
    ) : PackTarget;

    /// <summary>Nested deployments, and the modules of Bicep.</summary>
    public sealed record Module(string Name) : PackTarget;

    public sealed record Parameter(string Name) : PackTarget;

    public sealed record Variable(string Name) : PackTarget;

    public sealed record Output(string Name) : PackTarget;

    public sealed record Template : PackTarget;
}
