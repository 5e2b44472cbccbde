using System.Collections.Immutable;
using Validator.Schemas.Packs;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Packs;

/// <summary>The pack that ships, and copies of it that can be damaged.</summary>
internal static class EmbeddedPack
{
    public static TypePack Instance { get; } = TypePack.Embedded();

    public static byte[] Copy()
    {
        using var resource = typeof(TypePack).Assembly.GetManifestResourceStream("types.pack")!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }

    public static ResourceType Find(string type, string version) =>
        Instance.Find(type, version) ?? throw new AssertionException($"The pack has no {type}@{version}.");

    /// <summary>All that a definition says, on one line each, as far as its first so many types.</summary>
    public static ImmutableArray<string> Facts(ResourceType resource, int mostTypes)
    {
        var facts = ImmutableArray.CreateBuilder<string>();
        facts.Add($"{resource.Name}@{resource.ApiVersion} {resource.ReadableScopes} {resource.WritableScopes}");
        facts.AddRange(resource.Functions.Select(function => $"{function}"));
        List<TypeRef> types = [resource.Body];
        for (var i = 0; i < Math.Min(types.Count, mostTypes); i++)
        {
            facts.AddRange(Facts(resource.Table, types[i], types));
        }

        return facts.ToImmutable();
    }

    private static IEnumerable<string> Facts(SchemaTable table, TypeRef at, List<TypeRef> types)
    {
        var type = table[at];
        types.AddRange(References(type).Except(types));
        return
        [
            $"{at} {type.GetType().Name}",
            .. Properties(type).Select(property => $"{property} {table.Describe(property)}"),
            .. type switch
            {
                SchemaType.Object o => [o.Name],
                SchemaType.Discriminated d => [d.Name, d.Discriminator, .. d.Variants.Select(variant => $"{variant}")],
                SchemaType.Union u => u.Members.Select(member => $"{member}"),
                _ => [$"{type}"],
            },
        ];
    }

    private static IEnumerable<Property> Properties(SchemaType type) =>
        type switch
        {
            SchemaType.Object o => o.Properties,
            SchemaType.Discriminated d => d.Base,
            _ => [],
        };

    private static IEnumerable<TypeRef> References(SchemaType type) =>
        Properties(type)
            .Select(property => property.Type)
            .Concat(
                type switch
                {
                    SchemaType.Object { Rest: { } rest } => [rest],
                    SchemaType.Discriminated d => d.Variants.Select(variant => variant.Value),
                    SchemaType.Union u => u.Members,
                    SchemaType.Array a => [a.Item],
                    _ => [],
                }
            )
            .Distinct();
}
