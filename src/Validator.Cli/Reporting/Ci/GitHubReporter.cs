using System.Globalization;
using System.Text;
using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Ci;

/// <summary>
/// For GitHub Actions: a workflow command for each finding, which becomes an annotation of the line
/// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
/// </summary>
internal sealed class GitHubReporter(RepositoryPaths paths) : IReporter
{
    public void Write(Report report, Stream output)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        writer.NewLine = "\n";
        foreach (var file in report.Files)
        {
            var path = paths.PathOf(file.File.FullPath);
            foreach (var found in file.Diagnostics)
            {
                writer.WriteLine(Line(path, found));
            }
        }
    }

    private static string Line(string path, Diagnostic found)
    {
        var (start, end) = (
            found.Place.Source.PositionAt(found.Place.Span.Start),
            found.Place.Source.PositionAt(found.Place.Span.End)
        );
        // GitHub refuses columns where the lines differ (https://docs.github.com/rest/checks/runs#create-a-check-run).
        var columns = start.Line == end.Line ? Invariant($",col={start.Column},endColumn={end.Column}") : "";
        var title = Property($"{found.Descriptor.Id} {found.Descriptor.Name}");
        return Invariant(
                $"::{Command(found.Severity)} file={Property(path)},line={start.Line},endLine={end.Line}{columns}"
            ) + $",title={title}::{Data(found.Message)}";
    }

    private static string Command(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "notice",
        };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // The escapes are those of https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts.
    private static string Data(string text) => SafeText.OneLine(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
