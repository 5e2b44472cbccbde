using Validator.Analysis;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>Templates that are in files of their own.</summary>
public sealed class LinkedTemplateTests
{
    private const string Own = "deployment().properties.templateLink.uri";

    // A name that is too short under 'name' = "no", and an output.
    private const string Storage = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "name": { "type": "string" },
            "index": { "type": "int", "defaultValue": 0 },
            "broken": { "type": "int", "defaultValue": "x" }
          },
          "resources": [
            {
              "type": "Microsoft.Storage/storageAccounts",
              "apiVersion": "2022-09-01",
              "name": "[concat(parameters('name'), 'x')]",
              "location": "westeurope",
              "kind": "StorageV2",
              "sku": { "name": "Standard_LRS" },
              "tags": { "item": "[createArray('a', 'b')[parameters('index')]]" }
            }
          ],
          "outputs": { "made": { "type": "string", "value": "[parameters('name')]" } }
        }
        """;

    [TestCase("\"relativePath\": \"nested/storage.json\"")]
    [TestCase("\"relativePath\": \"[concat('nested/', 'storage', '.json')]\"")]
    [TestCase($"\"uri\": \"[uri({Own}, 'nested/storage.json')]\"")]
    [TestCase($"\"uri\": \"[uri(uri({Own}, 'nested/'), 'storage.json')]\"")]
    [TestCase($"\"uri\": \"[uri(uri({Own}, 'nested/other.json'), 'storage.json')]\"")]
    [TestCase($"\"uri\": \"[concat(uri({Own}, '.'), 'nested/storage.json')]\"")]
    [TestCase("\"uri\": \"[uri(parameters('_artifactsLocation'), 'nested/storage.json?a=b')]\"")]
    [TestCase(
        "\"uri\": \"[uri(parameters('_artifactsLocation'), concat('nested/storage.json', parameters('_artifactsLocationSasToken')))]\""
    )]
    [TestCase("\"uri\": \"[variables('storage')]\"")]
    public void A_link_is_followed_to_a_file_that_is_certain(string link) =>
        Assert.That(
            Ids(Lint(Linking(link, "\"wrong\": { \"value\": \"abc\" }"))),
            Is.EquivalentTo(new[] { "ARM3030", "ARM3031" })
        );

    [TestCase("\"relativePath\": \"absent.json\"")]
    [TestCase("\"relativePath\": \"[concat(parameters('folder'), 'storage.json')]\"")]
    [TestCase("\"uri\": \"https://example.com/nested/storage.json\"")]
    [TestCase("\"uri\": \"[uri(parameters('elsewhere'), 'nested/storage.json')]\"")]
    [TestCase($"\"uri\": \"[concat({Own}, 'nested/storage.json')]\"")]
    [TestCase($"\"uri\": \"[uri({Own}, '/nested/storage.json')]\"")]
    [TestCase($"\"uri\": \"[uri({Own}, concat('nested/', parameters('folder')))]\"")]
    [TestCase($"\"uri\": \"[uri({Own}, 'nested/storage.json')]\", \"relativePath\": \"nested/storage.json\"")]
    public void A_link_to_what_is_not_certain_is_not_followed(string link) =>
        Assert.That(Ids(Lint(Linking(link, "\"wrong\": { \"value\": \"abc\" }"))), Is.Empty);

    [Test]
    public void Arguments_are_checked_where_they_are_written()
    {
        var result = Lint(Linking(Path, "\"name\": { \"value\": 5 }"));

        var found = result.Diagnostics.Single();
        Assert.That(found.Descriptor.Id, Is.EqualTo("ARM3032"));
        Assert.That(found.LogicalPath, Is.EqualTo("/resources/0/properties/parameters/name/value"));
        Assert.That(found.Related.Select(one => one.Place.Source.Path), Is.EqualTo(new[] { "nested/storage.json" }));
        Assert.That(result.Linked, Is.Empty);
    }

    [Test]
    public void What_arguments_bring_about_is_reported_in_the_linked_file_with_its_caller()
    {
        var result = Lint(Linking(Path, "\"name\": { \"value\": \"storage\" }, \"index\": { \"value\": 7 }"));

        Assert.That(result.Diagnostics, Is.Empty);
        var linked = result.Linked.Single();
        Assert.That(linked.Source.Path, Is.EqualTo("nested/storage.json"));
        Assert.That(Ids(linked), Is.EqualTo(new[] { "ARM3012" }));
        Assert.That(linked.Diagnostics[0].LogicalPath, Is.EqualTo("/resources/0/tags/item"));
        Assert.That(linked.Diagnostics[0].Related[^1].Place.Source, Is.SameAs(result.Source));
    }

    [Test]
    public void A_value_of_the_caller_is_reported_at_the_caller() =>
        Assert.That(
            Ids(Lint(Linking(Path, "\"name\": { \"value\": \"abcdefghijklmnopqrstuvwxyz\" }"))),
            Is.EqualTo(new[] { "ARM2008" })
        );

    [Test]
    public void Outputs_of_a_linked_template_are_known()
    {
        var main = Linking(
            Path,
            "\"name\": { \"value\": \"contoso\" }",
            """, "outputs": { "o": { "type": "string", "value": "[substring(reference('linked').outputs.made.value, 20)]" }, "p": { "type": "string", "value": "[reference('linked').outputs.mad.value]" } }"""
        );

        Assert.That(Ids(Lint(main)), Is.EquivalentTo(new[] { "ARM3013", "ARM3015" }));
    }

    [Test]
    public void Links_lead_from_file_to_file_and_back()
    {
        var (first, second) = (
            Linking("\"relativePath\": \"b/two.json\"", ""),
            Linking("\"relativePath\": \"../main.json\"", "")
        );
        var result = Lint(first, ("b/two.json", second));

        Assert.That(result.Diagnostics, Is.Empty);
        var found = result.Linked.Single().Diagnostics.Single();
        Assert.That(
            (found.Descriptor.Id, found.Message),
            Is.EqualTo(
                (
                    "ARM3045",
                    "The link leads back to 'main.json', which is being deployed, so the deployment never comes to an end."
                )
            )
        );
        Assert.That(found.LogicalPath, Is.EqualTo("/resources/0/properties/templateLink/relativePath"));
    }

    [Test]
    public void A_base_that_is_passed_on_is_that_of_who_passes_it()
    {
        const string given = "\"_artifactsLocation\": { \"value\": \"[parameters('_artifactsLocation')]\" }";
        var main = Linking("\"uri\": \"[uri(parameters('_artifactsLocation'), 'b/two.json')]\"", given);
        var two = Linking(
            "\"uri\": \"[uri(parameters('_artifactsLocation'), 'nested/storage.json')]\"",
            "\"name\": { \"value\": \"contoso\" }, \"index\": { \"value\": 7 }"
        );

        Assert.That(
            Lint(main, ("b/two.json", two), ("nested/storage.json", Storage)).Linked.SelectMany(Ids),
            Is.EqualTo(new[] { "ARM3012" })
        );
    }

    [Test]
    public void Files_that_link_to_twice_as_many_each_come_to_an_end()
    {
        var files = Enumerable
            .Range(0, 40)
            .Select(i => ($"f{i}.json", Linking($"\"relativePath\": \"f{i + 1}.json\"", "", twice: true)));

        Assert.That(Ids(Lint(Linking("\"relativePath\": \"f0.json\"", "", twice: true), [.. files])), Is.Empty);
    }

    private const string Path = "\"relativePath\": \"nested/storage.json\"";

    private static string Linking(string link, string parameters, string rest = "", bool twice = false)
    {
        var deployment = $$"""
            {
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "linked",
              "properties": { "mode": "Incremental", "templateLink": { {{link}} }, "parameters": { {{parameters}} } }
            }
            """;
        return $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "_artifactsLocation": { "type": "string", "defaultValue": "[deployment().properties.templateLink.uri]" },
                "_artifactsLocationSasToken": { "type": "securestring", "defaultValue": "" },
                "elsewhere": { "type": "string", "defaultValue": "https://example.com/" },
                "folder": { "type": "string", "defaultValue": "" }
              },
              "variables": { "storage": "[uri(parameters('_artifactsLocation'), concat('nested', '/storage.json'))]" },
              "resources": [{{deployment}}{{(
                twice ? ", " + deployment.Replace("\"linked\"", "\"other\"", StringComparison.Ordinal) : ""
            )}}]
              {{rest}}
            }
            """;
    }

    private static LintResult Lint(string main, params ReadOnlySpan<(string Path, string Text)> others)
    {
        var files = MemoryFiles.With([("nested/storage.json", Storage), ("main.json", main), .. others]);
        LintInput input = new(SourceText.FromString("main.json", main)) { Home = files.Home("main.json") };
        return Linting.Linter.Lint([input])[0];
    }

    private static IEnumerable<string> Ids(LintResult result) => result.Diagnostics.Select(Id);

    private static string Id(Diagnostic found) => found.Descriptor.Id;
}
