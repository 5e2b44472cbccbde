using System.Collections.Immutable;
using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading.Definitions;

/// <summary>Reads the types that have properties.</summary>
internal sealed class ObjectTypes(SchemaText text, TypeCompiler compiler)
{
    private const string Variants = "oneOf";

    private readonly PropertyReader _properties = new(text, compiler);

    public SchemaType.Object Object(JsonValue.Object schema, string name, SchemaPlace place)
    {
        Keywords.Allow(
            text,
            schema,
            place,
            "an object schema",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            Keywords.Sensitive
        );
        return new(name, _properties.Read(schema), Rest(schema, "additionalProperties", name))
        {
            IsSensitive = Keywords.IsSensitive(text, schema),
            OtherNames = OtherNames(schema, name),
        };
    }

    public SchemaType.Discriminated Discriminated(
        JsonValue.Object schema,
        string name,
        SchemaPlace place,
        JsonMember keyword
    )
    {
        Keywords.Allow(
            text,
            schema,
            place,
            "a schema with 'discriminator'",
            "type",
            "properties",
            "required",
            "discriminator",
            Variants,
            "unevaluatedProperties"
        );
        RequireObject(schema, "A schema with 'discriminator'");
        var discriminator = text.Object(keyword.Value, "'discriminator'");
        text.Only(discriminator, "'discriminator'", "propertyName", "mapping");
        var chosenBy = text.String(text.Required(discriminator, "propertyName", "'discriminator'"));
        var mapping = text.Required(discriminator, "mapping", "'discriminator'");
        var common = _properties.Read(schema);
        var rest = Rest(schema, "unevaluatedProperties", name);

        var variants = ImmutableArray.CreateBuilder<KeyValuePair<string, TypeRef>>();
        var mapped = new HashSet<string>();
        foreach (var entry in text.Object(mapping.Value, "'mapping'").Members)
        {
            var definition = compiler.Definition(entry.Value, $"The variant '{entry.Name}'");
            mapped.Add(definition.Name);
            var variant = new VariantOf(chosenBy, entry, common, rest);
            variants.Add(new(entry.Name, compiler.Variant(definition, schema.Offset, variant)));
        }

        CompareWithMapping(text.Required(schema, Variants, "A schema with 'discriminator'"), mapping, mapped);
        return new(name, chosenBy, common, variants.DrainToImmutable());
    }

    public SchemaType.Object Variant(Definition definition, VariantOf variant)
    {
        var schema = definition.Schema;
        // Closing a variant alone would shut out the base properties, which JSON Schema does not merge into it.
        Keywords.Allow(
            text,
            schema,
            SchemaPlace.Type,
            "a variant, which 'unevaluatedProperties' of its owner closes",
            "type",
            "properties",
            "required",
            Keywords.Sensitive
        );
        RequireObject(schema, $"The variant '{definition.Name}'");
        var properties = _properties.Read(schema);
        if (!_properties.IsChosenBy(properties, variant))
        {
            throw text.Error(
                variant.Mapping.Value.Offset,
                $"The variant '{definition.Name}' must require '{variant.Discriminator}' and declare it as the const '{variant.Mapping.Name}'."
            );
        }

        if (properties.FirstOrDefault(property => variant.Base.Find(property.Name) is not null) is { } twice)
        {
            throw text.Error(definition.Offset, $"The base of the variant '{definition.Name}' has '{twice.Name}' too.");
        }

        return new(definition.Name, properties, variant.Rest) { IsSensitive = Keywords.IsSensitive(text, schema) };
    }

    // JSON Schema speaks of all names; the object's own would have to fit as well, and none is of a form.
    private TypeRef? OtherNames(JsonValue.Object schema, string name)
    {
        if (schema.Find("propertyNames") is not { } names)
        {
            return null;
        }

        var type = compiler.Compile(names.Value, name);
        return schema.Find("properties") is null && compiler[type] is SchemaType.String
            ? type
            : throw text.Error(
                names.Offset,
                "'propertyNames' must be a string schema in an object without 'properties'."
            );
    }

    private TypeRef? Rest(JsonValue.Object schema, string keyword, string name) =>
        schema.Find(keyword) switch
        {
            null => compiler.Add(new SchemaType.Any()),
            { Value: JsonValue.Boolean { Value: false } } => null,
            { Value: var rest } => compiler.Compile(rest, name),
        };

    private void RequireObject(JsonValue.Object schema, string what)
    {
        var type = text.Required(schema, "type", what);
        if (text.String(type) is not "object" and var other)
        {
            throw text.Error(type.Value.Offset, $"{what} must be of the type 'object', not '{other}'.");
        }
    }

    // Validators of JSON Schema know 'oneOf' alone and others 'mapping' alone: they must say the same.
    private void CompareWithMapping(JsonMember variants, JsonMember mapping, HashSet<string> mapped)
    {
        var remaining = new HashSet<string>(mapped);
        foreach (var item in text.NonEmptyArray(variants))
        {
            var reference = text.Object(item, $"An item of '{Variants}'");
            text.Only(reference, $"'{Variants}' beside 'discriminator'", "$ref");
            var definition = compiler.Definition(
                text.Required(reference, "$ref", $"An item of '{Variants}'").Value,
                "'$ref'"
            );
            if (!remaining.Remove(definition.Name))
            {
                throw text.Error(
                    item.Offset,
                    $"'mapping' does not have '{definition.Name}', or '{Variants}' has it twice."
                );
            }
        }

        if (remaining.Count > 0)
        {
            throw text.Error(mapping.Offset, $"'mapping' has '{remaining.Min()}' and '{Variants}' does not.");
        }
    }
}

/// <summary>What a variant must know of the type that it belongs to.</summary>
/// <param name="Mapping">The entry that names the variant, by the value that chooses it.</param>
/// <param name="Rest">The type of properties that neither the base nor the variant has; null where there may be none.</param>
internal sealed record VariantOf(string Discriminator, JsonMember Mapping, PropertyCollection Base, TypeRef? Rest);
