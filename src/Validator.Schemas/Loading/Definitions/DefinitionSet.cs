using Validator.Schemas.Loading.Json;

namespace Validator.Schemas.Loading.Definitions;

/// <summary>The <c>$defs</c> of one file, by name.</summary>
internal sealed class DefinitionSet
{
    private const string Prefix = "#/$defs/";

    private readonly SchemaText _text;
    private readonly Dictionary<string, Definition> _definitions = [];
    private readonly HashSet<string> _used = [];

    public DefinitionSet(SchemaText text, JsonValue.Object definitions)
    {
        _text = text;
        foreach (var member in definitions.Members)
        {
            var schema = text.Object(member.Value, $"The definition '{member.Name}'");
            if (schema.Find("$ref") is { } reference)
            {
                // A name for a name would need a search for circles and says nothing.
                throw text.Error(reference.Offset, $"The definition '{member.Name}' must not be a '$ref' itself.");
            }

            _definitions.Add(member.Name, new(member.Name, member.Offset, schema));
        }
    }

    /// <summary>The definition that a JSON pointer names.</summary>
    public Definition Find(string pointer, int offset)
    {
        // RFC 6901, section 3: ~1 stands for a slash and ~0 for a tilde.
        var name = pointer.StartsWith(Prefix, StringComparison.Ordinal)
            ? pointer[Prefix.Length..]
                .Replace("~1", "/", StringComparison.Ordinal)
                .Replace("~0", "~", StringComparison.Ordinal)
            : throw _text.Error(offset, $"'{pointer}' must begin with '{Prefix}': a file refers to itself alone.");
        if (!_definitions.TryGetValue(name, out var definition))
        {
            throw _text.Error(offset, $"'{pointer}' points to nothing: there is no '{name}' in '$defs'.");
        }

        _used.Add(name);
        return definition;
    }

    /// <summary>Complains of a definition that was never read, and may hold any mistake.</summary>
    public void AllUsed()
    {
        foreach (var definition in _definitions.Values)
        {
            if (!_used.Contains(definition.Name))
            {
                throw _text.Error(definition.Offset, $"Nothing refers to the definition '{definition.Name}'.");
            }
        }
    }
}

/// <param name="Offset">Where its name stands.</param>
internal sealed record Definition(string Name, int Offset, JsonValue.Object Schema);
