using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Rules.Security;

/// <summary>A secret that an expression holds.</summary>
/// <param name="Name">The secure parameter, or the function that lists the secret.</param>
/// <param name="Place">The part of the expression that brings it in.</param>
/// <param name="Related">The way from there to where the secret is named.</param>
internal sealed record Secret(SecretKind Kind, string Name, Place Place, ImmutableArray<RelatedPlace> Related);

internal enum SecretKind
{
    SecureParameter,

    /// <summary>What a resource lists of itself, such as its keys.</summary>
    Listed,
}
