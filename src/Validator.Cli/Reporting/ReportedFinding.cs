using Validator.Analysis.Suppressions;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting;

/// <summary>A finding with what keeps it from counting.</summary>
internal readonly record struct ReportedFinding(Diagnostic Finding)
{
    /// <summary>Null where it is wanted.</summary>
    public SuppressedDiagnostic? SuppressedBy { get; init; }
}
