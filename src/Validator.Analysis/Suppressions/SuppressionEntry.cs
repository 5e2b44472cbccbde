using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Parsing.Suppressions;

namespace Validator.Analysis.Suppressions;

/// <summary>A rule that is suppressed somewhere.</summary>
/// <param name="Meant">More than one for a code of Bicep's compiler; none where no rule is called so.</param>
internal readonly record struct SuppressionEntry(
    Suppression Suppression,
    SuppressedRule Rule,
    ImmutableArray<DiagnosticDescriptor> Meant
);
