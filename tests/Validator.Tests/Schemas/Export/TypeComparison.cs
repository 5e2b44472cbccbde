using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Export;

/// <summary>Walks two definitions side by side and lists where they differ. Order does not count.</summary>
internal sealed class TypeComparison
{
    private readonly HashSet<(TypeRef, TypeRef)> _seen = [];
    private readonly Queue<(string Path, TypeRef Left, TypeRef Right)> _pending = [];
    private readonly List<string> _differences = [];

    public static IReadOnlyList<string> Of(ResourceType left, ResourceType right)
    {
        TypeComparison comparison = new();
        comparison.Expect(left.Name, left with { Table = right.Table, Body = right.Body }, right);
        comparison.Meet(left.Name, left.Body, right.Body);
        while (comparison._pending.TryDequeue(out var next))
        {
            comparison.Compare(next.Path, left.Table[next.Left], right.Table[next.Right]);
        }

        return comparison._differences;
    }

    private void Meet(string path, TypeRef one, TypeRef other)
    {
        if (_seen.Add((one, other)))
        {
            _pending.Enqueue((path, one, other));
        }
    }

    private void Compare(string path, SchemaType one, SchemaType other)
    {
        switch (one, other)
        {
            case (SchemaType.Object a, SchemaType.Object b):
                Expect($"{path} name", a.Name, b.Name);
                Compare(path, a.Properties, b.Properties);
                Compare($"{path}.*", a.Rest, b.Rest);
                break;
            case (SchemaType.Discriminated a, SchemaType.Discriminated b):
                Expect($"{path} name", (a.Name, a.Discriminator), (b.Name, b.Discriminator));
                Compare(path, a.Base, b.Base);
                Compare(
                    path,
                    a.Variants.ToDictionary(v => v.Key, v => v.Value),
                    b.Variants.ToDictionary(v => v.Key, v => v.Value)
                );
                break;
            case (SchemaType.Array a, SchemaType.Array b):
                Expect($"{path} length", (a.MinLength, a.MaxLength), (b.MinLength, b.MaxLength));
                Meet($"{path}[]", a.Item, b.Item);
                break;
            case (SchemaType.Union a, SchemaType.Union b):
                Compare(
                    $"{path}|",
                    Enumerable.Range(0, a.Members.Length).ToDictionary(i => $"{i}", i => a.Members[i]),
                    Enumerable.Range(0, b.Members.Length).ToDictionary(i => $"{i}", i => b.Members[i])
                );
                break;
            default:
                Expect(path, one, other);
                break;
        }
    }

    private void Compare(string path, PropertyCollection one, PropertyCollection other)
    {
        Compare(path, one.ToDictionary(p => p.Name, p => p.Type), other.ToDictionary(p => p.Name, p => p.Type));
        foreach (var property in one)
        {
            Expect($"{path}.{property.Name} flags", property.Flags, other.Find(property.Name)?.Flags);
        }
    }

    private void Compare(string path, Dictionary<string, TypeRef> one, Dictionary<string, TypeRef> other)
    {
        foreach (var name in one.Keys.Union(other.Keys))
        {
            Compare(
                $"{path}.{name}",
                one.TryGetValue(name, out var a) ? a : null,
                other.TryGetValue(name, out var b) ? b : null
            );
        }
    }

    private void Compare(string path, TypeRef? one, TypeRef? other)
    {
        if (one is { } a && other is { } b)
        {
            Meet(path, a, b);
        }
        else if (one is not null || other is not null)
        {
            _differences.Add($"{path}: only in the {(one is null ? "second" : "first")}");
        }
    }

    private void Expect<T>(string path, T one, T other)
    {
        if (!Equals(one, other))
        {
            _differences.Add($"{path}: {one} and {other}");
        }
    }
}
