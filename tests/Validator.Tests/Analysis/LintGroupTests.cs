using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>Templates that are checked together with their parameter files.</summary>
public sealed class LintGroupTests
{
    // One fault whatever the parameters are, one that 'count' decides, and one in what 'name' is given.
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": {
            "count": { "type": "int", "defaultValue": 1 },
            "name": { "type": "string", "defaultValue": "contoso" },
            "broken": { "type": "int", "defaultValue": "x" }
          },
          "resources": [
            {
              "type": "Microsoft.Storage/storageAccounts",
              "apiVersion": "2022-09-01",
              "name": "[parameters('name')]",
              "location": "westeurope",
              "kind": "StorageV2",
              "sku": { "name": "Standard_LRS" },
              "tags": { "item": "[createArray('a', 'b')[parameters('count')]]" }
            }
          ]
        }
        """;

    [Test]
    public void A_finding_under_all_files_is_said_once_and_one_under_some_names_the_first()
    {
        var results = Lint(Template, Parameters("count", "1"), Parameters("count", "7"), Parameters("count", "7"));

        Assert.That(Ids(results[0]), Is.EqualTo(new[] { "ARM3020", "ARM3012" }));
        Assert.That(results.Skip(1).SelectMany(Ids), Is.Empty);
        Assert.That(Notes(results[0].Diagnostics[0]), Has.None.Contains("values of"));
        Assert.That(
            Notes(results[0].Diagnostics[1]),
            Has.One.EqualTo("This holds with the values of 'b.parameters.json'.")
        );
    }

    [Test]
    public void A_value_is_reported_where_the_file_has_it_with_its_path_and_its_fix()
    {
        var results = Lint(Template, Parameters("name", "\"no\""), Parameters("naem", "1"));

        Assert.That(Ids(results[0]), Is.EqualTo(new[] { "ARM3020" }));
        var found = results[1].Diagnostics.Single();
        Assert.That(found.Descriptor.Id, Is.EqualTo("ARM2008"));
        Assert.That(found.LogicalPath, Is.EqualTo("/parameters/name/value"));
        Assert.That(found.Place.Source, Is.SameAs(results[1].Source));
        Assert.That(results[2].Diagnostics.Single().Fix!.Title, Is.EqualTo("Rename 'naem' to 'name'"));
    }

    [Test]
    public void A_template_that_nobody_asked_for_shows_what_the_file_brings_about()
    {
        var results = Linting.Linter.Lint([
            new(SourceText.FromString("t.json", Template)) { IsWanted = false, ParameterFiles = [1] },
            new(SourceText.FromString("t.parameters.json", Parameters("count", "7"))),
        ]);

        Assert.That(Ids(results[0]), Is.EqualTo(new[] { "ARM3012" }));
        Assert.That(Notes(results[0].Diagnostics[0]), Has.One.Contains("'t.parameters.json'"));
        Assert.That(results[0].Resources, Is.Zero);
    }

    [Test]
    public void A_parameter_file_that_nobody_asked_for_shows_what_the_template_makes_of_it()
    {
        const string file = """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "gone": { "value": 1 }, "name": { "reference": {} } },
            }
            """;
        ImmutableArray<LintInput> inputs =
        [
            new(SourceText.FromString("t.json", Template)) { ParameterFiles = [1] },
            new(SourceText.FromString("t.parameters.json", file)) { IsWanted = false },
        ];

        Assert.That(Ids(Linting.Linter.Lint(inputs)[1]), Is.EqualTo(new[] { "ARM3030" }));
        Assert.That(
            Ids(Linting.Linter.Lint([inputs[0], inputs[1] with { IsWanted = true }])[1]),
            Is.EquivalentTo(new[] { "ARM1001", "ARM3030", "ARM3033", "ARM3033" })
        );
    }

    [Test]
    public void What_is_paired_but_no_parameter_file_is_checked_as_what_it_is()
    {
        var results = Lint(Template, Template);

        Assert.That(results.Select(Ids), Has.All.EqualTo(new[] { "ARM3020" }));
    }

    [Test]
    public void A_checksum_is_followed_from_a_parameter_file_through_a_nested_deployment_into_a_loop()
    {
        const string template = """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "checksum": { "type": "string" } },
              "variables": { "sum": "[toLower(concat(parameters('checksum'), 'ABCDEF'))]" },
              "resources": [
                {
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "image",
                  "properties": {
                    "mode": "Incremental",
                    "expressionEvaluationOptions": { "scope": "inner" },
                    "parameters": { "scriptSum": { "value": "[variables('sum')]" } },
                    "template": {
                      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                      "contentVersion": "1.0.0.0",
                      "parameters": { "scriptSum": { "type": "string" } },
                      "resources": [
                        {
                          "type": "Microsoft.VirtualMachineImages/imageTemplates",
                          "apiVersion": "2020-02-14",
                          "name": "image",
                          "location": "westeurope",
                          "identity": {
                            "type": "UserAssigned",
                            "userAssignedIdentities": {
                              "/subscriptions/s/resourceGroups/g/providers/Microsoft.ManagedIdentity/userAssignedIdentities/i": {}
                            }
                          },
                          "properties": {
                            "source": { "type": "ManagedImage", "imageId": "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/images/i" },
                            "distribute": [ { "type": "VHD", "runOutputName": "out" } ],
                            "copy": [
                              {
                                "name": "customize",
                                "count": 2,
                                "input": {
                                  "type": "Shell",
                                  "name": "[concat('step', copyIndex('customize'))]",
                                  "scriptUri": "https://contoso.com/install.sh",
                                  "sha256Checksum": "[parameters('scriptSum')]"
                                }
                              }
                            ]
                          }
                        }
                      ]
                    }
                  }
                }
              ]
            }
            """;
        var results = Lint(template, Parameters("checksum", "\"8A6FE1B3A5F26AD4FDB90BF2E0\""));

        Assert.That(results[0].Diagnostics, Is.Empty);
        var found = results[1].Diagnostics.Single();
        Assert.That(found.Descriptor.Id, Is.EqualTo("ARM2014"));
        Assert.That(
            found.Place.Source.Slice(found.Place.Span).ToString(),
            Is.EqualTo("\"8A6FE1B3A5F26AD4FDB90BF2E0\"")
        );
        Assert.That(found.Related.Select(one => one.Place.Source), Has.All.SameAs(results[0].Source));
        Assert.That(
            Notes(found),
            Is.EqualTo(
                new[]
                {
                    "The value comes here from parameter 'scriptSum'.",
                    "The value comes here from variable 'sum'.",
                    "The value comes here from function 'toLower'.",
                    "The value comes here from function 'concat'.",
                    "The value comes here from parameter 'checksum'.",
                }
            )
        );
    }

    private static ImmutableArray<LintResult> Lint(string template, params string[] files) =>
        Linting.LintWith(
            SourceText.FromString("main.json", template),
            [.. files.Select((text, i) => SourceText.FromString($"infra/{(char)('a' + i)}.parameters.json", text))]
        );

    private static string Parameters(string name, string value) =>
        $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "{{name}}": { "value": {{value}} } }
            }
            """;

    private static IEnumerable<string> Ids(LintResult result) => result.Diagnostics.Select(one => one.Descriptor.Id);

    private static IEnumerable<string> Notes(Diagnostic found) => found.Related.Select(one => one.Message);
}
