using Validator.Schemas.Types;

namespace Validator.Schemas.Export;

/// <summary>A type that is written under <c>$defs</c>.</summary>
/// <param name="Variant">Set where it is written as a variant of a discriminated object, which adds to it and closes it.</param>
internal sealed record PendingDefinition(string Name, TypeRef Type, Variant? Variant, bool IsBody);

/// <summary>Names the types that <c>$ref</c> leads to, and hands each of them out once to be written.</summary>
internal sealed class DefinitionQueue
{
    private readonly Dictionary<(TypeRef Type, TypeRef? Owner), string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Queue<PendingDefinition> _pending = [];

    public PendingDefinition? Next() => _pending.TryDequeue(out var next) ? next : null;

    /// <summary>The reference to the body of a resource.</summary>
    public string Body(ResourceType resource)
    {
        var name = resource.Name[(resource.Name.LastIndexOf('/') + 1)..];
        return Reference((resource.Body, null), name, unique => new(unique, resource.Body, null, IsBody: true));
    }

    public string Type(TypeRef type, string name) =>
        Reference((type, null), name, unique => new(unique, type, null, IsBody: false));

    /// <param name="owner">The discriminated object: the same type may be a variant of several.</param>
    public string Variant(TypeRef owner, Variant variant) =>
        Reference((variant.Type, owner), variant.Name, unique => new(unique, variant.Type, variant, IsBody: false));

    private string Reference(
        (TypeRef Type, TypeRef? Owner) key,
        string name,
        Func<string, PendingDefinition> definition
    )
    {
        if (!_names.TryGetValue(key, out var unique))
        {
            unique = Unique(name);
            _names.Add(key, unique);
            _pending.Enqueue(definition(unique));
        }

        return $"#/$defs/{unique}";
    }

    private string Unique(string name)
    {
        var plain = name.Length == 0 ? "object" : string.Concat(name.Select(c => IsPlain(c) ? c : '_'));
        var unique = plain;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = $"{plain}{number}";
        }

        return unique;
    }

    // What needs no escape in the fragment of a URI (RFC 3986, section 3.5) and none in a JSON pointer.
    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.';
}
