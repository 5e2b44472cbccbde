using System.Globalization;
using System.Text;
using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Ci;

/// <summary>
/// For whatever shows tests: a suite for each file, and a test case for each finding, which has failed if it makes the run fail. The
/// elements are those that Jenkins, GitLab and Azure Pipelines read (https://docs.gitlab.com/ci/testing/unit_test_reports/).
/// </summary>
internal sealed class JUnitReporter : IReporter
{
    public void Write(Report report, Stream output)
    {
        // The counts come first, and are known last.
        var files = report
            .Files.Where(file => !file.Diagnostics.IsEmpty)
            .ToDictionary(file => file.File.FullPath, StringComparer.Ordinal);
        using StreamWriter writer = new(output, new UTF8Encoding(false), leaveOpen: true);
        writer.NewLine = "\n";
        var clean = report.Totals.Checked.Where(file => !files.ContainsKey(file.FullPath)).ToList();
        var tests = files.Values.Sum(file => file.Diagnostics.Length) + clean.Count;
        writer.WriteLine("""<?xml version="1.0" encoding="UTF-8"?>""");
        writer.WriteLine(
            Invariant(
                $"""<testsuites name="{Product.Name}" tests="{tests}" failures="{files.Values.Sum(Failures)}" errors="0" time="0">"""
            )
        );
        foreach (var (path, file) in Suites(files, clean))
        {
            WriteSuite(writer, path, file);
        }

        writer.WriteLine("</testsuites>");
    }

    private static IEnumerable<(string Path, CheckedFile? File)> Suites(
        Dictionary<string, CheckedFile> files,
        IEnumerable<Input.InputFile> clean
    ) =>
        files
            .Values.Select(file => (file.File.Path, (CheckedFile?)file))
            .Concat(clean.Select(file => (file.Path, (CheckedFile?)null)))
            .OrderBy(suite => suite.Path, StringComparer.Ordinal);

    private static void WriteSuite(StreamWriter writer, string path, CheckedFile? file)
    {
        var (name, tests) = (Attribute(path), file?.Diagnostics.Length ?? 1);
        var failures = file is null ? 0 : Failures(file);
        writer.WriteLine(
            Invariant(
                $"""  <testsuite name="{name}" tests="{tests}" failures="{failures}" errors="0" skipped="0" time="0">"""
            )
        );
        if (file is null)
        {
            writer.WriteLine($"""    <testcase name="{Product.Name}" classname="{name}" file="{name}" time="0" />""");
        }

        foreach (var found in file?.Diagnostics ?? [])
        {
            WriteCase(writer, name, found, Fails(file!, found));
        }

        writer.WriteLine("  </testsuite>");
    }

    private static void WriteCase(StreamWriter writer, string path, Diagnostic found, bool fails)
    {
        var (line, column) = found.Place.Source.PositionAt(found.Place.Span.Start);
        var (rule, message) = ($"{found.Descriptor.Id} {found.Descriptor.Name}", Attribute(found.Message));
        writer.WriteLine(
            Invariant(
                $"""    <testcase name="{rule} {line}:{column}" classname="{path}" file="{path}" line="{line}" time="0">"""
            )
        );
        var text = Invariant($"{path}:{line}:{column}: {found.Severity.Word} {rule}: {message}");
        writer.WriteLine(
            fails
                ? $"""      <failure type="{found.Severity.Word}" message="{message}">{text}</failure>"""
                : $"      <system-out>{text}</system-out>"
        );
        writer.WriteLine("    </testcase>");
    }

    private static int Failures(CheckedFile file) => file.Diagnostics.Count(found => Fails(file, found));

    private static bool Fails(CheckedFile file, Diagnostic found) => found.Severity >= file.FailOn;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // XML has no place for the last two characters, escaped or not (https://www.w3.org/TR/xml/#charsets).
    private static string Attribute(string text) =>
        SafeText
            .OneLine(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace('\uFFFE', '\uFFFD')
            .Replace('\uFFFF', '\uFFFD');
}
