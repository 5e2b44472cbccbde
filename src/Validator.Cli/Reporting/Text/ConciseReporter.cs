using System.Globalization;
using System.Text;

namespace Validator.Cli.Reporting.Text;

/// <summary>One line for each finding, in the form that editors and grep know.</summary>
internal sealed class ConciseReporter : IReporter
{
    public void Write(Report report, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        writer.NewLine = "\n";
        foreach (var found in report.Files.SelectMany(file => file.All))
        {
            writer.WriteLine(SafeText.OneLine(Line(found)));
        }
    }

    private static string Line(ReportedFinding reported)
    {
        var found = reported.Finding;
        var (line, column) = found.Place.Source.PositionAt(found.Place.Span.Start);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{found.Place.Source.Path}:{line}:{column}: {reported.Mark}{found.Severity.Word} {found.Descriptor.Id} {found.Descriptor.Name}: {found.Message}"
        );
    }
}
