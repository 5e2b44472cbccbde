using Validator.Analysis.Suppressions;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting;

/// <summary>A finding with what keeps it from counting.</summary>
internal readonly record struct ReportedFinding(Diagnostic Finding)
{
    /// <summary>Null where it is wanted.</summary>
    public SuppressedDiagnostic? SuppressedBy { get; init; }

    /// <summary>Whether a baseline holds it; null where there is none.</summary>
    public bool? IsKnown { get; init; }

    /// <summary>What a report for people puts before it.</summary>
    public string Mark =>
        SuppressedBy is not null ? "suppressed "
        : IsKnown == true ? "known "
        : "";
}
