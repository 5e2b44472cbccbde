using System.Collections.Immutable;
using Validator.Analysis.Suppressions;
using Validator.Cli.Input;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Reporting;

/// <summary>The findings of a run, as every reporter gets them.</summary>
/// <param name="Files">
/// Those with findings, by path. A reporter that goes over them once and keeps none lets each be forgotten when it is
/// written; one that needs them again has to keep them.
/// </param>
/// <param name="Totals">Complete after the last of the files.</param>
internal sealed record Report(IEnumerable<CheckedFile> Files, RunTotals Totals)
{
    /// <summary>The least safe fixes that <c>--fix</c> would make; null where they are made already.</summary>
    public FixSafety? Offered { get; init; }

    public bool Offers(CheckedFile file, Diagnostic found) =>
        file.IsFixable && found.Fix is { } fix && fix.Safety <= Offered;
}

/// <summary>A file with findings, by place.</summary>
/// <param name="Identity">Null where no report needs it.</param>
internal sealed record CheckedFile(
    InputFile File,
    SourceText Source,
    ImmutableArray<Diagnostic> Diagnostics,
    ContentIdentity? Identity
)
{
    /// <summary>The least severity that makes the run fail, or null where none does.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>Whether the user may want the file itself to be changed.</summary>
    public bool IsFixable { get; init; } = true;

    /// <summary>What the files themselves say is not wanted, where the run was asked to show it.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>Whether findings were compared with a baseline, so that those that are left are new.</summary>
    public bool HasBaseline { get; init; }

    /// <summary>What the baseline holds, where the run was asked to show it.</summary>
    public ImmutableArray<Diagnostic> Known { get; init; } = [];

    /// <summary>The findings and what is shown beside them, by place.</summary>
    public IEnumerable<ReportedFinding> All =>
        Suppressed.IsEmpty && Known.IsEmpty ? Own : Own.Concat(Others).OrderBy(one => one.Finding.Place.Span.Start);

    private IEnumerable<ReportedFinding> Own =>
        Diagnostics.Select(found => new ReportedFinding(found) { IsKnown = HasBaseline ? false : null });

    private IEnumerable<ReportedFinding> Others =>
        Suppressed
            .Select(one => new ReportedFinding(one.Finding) { SuppressedBy = one })
            .Concat(Known.Select(found => new ReportedFinding(found) { IsKnown = true }));
}

/// <summary>Which bytes the file had when it was read.</summary>
/// <param name="Sha256">In lower case hexadecimal.</param>
internal sealed record ContentIdentity(int Length, string Sha256);
