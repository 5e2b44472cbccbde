using Microsoft.CodeAnalysis.Sarif;
using Validator.Analysis.Suppressions;
using Validator.Diagnostics;
using Validator.Text;
using SarifFix = Microsoft.CodeAnalysis.Sarif.Fix;

namespace Validator.Cli.Reporting.Sarif;

/// <summary>Findings of one file as results.</summary>
internal sealed class SarifResults(CheckedFile file, SarifRules rules, SarifArtifacts artifacts)
{
    private readonly LineHashes _hashes = new(file.Source);

    public IEnumerable<Result> All => file.All.Select(Result);

    private Result Result(ReportedFinding reported)
    {
        var found = reported.Finding;
        return new()
        {
            RuleId = found.Descriptor.Id,
            RuleIndex = rules.IndexOf(found.Descriptor),
            Level = SarifRules.LevelOf(found.Severity),
            // The text for GitHub, the id and the arguments for those that translate or group messages.
            Message = new()
            {
                Text = found.Message,
                Id = found.Format.Id,
                Arguments = [.. found.Arguments],
            },
            Locations = [Primary(found)],
            PartialFingerprints = new Dictionary<string, string>
            {
                ["primaryLocationLineHash"] = _hashes[found.Place.Source.PositionAt(found.Place.Span.Start).Line],
                [Fingerprint.Key] = Fingerprint.Of(found),
            },
            RelatedLocations = found.Related.IsEmpty ? null : [.. found.Related.Select(Related)],
            BaselineState = reported.IsKnown switch
            {
                true => BaselineState.Unchanged,
                false => BaselineState.New,
                null => BaselineState.None,
            },
            Suppressions = reported.SuppressedBy is { } suppressed ? [Suppression(suppressed)] : null,
            Fixes = found.Fix is { } fix ? [Fix(found.Place.Source, fix)] : null,
        };
    }

    private Suppression Suppression(SuppressedDiagnostic suppressed) =>
        new()
        {
            Kind = SuppressionKind.InSource,
            Status = SuppressionStatus.Accepted,
            Justification = suppressed.Reason.Length == 0 ? null : suppressed.Reason,
            Location = new() { PhysicalLocation = Physical(suppressed.Suppression) },
        };

    private Location Primary(Diagnostic found)
    {
        Location location = new() { PhysicalLocation = Physical(found.Place) };
        if (found.LogicalPath.Length > 0)
        {
            location.LogicalLocations = [new() { FullyQualifiedName = found.LogicalPath, Kind = "member" }];
        }

        return location;
    }

    private Location Related(RelatedPlace related, int index) =>
        new()
        {
            Id = index + 1,
            PhysicalLocation = Physical(related.Place),
            Message = new() { Text = related.Message },
        };

    private PhysicalLocation Physical(Place place) =>
        new()
        {
            ArtifactLocation = artifacts.LocationOf(place.Source),
            Region = SarifRegions.WithSnippet(place.Source, place.Span),
            ContextRegion = SarifRegions.Around(place.Source, place.Span),
        };

    private SarifFix Fix(SourceText source, Diagnostics.Fix fix) =>
        new()
        {
            Description = new() { Text = fix.Title.EndsWith('.') ? fix.Title : fix.Title + "." },
            ArtifactChanges =
            [
                new()
                {
                    ArtifactLocation = artifacts.LocationOf(source),
                    Replacements = [.. fix.Edits.Select(edit => Replacement(source, edit))],
                },
            ],
        };

    private static Replacement Replacement(SourceText source, TextEdit edit) =>
        new()
        {
            DeletedRegion = SarifRegions.Of(source, edit.Span),
            InsertedContent = new() { Text = edit.NewText },
        };
}
