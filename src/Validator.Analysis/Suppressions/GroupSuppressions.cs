using Validator.Diagnostics;
using Validator.Parsing;
using Validator.Text;

namespace Validator.Analysis.Suppressions;

/// <summary>The suppressions of files that are checked together.</summary>
/// <param name="documentOf">Gives the document of a text; null where it is not known.</param>
internal sealed class GroupSuppressions(Lazy<KnownRules> known, Func<SourceText, IDocument?> documentOf)
{
    private readonly Dictionary<SourceText, FileSuppressions?> _files = [];

    /// <summary>Null where the file has none.</summary>
    public FileSuppressions? Of(SourceText source)
    {
        if (!_files.TryGetValue(source, out var file))
        {
            file = documentOf(source) is { Suppressions: { IsEmpty: false } some } ? new(some, known.Value) : null;
            _files[source] = file;
        }

        return file;
    }

    /// <summary>
    /// The finding with what suppresses it, where it stands or else where its value is used; null where nothing does.
    /// </summary>
    public SuppressedDiagnostic? Suppress(Diagnostic finding)
    {
        if (SuppressAt(finding.Place, finding) is { } here)
        {
            return here;
        }

        foreach (var related in finding.Related)
        {
            if (related.IsUse && SuppressAt(related.Place, finding) is { } there)
            {
                return there;
            }
        }

        return null;
    }

    private SuppressedDiagnostic? SuppressAt(Place place, Diagnostic finding) =>
        Of(place.Source)?.Use(finding.Descriptor, place.Span.Start) is { } suppression
            ? new(finding, new(place.Source, suppression.Place), suppression.Reason)
            : null;
}
