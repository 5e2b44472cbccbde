using System.Text.Json.Nodes;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Schemas.Export;

/// <summary>What Azure publishes can be exported, tightened by hand, and given back to armlint.</summary>
public sealed class PackExportTests
{
    [Test]
    public void The_newest_version_of_a_type_of_each_provider_can_be_read_back()
    {
        List<string> differences = [];
        foreach (var type in Linting.Store.Providers().Select(Last))
        {
            var text = WithoutDescriptions(Exported.Text(type));
            if (WithoutDescriptions(Exported.Text(Exported.ReadBack(type))) != text)
            {
                differences.Add($"{type.Name}@{type.ApiVersion}");
            }
        }

        Assert.That(differences, Is.Empty);
    }

    [Test]
    public void Descriptions_are_exported() =>
        Assert.That(
            Exported.Text(Newest("Microsoft.KeyVault/vaults")),
            Does.Contain("\"description\": \"Properties of the vault\"")
        );

    private static ResourceType Last(string provider) => Newest(Linting.Store.TypesFrom($"{provider}/")[^1]);

    private static ResourceType Newest(string type) =>
        ((ResourceTypeAnswer.Found)Linting.Store.Find(type, Linting.Store.VersionsOf(type)[^1])).Type;

    // The loader takes them for words to people, and keeps none. A property may have that name too.
    private static string WithoutDescriptions(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        Strip(root);
        return root.ToJsonString();
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject schema)
        {
            if (schema["description"] is JsonValue)
            {
                schema.Remove("description");
            }

            foreach (var (_, child) in schema)
            {
                Strip(child);
            }
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Strip(item);
            }
        }
    }
}
