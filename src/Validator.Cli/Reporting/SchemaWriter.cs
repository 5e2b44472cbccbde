using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Validator.Cli.Reporting;

/// <summary>
/// Writes JSON Schemas for editors. Draft 7, because that is what the editors' language servers for YAML know all of.
/// </summary>
internal sealed class SchemaWriter(Utf8JsonWriter writer)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A whole file.</summary>
    /// <param name="write">Writes what the root has besides these.</param>
    public static byte[] File(string address, string title, Action<SchemaWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema"u8, "http://json-schema.org/draft-07/schema#");
            json.WriteString("$id"u8, address);
            json.WriteString("title"u8, title);
            write(new(json));
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    public void Object(string name, Action write)
    {
        writer.WriteStartObject(name);
        write();
        writer.WriteEndObject();
    }

    /// <summary>A list of schemas.</summary>
    public void List(string name, params IEnumerable<Action> schemas)
    {
        writer.WriteStartArray(name);
        foreach (var write in schemas)
        {
            writer.WriteStartObject();
            write();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public void Text(string name, string value) => writer.WriteString(name, value);

    public void Number(string name, long value) => writer.WriteNumber(name, value);

    public void Flag(string name, bool value) => writer.WriteBoolean(name, value);

    public void Reference(string definition) => Text("$ref", $"#/definitions/{definition}");

    public void Type(string type) => Text("type", type);

    public void Types(params ImmutableArray<string> types) => Texts("type", types);

    public void Words(ImmutableArray<string> words) => Texts("enum", words);

    public void Required(ImmutableArray<string> names)
    {
        if (!names.IsEmpty)
        {
            Texts("required", names);
        }
    }

    public void Texts(string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
