using System.Text.Json;
using Validator.Schemas.Loading;
using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Types;

namespace Validator.Schemas.Export;

/// <summary>Writes types as schemas: objects by reference, everything else in its place.</summary>
internal sealed partial class TypeWriter(SchemaTable table, DefinitionQueue definitions, Utf8JsonWriter json)
{
    // Arrays of arrays, and unions in them, may be recursive without an object on the way.
    private const int DeepestInPlace = 16;

    private readonly HashSet<TypeRef> _open = [];

    /// <summary>The inside of a definition.</summary>
    public void WriteDefinition(PendingDefinition definition)
    {
        if (definition.Variant is { } variant)
        {
            WriteVariant(variant);
            return;
        }

        switch (table[definition.Type])
        {
            case SchemaType.Object type:
                WriteObject([.. type.Properties]);
                WriteFlag(Keywords.Sensitive, type.IsSensitive);
                WriteRest("additionalProperties", type.Rest);
                WriteOtherNames(type);
                break;
            case SchemaType.Discriminated type:
                WriteDiscriminated(definition.Type, type);
                break;
            case var type:
                _open.Add(definition.Type);
                WriteInPlace(type);
                _open.Remove(definition.Type);
                break;
        }
    }

    private void WriteUse(TypeRef reference, Property? property = null)
    {
        json.WriteStartObject();
        var type = table[reference];
        if (NameOf(type) is { } name)
        {
            json.WriteString("$ref", definitions.Type(reference, name));
        }
        else if (_open.Count == DeepestInPlace || !_open.Add(reference))
        {
            json.WriteString("$ref", definitions.Type(reference, "recursive"));
        }
        else
        {
            WriteInPlace(type);
            _open.Remove(reference);
        }

        if (property is not null)
        {
            WriteFlags(property.Flags);
            WriteDescription(property);
        }

        json.WriteEndObject();
    }

    private static string? NameOf(SchemaType type) =>
        type switch
        {
            SchemaType.Object { Name: var name } => name,
            SchemaType.Discriminated { Name: var name } => name,
            _ => null,
        };

    private void WriteDescription(Property property)
    {
        if (table.Describe(property) is { } description)
        {
            json.WriteString("description", description);
        }
    }

    private void WriteFlags(PropertyFlags flags)
    {
        WriteFlag(Keywords.ReadOnly, flags.HasFlag(PropertyFlags.ReadOnly));
        WriteFlag(Keywords.WriteOnly, flags.HasFlag(PropertyFlags.WriteOnly));
        WriteFlag(Keywords.DeployTimeConstant, flags.HasFlag(PropertyFlags.DeployTimeConstant));
    }

    private void WriteFlag(string keyword, bool isSet)
    {
        if (isSet)
        {
            json.WriteBoolean(keyword, true);
        }
    }

    private void WriteInPlace(SchemaType type)
    {
        switch (type)
        {
            case SchemaType.Null:
                json.WriteString("type", "null");
                break;
            case SchemaType.Boolean:
                json.WriteString("type", "boolean");
                break;
            case SchemaType.Integer integer:
                json.WriteString("type", "integer");
                WriteBound("minimum", integer.Minimum);
                WriteBound("maximum", integer.Maximum);
                break;
            case SchemaType.String text:
                WriteString(text);
                break;
            case SchemaType.Literal literal:
                json.WriteString("const", literal.Value);
                WriteFlag(Keywords.Sensitive, literal.IsSensitive);
                break;
            case SchemaType.Array array:
                json.WriteString("type", "array");
                json.WritePropertyName("items");
                WriteUse(array.Item);
                WriteBound("minItems", array.MinLength);
                WriteBound("maxItems", array.MaxLength);
                break;
            case SchemaType.Union union:
                WriteUnion(union);
                break;
        }
    }

    private void WriteString(SchemaType.String text)
    {
        json.WriteString("type", "string");
        WriteBound("minLength", text.MinLength);
        WriteBound("maxLength", text.MaxLength);
        // Validators pass over a format that they do not know, so it is said as a pattern as well.
        if ((text.Pattern ?? Formats.PatternOf(text.Format)) is { } pattern)
        {
            json.WriteString("pattern", PortablePattern.Of(pattern));
        }

        if (Formats.NameOf(text.Format) is { } format)
        {
            json.WriteString("format", format);
        }

        if (text.ResourceTypes is not [])
        {
            WriteStrings(Keywords.ResourceTypes, text.ResourceTypes);
        }

        if (text.Pattern is not null && Formats.PatternOf(text.Format) is { } both)
        {
            json.WriteStartArray("allOf");
            json.WriteStartObject();
            json.WriteString("pattern", both);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteFlag(Keywords.Sensitive, text.IsSensitive);
    }

    private void WriteBound(string keyword, long? bound)
    {
        if (bound is { } number)
        {
            json.WriteNumber(keyword, number);
        }
    }

    private void WriteUnion(SchemaType.Union union)
    {
        var literals = union.Members.Select(member => table[member]).OfType<SchemaType.Literal>().ToList();
        if (literals.Count == union.Members.Length)
        {
            WriteLiterals(literals);
            return;
        }

        json.WriteStartArray("anyOf");
        if (literals is not [])
        {
            json.WriteStartObject();
            WriteLiterals(literals);
            json.WriteEndObject();
        }

        foreach (var member in union.Members.Where(member => table[member] is not SchemaType.Literal))
        {
            WriteUse(member);
        }

        json.WriteEndArray();
    }

    private void WriteLiterals(IEnumerable<SchemaType.Literal> literals) =>
        WriteStrings("enum", literals.Select(literal => literal.Value).Distinct());

    private void WriteStrings(string keyword, IEnumerable<string> values)
    {
        json.WriteStartArray(keyword);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
