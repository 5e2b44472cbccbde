using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Rules.Security;

/// <summary>A reference by which a search came to where it is.</summary>
/// <param name="Referent">What it refers to, in words.</param>
/// <param name="Outer">The reference before; null for the one in the expression that is searched.</param>
internal sealed record Reached(Place Reference, string Referent, Reached? Outer)
{
    public int Length { get; } = 1 + (Outer?.Length ?? 0);

    public Reached Outermost => Outer?.Outermost ?? this;

    /// <summary>The steps from the outermost reference to a secret.</summary>
    public ImmutableArray<RelatedPlace> WayTo(Place secret, SecretKind kind, string name)
    {
        var what = kind == SecretKind.Listed ? $"'{name}' is called here." : $"Secure parameter '{name}' is used here.";
        List<RelatedPlace> way = [new(secret, what)];
        for (var step = this; step.Outer is { } outer; step = outer)
        {
            way.Add(new(step.Reference, $"The value comes here from {step.Referent}."));
        }

        way.Reverse();
        return [.. way];
    }
}
