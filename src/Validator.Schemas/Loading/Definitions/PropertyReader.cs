using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading.Definitions;

/// <summary>Reads <c>properties</c> and <c>required</c>.</summary>
internal sealed class PropertyReader(SchemaText text, TypeCompiler compiler)
{
    public PropertyCollection Read(JsonValue.Object schema)
    {
        var required = Required(schema);
        var properties = ImmutableArray.CreateBuilder<Property>();
        if (schema.Find("properties") is { } member)
        {
            // ARM finds properties without regard to case, so two names must differ in more.
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, offset, value) in text.Object(member.Value, "'properties'").Members)
            {
                if (!seen.Add(name))
                {
                    throw text.Error(offset, $"The property '{name}' differs from another one in case alone.");
                }

                var flags = Flags(value) | (required.Remove(name) ? PropertyFlags.Required : PropertyFlags.None);
                properties.Add(new(name, compiler.Compile(value, name, SchemaPlace.Property), flags));
            }
        }

        if (required.Count > 0)
        {
            var (name, offset) = required.MinBy(entry => entry.Value);
            throw text.Error(offset, $"'required' lists '{name}', which is not among the properties.");
        }

        return new(properties.DrainToImmutable());
    }

    /// <summary>Whether the properties have the discriminator as a variant must.</summary>
    public bool IsChosenBy(PropertyCollection properties, VariantOf variant) =>
        properties.Find(variant.Discriminator) is { IsRequired: true } property
        && property.Name == variant.Discriminator
        && compiler[property.Type] is SchemaType.Literal { Value: var value }
        && value == variant.Mapping.Name;

    private Dictionary<string, int> Required(JsonValue.Object schema) =>
        schema.Find("required") is { } member
            ? text.Strings(member).ToDictionary(item => item.Text, item => item.Offset)
            : [];

    private PropertyFlags Flags(JsonValue value)
    {
        if (value is not JsonValue.Object schema)
        {
            return PropertyFlags.None;
        }

        return Flag(schema, Keywords.ReadOnly, PropertyFlags.ReadOnly)
            | Flag(schema, Keywords.WriteOnly, PropertyFlags.WriteOnly)
            | Flag(schema, Keywords.DeployTimeConstant, PropertyFlags.DeployTimeConstant);
    }

    private PropertyFlags Flag(JsonValue.Object schema, string keyword, PropertyFlags flag) =>
        schema.Find(keyword) is { } member && text.Boolean(member) ? flag : PropertyFlags.None;
}
