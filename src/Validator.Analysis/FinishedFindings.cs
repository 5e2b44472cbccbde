using System.Collections.Immutable;
using Validator.Analysis.Suppressions;
using Validator.Diagnostics;
using Validator.Parsing;

namespace Validator.Analysis;

/// <summary>Findings of one file as they are reported, sorted, and those that the files themselves say are not wanted.</summary>
internal readonly record struct FinishedFindings(
    ImmutableArray<Diagnostic> Wanted,
    ImmutableArray<SuppressedDiagnostic> Suppressed
)
{
    public LintResult Of(IDocument document) => new(document.Source, document.Kind, Wanted) { Suppressed = Suppressed };
}
