using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Evaluation.Deployments;

/// <summary>One entry of <c>dependsOn</c>.</summary>
/// <param name="Place">Where the entry stands.</param>
/// <param name="Targets">The indexes of the resources that it certainly means.</param>
/// <param name="IsCertain">Whether it certainly means no others.</param>
public readonly record struct Dependency(Value Written, Place Place, ImmutableArray<int> Targets, bool IsCertain);
