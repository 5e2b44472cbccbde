using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Parsing.Json;

/// <summary>Puts together everything that is to be said about the JSON of one file.</summary>
internal static class FileFindings
{
    public static IReadOnlyList<Diagnostic> Collect(JsonSyntaxTree tree, List<Diagnostic> syntax)
    {
        var findings = syntax;
        DuplicateNames.Find(tree, findings);
        if (tree.Source.FirstInvalid is { } invalid)
        {
            Place place = new(tree.Source, new(invalid, 1));
            var encoding = tree.Source.Encoding is TextEncoding.Utf8 or TextEncoding.Utf8WithByteOrderMark
                ? "UTF-8"
                : "UTF-16";
            findings.Add(ParseDiagnostics.InvalidEncoding.At(place, encoding));
        }

        // OrderBy is stable; a clean file, the usual one, pays nothing.
        return findings.Count < 2 ? findings : [.. findings.OrderBy(finding => finding.Place.Span.Start)];
    }
}
