using System.Text.Encodings.Web;
using System.Text.Json;

namespace Validator.Cli.Reporting.Baselines;

/// <summary>Writes a baseline: sorted, and each finding on a line of its own, so that a comparison of two shows what came and went.</summary>
internal static class BaselineWriter
{
    public const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<BaselineEntry> entries, Stream output)
    {
        List<BaselineEntry> sorted = [.. entries];
        sorted.Sort(BaselineEntry.Compare);
        output.Write("{\n  \"version\": 1,\n  \"findings\": ["u8);
        for (var i = 0; i < sorted.Count; i++)
        {
            output.Write(i == 0 ? "\n    "u8 : ",\n    "u8);
            Write(sorted[i], output);
        }

        output.Write(sorted.Count == 0 ? "]\n}\n"u8 : "\n  ]\n}\n"u8);
    }

    private static void Write(BaselineEntry entry, Stream output)
    {
        using Utf8JsonWriter writer = new(output, Options);
        writer.WriteStartObject();
        writer.WriteString("file"u8, entry.File);
        writer.WriteString("path"u8, entry.Path);
        writer.WriteString("rule"u8, entry.Rule);
        writer.WriteString("message"u8, entry.Message);
        writer.WriteString("fingerprint"u8, entry.Fingerprint);
        if (entry.Caller is { } caller)
        {
            writer.WriteString("caller"u8, caller);
        }

        writer.WriteEndObject();
    }
}
