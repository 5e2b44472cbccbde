using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Validator.Cli.Reporting.Text;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Ci;

/// <summary>
/// For GitLab's code quality widget: the part of Code Climate's format that it reads
/// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
/// </summary>
internal sealed class GitLabReporter(RepositoryPaths paths) : IReporter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(Report report, Stream output)
    {
        using LogSafeJson safe = new(output);
        using (Utf8JsonWriter writer = new(safe, Options))
        {
            writer.WriteStartArray();
            foreach (var file in report.Files)
            {
                Write(writer, file);
            }

            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    private void Write(Utf8JsonWriter writer, CheckedFile file)
    {
        var path = paths.PathOf(file.File.FullPath);
        LineHashes hashes = new(file.Source);
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var found in file.Diagnostics)
        {
            var first = file.Source.PositionAt(found.Place.Span.Start).Line;
            var last = file.Source.PositionAt(found.Place.Span.End).Line;
            writer.WriteStartObject();
            writer.WriteString("description"u8, SafeText.OneLine($"{found.Descriptor.Id}: {found.Message}"));
            writer.WriteString("check_name"u8, found.Descriptor.Name);
            writer.WriteString(
                "fingerprint"u8,
                Fingerprint($"{path}\n{found.Descriptor.Id}\n{hashes[first]}\n{found.Message}", seen)
            );
            writer.WriteString("severity"u8, Word(found.Severity));
            writer.WriteStartObject("location"u8);
            writer.WriteString("path"u8, path);
            writer.WriteStartObject("lines"u8);
            writer.WriteNumber("begin"u8, first);
            writer.WriteNumber("end"u8, last);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
    }

    // It stays what it is while lines above come and go, and of two that are the same GitLab would show one.
    private static string Fingerprint(string what, Dictionary<string, int> seen)
    {
        var times = seen[what] = seen.GetValueOrDefault(what) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}\n{times}")))[..32];
    }

    private static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "major",
            Severity.Warning => "minor",
            _ => "info",
        };
}
