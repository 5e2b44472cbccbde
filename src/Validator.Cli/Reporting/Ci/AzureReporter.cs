using System.Globalization;
using System.Text;
using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Ci;

/// <summary>
/// For Azure Pipelines: a logging command for each finding, which becomes an issue of the step
/// (https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#logissue-log-an-error-or-warning).
/// </summary>
internal sealed class AzureReporter : IReporter
{
    public void Write(Report report, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        writer.NewLine = "\n";
        foreach (var file in report.Files)
        {
            foreach (var found in file.Diagnostics)
            {
                writer.WriteLine(Line(file.File.FullPath, found));
            }
        }
    }

    private static string Line(string path, Diagnostic found)
    {
        var (line, column) = found.Place.Source.PositionAt(found.Place.Span.Start);
        // There are errors and warnings, and nothing below; paths are wanted in full.
        var type = found.Severity == Severity.Error ? "error" : "warning";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"##vso[task.logissue type={type};sourcepath={Property(path)};linenumber={line};columnnumber={column};code={found.Descriptor.Id};]{Data($"{found.Descriptor.Name}: {found.Message}")}"
        );
    }

    // The escapes are those of https://github.com/microsoft/azure-pipelines-task-lib/blob/master/node/taskcommand.ts.
    private static string Data(string text) => SafeText.OneLine(text).Replace("%", "%AZP25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace("]", "%5D", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
}
