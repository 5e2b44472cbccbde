using System.Text.Encodings.Web;
using System.Text.Json;
using Validator.Schemas.Loading;
using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Types;

namespace Validator.Schemas.Export;

/// <summary>
/// Writes a definition as JSON Schema 2020-12 for other tools, with the annotations of schemas/README.md. It describes
/// the body that the provider takes, with <c>type</c> and <c>apiVersion</c>; keys of the deployment, such as
/// <c>dependsOn</c>, are none of the provider's.
/// </summary>
public static class JsonSchemaExport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The reader is a tool or a person, never the inside of an HTML page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(ResourceType resource, Stream output)
    {
        using Utf8JsonWriter json = new(output, Options);
        DefinitionQueue definitions = new();
        TypeWriter types = new(resource.Table, definitions, json);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        // A name and no address: there is nothing to download.
        json.WriteString("$id", $"urn:armlint:{resource.Name}:{resource.ApiVersion}");
        json.WriteString("title", $"{resource.Name}@{resource.ApiVersion}");
        json.WriteStartArray("oneOf");
        json.WriteStartObject();
        json.WriteString("$ref", definitions.Body(resource));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("$defs");
        while (definitions.Next() is { } definition)
        {
            json.WriteStartObject(definition.Name);
            if (definition.IsBody)
            {
                WriteHead(resource, json);
            }

            types.WriteDefinition(definition);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteHead(ResourceType resource, Utf8JsonWriter json)
    {
        json.WriteStartObject(Keywords.Resource);
        json.WriteString("type", resource.Name);
        json.WriteString("apiVersion", resource.ApiVersion);
        json.WriteStartArray("writableScopes");
        foreach (var (name, scope) in ScopeNames.All)
        {
            if (resource.WritableScopes?.HasFlag(scope) == true)
            {
                json.WriteStringValue(name);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
