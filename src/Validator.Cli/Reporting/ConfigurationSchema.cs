using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting;

/// <summary>
/// The JSON Schema of <c>armlint.yaml</c> for editors, made of the table by which it is read. Draft 7, because that is what the editors'
/// language servers for YAML know all of.
/// </summary>
internal sealed class ConfigurationSchema(Utf8JsonWriter writer, ImmutableArray<DiagnosticDescriptor> catalogue)
{
    public const string Address =
        "https://raw.githubusercontent.com/armlint/armlint/main/schemas/configuration/armlint.json";

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Of(ImmutableArray<DiagnosticDescriptor> catalogue)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            new ConfigurationSchema(writer, catalogue).Write();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private void Write()
    {
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, "http://json-schema.org/draft-07/schema#");
        writer.WriteString("$id"u8, Address);
        writer.WriteString("title"u8, "Configuration of armlint");
        // An empty file says nothing.
        WriteTypes("object", "null");
        WriteKeys(ConfigurationKeys.Root.All);
        writer.WriteStartObject("definitions"u8);
        WriteDefinition("text", () => WriteTypes("string", "number", "boolean"));
        WriteDefinition("severity", () => WriteWords(SeverityWord.All));
        WriteDefinition("anyRule", () => WriteRule([], isOpen: true));
        WriteDefinition("severalRules", () => WriteRule([], isOpen: false));
        WriteDefinition("rules", WriteRules);
        foreach (var rule in catalogue.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            WriteDefinition(rule.Id, () => WriteRule(rule));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteDefinition(string name, Action write)
    {
        writer.WriteStartObject(name);
        write();
        writer.WriteEndObject();
    }

    private void WriteShape(Shape shape)
    {
        switch (shape)
        {
            case Shape.Text:
                // An unquoted number or truth value is a text here, and no other program need know.
                WriteReference("text");
                break;
            case Shape.Pattern:
                writer.WriteString("type"u8, "string");
                writer.WriteNumber("minLength"u8, 1);
                writer.WriteStartObject("not"u8);
                writer.WriteString("pattern"u8, @"(^|/)\.\.(/|$)");
                writer.WriteEndObject();
                break;
            case Shape.Choice(var words):
                WriteWords(words);
                break;
            case Shape.List(var item, var mayStandAlone):
                WriteList(item, mayStandAlone);
                break;
            case Shape.Table(_, var value):
                writer.WriteString("type"u8, "object");
                WriteDefinition("propertyNames", () => writer.WriteNumber("minLength"u8, 1));
                WriteDefinition("additionalProperties", () => WriteShape(value));
                break;
            case Shape.Keys(var keys):
                writer.WriteString("type"u8, "object");
                WriteKeys(keys);
                break;
            case Shape.Rules:
                WriteReference("rules");
                break;
        }
    }

    private void WriteList(Shape item, bool mayStandAlone)
    {
        if (mayStandAlone)
        {
            writer.WriteStartArray("anyOf"u8);
            writer.WriteStartObject();
            WriteShape(item);
            writer.WriteEndObject();
            writer.WriteStartObject();
        }

        writer.WriteString("type"u8, "array");
        WriteDefinition("items", () => WriteShape(item));
        if (mayStandAlone)
        {
            writer.WriteEndObject();
            writer.WriteEndArray();
        }
    }

    private void WriteKeys(ImmutableArray<ConfigurationKey> keys)
    {
        writer.WriteStartObject("properties"u8);
        foreach (var key in keys)
        {
            writer.WriteStartObject(key.Name);
            // What stands beside a reference counts for nothing in this draft.
            var isReference = key.Shape is Shape.Text or Shape.Rules;
            writer.WriteString("description"u8, key.Description);
            if (isReference)
            {
                writer.WriteStartArray("allOf"u8);
                writer.WriteStartObject();
            }

            WriteShape(key.Shape);
            if (isReference)
            {
                writer.WriteEndObject();
                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        WriteRequired([.. keys.Where(key => key.IsRequired).Select(key => key.Name)]);
        writer.WriteBoolean("additionalProperties"u8, false);
    }

    private void WriteRequired(ImmutableArray<string> names)
    {
        if (!names.IsEmpty)
        {
            WriteTexts("required", names);
        }
    }

    private void WriteRules()
    {
        writer.WriteString("type"u8, "object");
        WriteDefinition("propertyNames", () => writer.WriteNumber("minLength"u8, 1));
        writer.WriteStartObject("properties"u8);
        foreach (var (word, _) in RuleNames.Categories)
        {
            WriteDefinition(word, () => WriteReference("severalRules"));
        }

        foreach (var rule in catalogue.OrderBy(rule => rule.Name, StringComparer.Ordinal))
        {
            WriteDefinition(rule.Name, () => WriteReference(rule.Id));
            WriteDefinition(rule.Id, () => WriteReference(rule.Id));
        }

        writer.WriteEndObject();
        // The beginnings of ids are those of all that are, and rule packs have rules of their own.
        WriteDefinition("additionalProperties", () => WriteReference("anyRule"));
    }

    private void WriteRule(DiagnosticDescriptor rule)
    {
        writer.WriteString(
            "description"u8,
            $"{rule.Id}: {rule.Title}. Default: {SeverityWord.Of(rule.DefaultSeverity)}."
        );
        WriteRule(rule.Options, isOpen: false);
    }

    private void WriteRule(ImmutableArray<RuleOption> options, bool isOpen)
    {
        writer.WriteStartArray("anyOf"u8);
        writer.WriteStartObject();
        WriteReference("severity");
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type"u8, "object");
        writer.WriteNumber("minProperties"u8, 1);
        writer.WriteStartObject("properties"u8);
        WriteDefinition(SeverityWord.Key, () => WriteReference("severity"));
        foreach (var option in options)
        {
            WriteDefinition(option.Name, () => WriteOption(option));
        }

        writer.WriteEndObject();
        writer.WriteBoolean("additionalProperties"u8, isOpen);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private void WriteOption(RuleOption option)
    {
        writer.WriteString("description"u8, option.Description);
        switch (option)
        {
            case NumberOption number:
                writer.WriteString("type"u8, "integer");
                writer.WriteNumber("minimum"u8, number.Minimum);
                writer.WriteNumber("maximum"u8, number.Maximum);
                writer.WriteNumber("default"u8, number.Default);
                break;
            case FlagOption flag:
                writer.WriteString("type"u8, "boolean");
                writer.WriteBoolean("default"u8, flag.Default);
                break;
            case TextOption { Allowed: { IsEmpty: false } allowed } text:
                WriteWords(allowed);
                writer.WriteString("default"u8, text.Default);
                break;
            case TextOption text:
                WriteTypes("string", "number", "boolean");
                writer.WriteString("default"u8, text.Default);
                break;
            case TextsOption texts:
                writer.WriteString("type"u8, "array");
                WriteDefinition("items", () => WriteReference("text"));
                WriteTexts("default", texts.Default);
                break;
        }
    }

    private void WriteReference(string definition) => writer.WriteString("$ref"u8, $"#/definitions/{definition}");

    private void WriteWords(ImmutableArray<string> words) => WriteTexts("enum", words);

    private void WriteTypes(params ImmutableArray<string> types) => WriteTexts("type", types);

    private void WriteTexts(string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
