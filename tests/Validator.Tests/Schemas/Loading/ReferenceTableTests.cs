using System.Collections.Immutable;
using Validator.Schemas.Loading.Definitions;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Loading;

/// <summary>The encoded definition says what the published table says, all of it and nothing more.</summary>
public sealed class ReferenceTableTests
{
    [Test]
    public void The_definition_of_2018_02_01_preview_equals_the_reference_table()
    {
        var file = SchemaFiles.Read("schemas/microsoft.virtualmachineimages/2018-02-01-preview.json");
        var resources = DefinitionFile.Read(file, "microsoft.virtualmachineimages", "2018-02-01-preview");

        Assert.That(resources, Has.Length.EqualTo(1));
        Assert.That(Facts(resources[0]), Is.EquivalentTo(Expected()));
    }

    private static string[] Expected() =>
        [
            .. File.ReadAllLines(
                    Path.Combine(SchemaFiles.Root, "testdata/schemas/imageTemplates-2018-02-01-preview.tsv")
                )
                .Skip(1),
        ];

    private static List<string> Facts(ResourceType resource)
    {
        List<string> facts = [Fact("resource", resource.Name, resource.ApiVersion, $"{resource.WritableScopes}")];
        HashSet<TypeRef> seen = [resource.Body];
        Queue<TypeRef> open = new([resource.Body]);
        while (open.TryDequeue(out var next))
        {
            foreach (var inner in Describe(resource.Table, next, facts))
            {
                if (seen.Add(inner))
                {
                    open.Enqueue(inner);
                }
            }
        }

        return facts;
    }

    private static ImmutableArray<TypeRef> Describe(SchemaTable table, TypeRef at, List<string> facts)
    {
        switch (table[at])
        {
            case SchemaType.Object type:
                facts.AddRange(Properties("property", type.Name, type.Properties, table));
                if (type.Rest is not { } rest)
                {
                    return Inner(type.Properties);
                }

                facts.Add(Fact("rest", type.Name, "*", Expression(table, rest)));
                return [.. Inner(type.Properties), rest];
            case SchemaType.Discriminated type:
                facts.Add(Fact("discriminator", type.Name, type.Discriminator));
                facts.AddRange(Properties("base", type.Name, type.Base, table));
                facts.AddRange(
                    type.Variants.Select(variant =>
                        Fact("variant", type.Name, variant.Key, Expression(table, variant.Value))
                    )
                );
                return [.. Inner(type.Base), .. type.Variants.Select(variant => variant.Value)];
            case SchemaType.Array { Item: var item }:
                return [item];
            default:
                return [];
        }
    }

    private static IEnumerable<string> Properties(
        string kind,
        string type,
        PropertyCollection properties,
        SchemaTable table
    ) =>
        properties.Select(property =>
            Fact(
                kind,
                type,
                property.Name,
                Expression(table, property.Type),
                property.Flags == PropertyFlags.None ? "" : $"{property.Flags}"
            )
        );

    private static ImmutableArray<TypeRef> Inner(PropertyCollection properties) =>
        [.. properties.Select(property => property.Type)];

    // Every limit that the table does not have would show here too.
    private static string Expression(SchemaTable table, TypeRef at) =>
        table[at] switch
        {
            SchemaType.Array { MinLength: null, MaxLength: null } array => Expression(table, array.Item) + "[]",
            SchemaType.Literal literal => $"'{literal.Value}'",
            SchemaType.Union union => string.Join(" | ", union.Members.Select(member => Expression(table, member))),
            SchemaType.Object type => type.Name,
            SchemaType.Discriminated type => type.Name,
            SchemaType.String { MinLength: null, MaxLength: null, Pattern: null, Format: StringFormat.None } =>
                "string",
            var other => $"{other}",
        };

    private static string Fact(string kind, string type, string member, string expression = "", string flags = "") =>
        string.Join('\t', kind, type, member, expression, flags);
}
