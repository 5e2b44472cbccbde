using Validator.Tests.Fixtures;

namespace Validator.Tests.Parsing;

/// <summary>Keys that only the engine reads hold expressions as well.</summary>
public sealed class DeploymentKeyExpressionTests
{
    [TestCase("\"dependsOn\": [\"[resourceId('a' 'b')]\"]")]
    [TestCase("\"dependsOn\": \"[resourceId('a' 'b')]\"")]
    [TestCase("\"condition\": \"[equals('a' 'b')]\"")]
    [TestCase("\"scope\": \"[format('a' 'b')]\"")]
    [TestCase("\"copy\": { \"name\": \"loop\", \"count\": \"[length('a' 'b')]\" }")]
    public void A_malformed_one_is_found(string property) =>
        Assert.That(
            Linting.Ids(
                $$"""
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [{ "type": "Microsoft.CustomProviders/resourceProviders/b", "apiVersion": "2020-01-01", "name": "one/two", {{property}} }]
                }
                """
            ),
            Is.EqualTo(new[] { "ARM1005" })
        );
}
