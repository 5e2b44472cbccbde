using System.Text;
using System.Text.Json.Nodes;
using Validator.Schemas.Export;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Export;

/// <summary>What the export makes of a definition.</summary>
internal static class Exported
{
    public static string Text(ResourceType type)
    {
        using MemoryStream stream = new();
        JsonSchemaExport.Write(type, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static JsonObject Definitions(ResourceType type) => (JsonObject)JsonNode.Parse(Text(type))!["$defs"]!;

    /// <summary>The definition that the loader reads from the export.</summary>
    public static ResourceType ReadBack(ResourceType type)
    {
        var provider = type.Name.Split('/')[0].ToLowerInvariant();
        SchemaFile file = new($"{provider}/{type.ApiVersion}.json", Encoding.UTF8.GetBytes(Text(type)));
        return ((ResourceTypeAnswer.Found)new SchemaStore([file]).Find(type.Name, type.ApiVersion)).Type;
    }

    /// <summary>The export of a resource whose body is closed and has one property, of the last of the types.</summary>
    public static JsonObject OfProperty(params SchemaType[] types)
    {
        Property property = new("it", new(types.Length - 1), PropertyFlags.None);
        SchemaType.Object body = new("Contoso.Test/ones", new([property]), null);
        return Definitions(
            new("Contoso.Test/ones", "2024-01-01", default, true, SchemaTable.Of([.. types, body]), new(types.Length))
        );
    }
}
