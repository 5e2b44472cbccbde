using System.Collections.Immutable;
using Validator.Analysis.Suppressions;
using Validator.Cli.Input;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Reporting;

/// <summary>A file with findings, by place.</summary>
/// <param name="Identity">Null where no report needs it.</param>
internal sealed record CheckedFile(
    InputFile File,
    SourceText Source,
    ImmutableArray<Diagnostic> Diagnostics,
    ContentIdentity? Identity
)
{
    /// <summary>What the files themselves say is not wanted, where the run was asked to show it.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>The findings and what is shown beside them, by place.</summary>
    public IEnumerable<ReportedFinding> All =>
        Suppressed.IsEmpty
            ? Diagnostics.Select(found => new ReportedFinding(found))
            : Diagnostics
                .Select(found => new ReportedFinding(found))
                .Concat(Suppressed.Select(one => new ReportedFinding(one.Finding) { SuppressedBy = one }))
                .OrderBy(one => one.Finding.Place.Span.Start);
}
