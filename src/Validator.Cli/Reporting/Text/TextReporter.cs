using System.Globalization;
using System.Text;
using Validator.Text;

namespace Validator.Cli.Reporting.Text;

/// <summary>For people: what is wrong, the line with the place underlined, what led there, what would mend it.</summary>
internal sealed class TextReporter(Palette palette) : IReporter
{
    public void Write(Report report, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        writer.NewLine = "\n";
        foreach (var file in report.Files)
        {
            foreach (var found in file.All)
            {
                var isFixable =
                    found is { SuppressedBy: null, IsKnown: not true } && report.Offers(file, found.Finding);
                WriteFinding(writer, found, isFixable);
            }
        }

        // Where nothing could be read, that was said, and the rest would be noise.
        var isNoise = report.Totals is { Checked.Count: 0, Exit: ExitCode.Unusable };
        foreach (var line in isNoise ? [] : Summary.Of(report))
        {
            writer.WriteLine(palette.Strong(line));
        }
    }

    private void WriteFinding(StreamWriter writer, ReportedFinding reported, bool isFixable)
    {
        var found = reported.Finding;
        var excerpt = Excerpt.Of(found.Place);
        var number = excerpt.Number.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);

        var label =
            $"{reported.Mark}{found.Severity.Word} {found.Descriptor.Id} {found.Descriptor.Name}{(isFixable ? " [*]" : "")}";
        writer.WriteLine($"{palette.Of(found.Severity, label)}: {palette.Strong(SafeText.OneLine(found.Message))}");
        writer.WriteLine($"{margin}{palette.Frame("-->")} {Locate(found.Place)}");
        writer.WriteLine($"{margin} {palette.Frame("|")}");
        writer.WriteLine($"{palette.Frame($"{number} |")} {excerpt.Line}".TrimEnd());
        writer.WriteLine($"{margin} {palette.Frame("|")} {excerpt.Indent}{palette.Of(found.Severity, excerpt.Carets)}");
        foreach (var related in found.Related)
        {
            var message = SafeText.OneLine(related.Message).TrimEnd('.');
            WriteFootnote(writer, margin, palette.Strong("note"), $"{message} ({Locate(related.Place)})");
        }

        if (reported.SuppressedBy is var (_, by, reason))
        {
            var why = reason.Length == 0 ? "without a reason" : SafeText.OneLine(reason);
            WriteFootnote(writer, margin, palette.Strong("suppressed"), $"{why} ({Locate(by)})");
        }

        if (found.Fix is { } fix)
        {
            WriteFootnote(writer, margin, palette.Help("help"), SafeText.OneLine(fix.Title));
        }

        writer.WriteLine();
    }

    private void WriteFootnote(StreamWriter writer, string margin, string label, string text) =>
        writer.WriteLine($"{margin} {palette.Frame("=")} {label}: {text}");

    private static string Locate(Place place)
    {
        var (line, column) = place.Source.PositionAt(place.Span.Start);
        return SafeText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{place.Source.Path}:{line}:{column}"));
    }
}
