using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Suppressions;
using Validator.Diagnostics;
using Validator.Parsing;

namespace Validator.Analysis;

/// <summary>Makes what was found in a file what is reported of it.</summary>
internal sealed class FindingFinisher(
    IDocument document,
    RuleSettings rules,
    GroupSuppressions suppressions,
    bool wantsStablePaths
)
{
    public FinishedFindings Finish(IEnumerable<Diagnostic> found)
    {
        var wanted = ImmutableArray.CreateBuilder<Diagnostic>();
        var suppressed = ImmutableArray.CreateBuilder<SuppressedDiagnostic>();
        foreach (var finding in Sorted(found.Select(rules.Apply).Where(finding => finding.Severity > Severity.Off)))
        {
            if (suppressions.Suppress(finding) is { } by)
            {
                suppressed.Add(by with { Finding = Located(finding) });
            }
            else
            {
                wanted.Add(Mendable(Located(finding)));
            }
        }

        return new(wanted.DrainToImmutable(), suppressed.DrainToImmutable());
    }

    private static IEnumerable<Diagnostic> Sorted(IEnumerable<Diagnostic> found) =>
        found
            .OrderBy(finding => finding.Place.Span.Start)
            .ThenBy(finding => finding.Place.Span.Length)
            .ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal);

    private Diagnostic Located(Diagnostic finding) =>
        finding with
        {
            LogicalPath = document.PathAt(finding.Place.Span),
            StablePath = wantsStablePaths ? document.StablePathAt(finding.Place.Span) : "",
        };

    private Diagnostic Mendable(Diagnostic finding) =>
        finding.Fix is null && finding.Repair is { } repair ? finding with { Fix = document.FixFor(repair) } : finding;
}
