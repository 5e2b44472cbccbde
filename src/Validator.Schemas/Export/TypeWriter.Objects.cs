using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Types;

namespace Validator.Schemas.Export;

// Objects: their properties, which of them are required, and what closes them.
internal sealed partial class TypeWriter
{
    private void WriteObject(IReadOnlyCollection<Property> properties, Variant? variant = null)
    {
        json.WriteString("type", "object");
        if (properties.Count > 0 || variant is not null)
        {
            json.WriteStartObject("properties");
            WriteChooser(variant);
            foreach (var property in properties)
            {
                json.WritePropertyName(property.Name);
                WriteUse(property.Type, property);
            }

            json.WriteEndObject();
        }

        // What the service sets itself, nobody can be required to write.
        var needed = properties.Where(property => property is { IsRequired: true, IsReadOnly: false });
        List<string> required = [.. needed.Select(property => property.Name)];
        if (variant is not null)
        {
            required.Insert(0, variant.Discriminator);
        }

        if (required is not [])
        {
            WriteStrings("required", required);
        }
    }

    private void WriteChooser(Variant? variant)
    {
        if (variant is not null)
        {
            json.WriteStartObject(variant.Discriminator);
            json.WriteString("const", variant.Value);
            if (variant.Chooser is { } chooser)
            {
                WriteFlags(chooser.Flags);
                WriteDescription(chooser);
            }

            json.WriteEndObject();
        }
    }

    private void WriteRest(string keyword, TypeRef? rest)
    {
        if (rest is not { } type)
        {
            json.WriteBoolean(keyword, false);
        }
        else if (table[type] is not SchemaType.Any)
        {
            json.WritePropertyName(keyword);
            WriteUse(type);
        }
    }

    private void WriteOtherNames(SchemaType.Object type)
    {
        // JSON Schema would hold the object's own properties to it as well.
        if (type is { OtherNames: { } names, Properties.Count: 0 })
        {
            json.WritePropertyName("propertyNames");
            WriteUse(names);
        }
    }

    private void WriteDiscriminated(TypeRef reference, SchemaType.Discriminated type)
    {
        if (type.Variants.IsEmpty)
        {
            // Only the base was published: what else there may be is not known.
            WriteObject([.. type.Base]);
            return;
        }

        var layout = VariantLayout.Of(type, table);
        WriteObject(layout.Common);
        json.WriteStartObject("discriminator");
        json.WriteString("propertyName", type.Discriminator);
        json.WriteStartObject("mapping");
        foreach (var variant in layout.Variants)
        {
            json.WriteString(variant.Value, definitions.Variant(reference, variant));
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("oneOf");
        foreach (var variant in layout.Variants)
        {
            json.WriteStartObject();
            json.WriteString("$ref", definitions.Variant(reference, variant));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (layout.IsClosedTogether)
        {
            // `additionalProperties` would not see what the variants declare.
            WriteRest("unevaluatedProperties", layout.Variants[0].Rest);
        }
    }

    private void WriteVariant(Variant variant)
    {
        WriteObject(variant.Properties, variant);
        WriteFlag(Keywords.Sensitive, variant.IsSensitive);
        if (variant.IsComplete)
        {
            WriteRest("additionalProperties", variant.Rest);
        }
    }
}
