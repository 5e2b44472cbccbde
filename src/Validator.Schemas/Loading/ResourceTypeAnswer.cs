using System.Collections.Immutable;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading;

/// <summary>What a <see cref="SchemaStore"/> knows of a resource type. Closed: every answer is nested here.</summary>
public abstract record ResourceTypeAnswer
{
    private ResourceTypeAnswer() { }

    public sealed record Found(ResourceType Type) : ResourceTypeAnswer;

    /// <summary>The type exists at that version, but its definition is not among those that ship: nothing can be said.</summary>
    /// <param name="Name">The type in its canonical case.</param>
    public sealed record NotDefined(string Name) : ResourceTypeAnswer;

    /// <param name="Candidates">Every type of the provider in its canonical case, sorted.</param>
    /// <param name="IsTrusted">Whether what is known of the provider was verified.</param>
    public sealed record UnknownType(ImmutableArray<string> Candidates, bool IsTrusted) : ResourceTypeAnswer;

    /// <param name="Name">The type in its canonical case.</param>
    /// <param name="Versions">Every version of the type, from the oldest to the newest.</param>
    /// <param name="IsTrusted">Whether what is known of the provider was verified.</param>
    /// <param name="IsReal">Whether Azure may well have or have had the version, though its definition is not published.</param>
    public sealed record UnknownVersion(
        string Name,
        ImmutableArray<string> Versions,
        bool IsTrusted,
        bool IsReal = false
    ) : ResourceTypeAnswer;

    /// <summary>Nothing is known of the provider: nothing can be said of its types.</summary>
    public sealed record UnknownProvider : ResourceTypeAnswer;
}
