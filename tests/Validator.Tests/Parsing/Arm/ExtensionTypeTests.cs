using Validator.Parsing.Arm;
using Validator.Text;

namespace Validator.Tests.Parsing.Arm;

public sealed class ExtensionTypeTests
{
    [TestCase("vault/Microsoft.Authorization/x", "Microsoft.Authorization/roleAssignments")]
    [TestCase(
        "[concat(parameters('vault'), '/Microsoft.Authorization/', guid('a.b'))]",
        "Microsoft.Authorization/roleAssignments"
    )]
    [TestCase("[format('{0}/Microsoft.Authorization/{1}', 'a', 'b')]", "Microsoft.Authorization/roleAssignments")]
    [TestCase("[parameters('name')]", null)]
    [TestCase("vault/1.0/x", null)]
    public void The_name_shows_the_provider_of_the_extension(string name, string? type)
    {
        var document = ArmDocument.Read(
            SourceText.FromString(
                "a.json",
                $$"""
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [
                    {
                      "type": "Microsoft.KeyVault/vaults/providers/roleAssignments",
                      "apiVersion": "2020-04-01-preview",
                      "name": "{{name}}"
                    }
                  ]
                }
                """
            )
        );

        var resource = document.Template!.Resources[0];
        Assert.That((resource.FullType, resource.IsExtension), Is.EqualTo((type, true)));
    }
}
