using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading.Definitions;

/// <summary>Reads every type that has no properties.</summary>
internal sealed class LeafTypes(SchemaText text, TypeCompiler compiler)
{
    public SchemaType Build(JsonValue.Object schema, string name, SchemaPlace place) =>
        schema.Find("const") is { } literal ? Literal(schema, place, literal)
        : schema.Find("enum") is { } literals ? Literals(schema, place, literals)
        : (schema.Find("oneOf") ?? schema.Find("anyOf")) is { } members ? Union(schema, name, place, members)
        : schema.Find("type") is { } type ? OfType(schema, name, place, type)
        : Any(schema, place);

    private SchemaType OfType(JsonValue.Object schema, string name, SchemaPlace place, JsonMember type) =>
        text.String(type) switch
        {
            "array" => Array(schema, name, place),
            "boolean" => Boolean(schema, place),
            "integer" => Integer(schema, place),
            "null" => Null(schema, place),
            "string" => String(schema, place),
            var other => throw text.Error(
                type.Value.Offset,
                $"Unknown type '{other}'; known are 'array', 'boolean', 'integer', 'null', 'object', 'string'."
            ),
        };

    private SchemaType.Any Any(JsonValue.Object schema, SchemaPlace place)
    {
        Keywords.Allow(text, schema, place, "a schema without 'type'");
        return new();
    }

    private SchemaType.Boolean Boolean(JsonValue.Object schema, SchemaPlace place)
    {
        Keywords.Allow(text, schema, place, "a boolean schema", "type");
        return new();
    }

    private SchemaType.Null Null(JsonValue.Object schema, SchemaPlace place)
    {
        Keywords.Allow(text, schema, place, "a null schema", "type");
        return new();
    }

    private SchemaType.Integer Integer(JsonValue.Object schema, SchemaPlace place)
    {
        Keywords.Allow(text, schema, place, "an integer schema", "type", "minimum", "maximum");
        var minimum = schema.Find("minimum") is { } low ? text.Integer(low) : (long?)null;
        var maximum = schema.Find("maximum") is { } high ? text.Integer(high) : (long?)null;
        return InOrder(schema, minimum, maximum, "minimum", "maximum", new SchemaType.Integer(minimum, maximum));
    }

    private SchemaType.String String(JsonValue.Object schema, SchemaPlace place)
    {
        Keywords.Allow(
            text,
            schema,
            place,
            "a string schema",
            "type",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "allOf",
            Keywords.ResourceTypes,
            Keywords.Sensitive
        );
        var (low, high) = Lengths(schema, "minLength", "maxLength");
        var pattern = schema.Find("pattern") is { } expression ? text.String(expression) : null;
        var format = schema.Find("format") is { } keyword ? Formats.Read(text, keyword) : StringFormat.None;
        if (schema.Find("allOf") is { } repeated)
        {
            OnlyPatternOf(format, repeated);
        }

        // The pattern that an export adds for those who do not know the format says nothing more here.
        return new(low, high, pattern == Formats.PatternOf(format) ? null : pattern, format)
        {
            IsSensitive = Keywords.IsSensitive(text, schema),
            ResourceTypes = schema.Find(Keywords.ResourceTypes) is { } types
                ? Formats.ReadResourceTypes(text, types, format)
                : [],
        };
    }

    /// <summary>An export says there, beside a pattern of the string's own, what the format means.</summary>
    private void OnlyPatternOf(StringFormat format, JsonMember repeated)
    {
        if (
            text.NonEmptyArray(repeated) is not [JsonValue.Object { Members: [{ Name: "pattern" } pattern] }]
            || text.String(pattern) != Formats.PatternOf(format)
        )
        {
            throw text.Error(repeated.Offset, "'allOf' may only repeat the pattern that 'format' stands for.");
        }
    }

    private SchemaType.Array Array(JsonValue.Object schema, string name, SchemaPlace place)
    {
        Keywords.Allow(text, schema, place, "an array schema", "type", "items", "minItems", "maxItems");
        var (low, high) = Lengths(schema, "minItems", "maxItems");
        var item = schema.Find("items") is { } items
            ? compiler.Compile(items.Value, name)
            : compiler.Add(new SchemaType.Any());
        return new(item, low, high);
    }

    private SchemaType.Literal Literal(JsonValue.Object schema, SchemaPlace place, JsonMember literal)
    {
        Keywords.Allow(text, schema, place, "a schema with 'const'", "const", "type", Keywords.Sensitive);
        OnlyString(schema);
        return new(text.String(literal)) { IsSensitive = Keywords.IsSensitive(text, schema) };
    }

    private SchemaType Literals(JsonValue.Object schema, SchemaPlace place, JsonMember literals)
    {
        Keywords.Allow(text, schema, place, "a schema with 'enum'", "enum", "type");
        OnlyString(schema);
        var values = text.NonEmptyStrings(literals);
        return values is [var only]
            ? new SchemaType.Literal(only.Text)
            : new SchemaType.Union([.. values.Select(value => compiler.Add(new SchemaType.Literal(value.Text)))]);
    }

    private SchemaType.Union Union(JsonValue.Object schema, string name, SchemaPlace place, JsonMember members)
    {
        Keywords.Allow(text, schema, place, $"a schema with '{members.Name}'", members.Name);
        return new([.. text.NonEmptyArray(members).Select(member => compiler.Compile(member, name))]);
    }

    private void OnlyString(JsonValue.Object schema)
    {
        if (schema.Find("type") is { } type && text.String(type) is not "string" and var other)
        {
            throw text.Error(type.Value.Offset, $"Literals are strings, so 'type' must be 'string', not '{other}'.");
        }
    }

    private (int? Low, int? High) Lengths(JsonValue.Object schema, string minimum, string maximum)
    {
        var low = schema.Find(minimum) is { } least ? text.Count(least) : (int?)null;
        var high = schema.Find(maximum) is { } most ? text.Count(most) : (int?)null;
        return InOrder(schema, low, high, minimum, maximum, (low, high));
    }

    private T InOrder<T>(JsonValue.Object schema, long? low, long? high, string minimum, string maximum, T result) =>
        low > high
            ? throw text.Error(schema.Offset, $"'{minimum}' is {low} and '{maximum}' is {high}: no value is between.")
            : result;
}
