using Validator.Schemas.Loading.Json;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading.Definitions;

/// <summary>
/// Turns the schemas of one file into a table of types. A <c>$ref</c> gets its index at once and its type later, from
/// a queue: types may be recursive, and a long chain of them must not become a deep stack.
/// </summary>
internal sealed class TypeCompiler
{
    private readonly SchemaText _text;
    private readonly DefinitionSet _definitions;
    private readonly LeafTypes _leaves;
    private readonly ObjectTypes _objects;
    private readonly List<SchemaType> _types = [];
    private readonly Dictionary<SchemaType, TypeRef> _shared = [];
    private readonly Dictionary<(string Definition, int? Owner), TypeRef> _references = [];
    private readonly Queue<(TypeRef Slot, Func<SchemaType> Build)> _pending = [];

    public TypeCompiler(SchemaText text, DefinitionSet definitions)
    {
        _text = text;
        _definitions = definitions;
        _leaves = new(text, this);
        _objects = new(text, this);
    }

    public SchemaType this[TypeRef reference] => _types[reference.Index];

    /// <summary>The body of a resource, which is called as the resource is.</summary>
    public TypeRef Resource(Definition definition, string name) =>
        Reserve(definition, null, () => Build(definition.Schema, name, SchemaPlace.Resource));

    /// <summary>A variant of the discriminated type that is written at the offset.</summary>
    public TypeRef Variant(Definition definition, int owner, VariantOf variant) =>
        Reserve(definition, owner, () => _objects.Variant(definition, variant));

    /// <summary>The definition that a <c>$ref</c> or a mapping names.</summary>
    public Definition Definition(JsonValue reference, string what) =>
        _definitions.Find(_text.String(reference, what), reference.Offset);

    public TypeRef Compile(JsonValue value, string name, SchemaPlace place = SchemaPlace.Type)
    {
        if (value is not JsonValue.Object schema || schema.Find("$ref") is not { } reference)
        {
            return Add(Build(value, name, place));
        }

        Keywords.Allow(_text, schema, place, "a schema with '$ref'", "$ref");
        var definition = Definition(reference.Value, "'$ref'");
        return Reserve(definition, null, () => Build(definition.Schema, definition.Name, SchemaPlace.Type));
    }

    public TypeRef Add(SchemaType type)
    {
        // Types of one node are shared: half of all properties are a plain string.
        if (type is not (SchemaType.Object or SchemaType.Discriminated or SchemaType.Union))
        {
            if (_shared.TryGetValue(type, out var known))
            {
                return known;
            }

            _shared.Add(type, new(_types.Count));
        }

        _types.Add(type);
        return new(_types.Count - 1);
    }

    public SchemaTable Finish()
    {
        while (_pending.TryDequeue(out var next))
        {
            _types[next.Slot.Index] = next.Build();
        }

        return SchemaTable.Of([.. _types]);
    }

    private TypeRef Reserve(Definition definition, int? owner, Func<SchemaType> build)
    {
        if (_references.TryGetValue((definition.Name, owner), out var known))
        {
            return known;
        }

        // Any stands in until the type is built.
        var slot = new TypeRef(_types.Count);
        _types.Add(new SchemaType.Any());
        _references.Add((definition.Name, owner), slot);
        _pending.Enqueue((slot, build));
        return slot;
    }

    private SchemaType Build(JsonValue value, string name, SchemaPlace place) =>
        value switch
        {
            JsonValue.Boolean { Value: true } => new SchemaType.Any(),
            JsonValue.Object schema when schema.Find("discriminator") is { } discriminator => _objects.Discriminated(
                schema,
                name,
                place,
                discriminator
            ),
            JsonValue.Object schema when schema.Find("type")?.Value is JsonValue.String { Text: "object" } =>
                _objects.Object(schema, name, place),
            JsonValue.Object schema => _leaves.Build(schema, name, place),
            _ => throw _text.Error(value.Offset, $"A schema must be an object or true, not {value.Kind}."),
        };
}
