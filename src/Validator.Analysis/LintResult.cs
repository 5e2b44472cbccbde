using System.Collections.Immutable;
using Validator.Analysis.Suppressions;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>All that is known about one file after it was checked.</summary>
/// <param name="Diagnostics">Sorted by place, then by id.</param>
public sealed record LintResult(SourceText Source, DocumentKind Kind, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What the files themselves say is not wanted, in the same order; not among the diagnostics.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>The tool that wrote the file, where one says so in it.</summary>
    public string? Generator { get; init; }

    /// <summary>How many resources of deployments the file declares.</summary>
    public int Resources { get; init; }

    /// <summary>How many of them were not compared with a type definition, because this version has none for them.</summary>
    public int Undefined { get; init; }

    /// <summary>What is wrong in the files that the file links to, with what it gives them and not without.</summary>
    public ImmutableArray<LintResult> Linked { get; init; } = [];

    /// <summary>The path of its template as a <c>.bicepparam</c> file names it, where that is there; null for all else.</summary>
    public string? TemplatePath { get; init; }

    /// <summary>Whether a rule failed on this file, so that findings may be missing.</summary>
    public bool RuleFailed { get; init; }

    /// <summary>The same with further findings in their places.</summary>
    internal LintResult With(FinishedFindings more) =>
        more.Wanted.IsEmpty && more.Suppressed.IsEmpty
            ? this
            : this with
            {
                Diagnostics = [.. Diagnostics.Concat(more.Wanted).OrderBy(one => one.Place.Span.Start)],
                Suppressed = [.. Suppressed.Concat(more.Suppressed).OrderBy(one => one.Finding.Place.Span.Start)],
            };
}
