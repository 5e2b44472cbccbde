using System.Text.Encodings.Web;
using System.Text.Json;
using Validator.Analysis.Suppressions;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Reporting;

/// <summary>For scripts: an array with an object for each finding.</summary>
internal sealed class JsonReporter : IReporter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The usual encoder is made for HTML and hides quotes and every letter beyond ASCII.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Write(Report report, Stream output)
    {
        using LogSafeJson safe = new(output);
        using (Utf8JsonWriter writer = new(safe, Options))
        {
            writer.WriteStartArray();
            foreach (var found in report.Files.SelectMany(file => file.All))
            {
                WriteFinding(writer, found);
            }

            writer.WriteEndArray();
        }

        output.Write("\n"u8);
    }

    private static void WriteFinding(Utf8JsonWriter writer, ReportedFinding reported)
    {
        var found = reported.Finding;
        writer.WriteStartObject();
        WritePlace(writer, found.Place);
        writer.WriteString("id"u8, found.Descriptor.Id);
        writer.WriteString("name"u8, found.Descriptor.Name);
        writer.WriteString("level"u8, found.Severity.Word);
        writer.WriteString("message"u8, found.Message);
        writer.WriteStartArray("arguments"u8);
        foreach (var argument in found.Arguments)
        {
            writer.WriteStringValue(argument);
        }

        writer.WriteEndArray();
        writer.WriteString("pointer"u8, found.LogicalPath);
        WriteRelated(writer, found);
        WriteFix(writer, found);
        WriteSuppression(writer, reported.SuppressedBy);
        if (reported.IsKnown is { } isKnown)
        {
            writer.WriteBoolean("known"u8, isKnown);
        }

        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, SuppressedDiagnostic? suppressed)
    {
        if (suppressed is var (_, place, reason))
        {
            writer.WriteStartObject("suppression"u8);
            WritePlace(writer, place);
            writer.WriteString("reason"u8, reason);
            writer.WriteEndObject();
        }
    }

    private static void WriteRelated(Utf8JsonWriter writer, Diagnostic found)
    {
        writer.WriteStartArray("related"u8);
        foreach (var related in found.Related)
        {
            writer.WriteStartObject();
            WritePlace(writer, related.Place);
            writer.WriteString("message"u8, related.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter writer, Diagnostic found)
    {
        if (found.Fix is not { } fix)
        {
            writer.WriteNull("fix"u8);
            return;
        }

        writer.WriteStartObject("fix"u8);
        writer.WriteString("title"u8, fix.Title);
        writer.WriteString("safety"u8, fix.Safety == FixSafety.Safe ? "safe"u8 : "unsafe"u8);
        writer.WriteStartArray("edits"u8);
        foreach (var edit in fix.Edits)
        {
            writer.WriteStartObject();
            WriteRange(writer, found.Place.Source, edit.Span);
            writer.WriteString("newText"u8, edit.NewText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter writer, Place place)
    {
        writer.WriteString("path"u8, place.Source.Path);
        WriteRange(writer, place.Source, place.Span);
    }

    private static void WriteRange(Utf8JsonWriter writer, SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionAt(span.Start), source.PositionAt(span.End));
        writer.WriteNumber("line"u8, start.Line);
        writer.WriteNumber("column"u8, start.Column);
        writer.WriteNumber("endLine"u8, end.Line);
        writer.WriteNumber("endColumn"u8, end.Column);
    }
}
