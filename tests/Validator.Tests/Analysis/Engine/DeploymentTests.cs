using Validator.Diagnostics;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Analysis.Engine;

/// <summary>What a deployment evaluates fails where it is written, as certainly as it is deployed.</summary>
public sealed class DeploymentTests
{
    private const string Failing = "[int('x')]";

    [TestCase("\"variables\": { \"v\": \"[int('x')]\" }", "")]
    [TestCase("\"outputs\": { \"o\": { \"type\": \"int\", \"value\": \"[int('x')]\" } }", "")]
    [TestCase(
        "\"outputs\": { \"o\": { \"condition\": \"[equals(int('x'), 1)]\", \"type\": \"int\", \"value\": 1 } }",
        ""
    )]
    [TestCase("", "\"tags\": { \"a\": \"[string(int('x'))]\" }")]
    [TestCase("", "\"dependsOn\": [\"[string(int('x'))]\"]")]
    [TestCase("", "\"condition\": \"[equals(int('x'), 1)]\"")]
    [TestCase("", "\"scope\": \"[string(int('x'))]\"")]
    public void All_that_is_deployed_is_evaluated(string section, string property) =>
        Assert.That(Severities(section, Resource(property)), Is.EqualTo(new[] { Severity.Error }));

    [TestCase("\"condition\": true", Severity.Error)]
    [TestCase("\"condition\": \"[equals(1, 1)]\"", Severity.Error)]
    [TestCase("\"condition\": \"[parameters('p')]\"", Severity.Warning)]
    [TestCase("\"copy\": { \"name\": \"l\", \"count\": 2 }", Severity.Error)]
    [TestCase("\"copy\": { \"name\": \"l\", \"count\": \"[parameters('n')]\" }", Severity.Warning)]
    [TestCase("\"copy\": { \"name\": \"l\", \"count\": 0 }", Severity.Warning)]
    public void What_may_not_be_deployed_is_a_warning(string property, Severity expected) =>
        Assert.That(
            Severities(Parameters, Resource($"{property}, \"tags\": {{ \"a\": \"{Failing}\" }}")),
            Is.EqualTo(new[] { expected })
        );

    [TestCase("\"condition\": false")]
    [TestCase("\"condition\": \"[equals(1, 2)]\"")]
    public void What_is_not_deployed_does_not_fail(string property) =>
        Assert.That(Severities(Parameters, Resource($"{property}, \"tags\": {{ \"a\": \"{Failing}\" }}")), Is.Empty);

    [TestCase("\"condition\": \"[parameters('p')]\"")]
    [TestCase("\"condition\": false")]
    [TestCase("\"copy\": { \"name\": \"l\", \"count\": \"[parameters('n')]\" }")]
    public void The_next_resource_is_deployed_for_certain(string property) =>
        Assert.That(
            Severities(Parameters, Resource(property), Resource($"\"tags\": {{ \"a\": \"{Failing}\" }}", "two")),
            Is.EqualTo(new[] { Severity.Error })
        );

    private const string Parameters = "\"parameters\": { \"p\": { \"type\": \"bool\" }, \"n\": { \"type\": \"int\" } }";

    private static string Resource(string property, string name = "one") =>
        $$"""{ "type": "Contoso.A/b", "apiVersion": "2020-01-01", "name": "{{name}}"{{(property.Length == 0 ? "" : ", " + property)}} }""";

    private static IEnumerable<Severity> Severities(string section, params string[] resources) =>
        Linting
            .Find(
                $$"""
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  {{(section.Length == 0 ? "" : section + ",")}}
                  "resources": [{{string.Join(", ", resources)}}]
                }
                """
            )
            .Where(found => found.Descriptor.Id == "ARM3015")
            .Select(found => found.Severity);
}
