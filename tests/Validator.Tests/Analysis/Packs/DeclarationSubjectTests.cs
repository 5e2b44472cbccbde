namespace Validator.Tests.Analysis.Packs;

/// <summary>What rules see of declarations and of the template as a whole.</summary>
public sealed class DeclarationSubjectTests
{
    private const string Json = """
        { "$schema": "https://schema.management.azure.com/schemas/SCHEMA#", "contentVersion": "1.0.0.0",
          "parameters": {
            "text": { "type": "string", "minLength": 2, "maxLength": 9, "allowedValues": ["one", "two"], "defaultValue": "one" },
            "secret": { "type": "securestring" },
            "number": { "type": "int", "minValue": 3, "maxValue": 7 },
            "flag": { "type": "bool" },
            "list": { "type": "array" },
            "whole": { "type": "object" } },
          "variables": { "v": "value" },
          "resources": [ { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "thing", "kind": "k" },
            { "type": "Contoso.Test/others", "apiVersion": "[parameters('text')]", "name": "other" } ],
          "outputs": { "o": { "type": "string", "value": "[variables('v')]" } } }
        """;

    [TestCase("parameter: text", "name: text", true)]
    [TestCase("parameter: text", "type: string", true)]
    [TestCase("parameter: text", "secure: false", true)]
    [TestCase("parameter: text", "default: one", true)]
    [TestCase("parameter: text", "minLength: 2", true)]
    [TestCase("parameter: text", "maxLength: 9", true)]
    [TestCase("parameter: text", "minValue: { exists: false }", true)]
    [TestCase("parameter: text", "allowedValues: { contains: two }", true)]
    [TestCase("parameter: text", "'allowedValues[1]': two", true)]
    [TestCase("parameter: text", "'allowedValues[2]': { exists: false }", true)]
    [TestCase("parameter: secret", "secure: true", true)]
    [TestCase("parameter: secret", "default: { exists: false }, allowedValues: { exists: false }", true)]
    [TestCase("parameter: number", "type: int, minValue: 3, maxValue: 7, minLength: { exists: false }", true)]
    [TestCase("parameter: flag", "type: bool", true)]
    [TestCase("parameter: list", "type: array", true)]
    [TestCase("parameter: whole", "type: object", true)]
    [TestCase("variable: v", "name: v, value: value", true)]
    [TestCase("output: o", "name: o, type: string, value: value, secure: false", true)]
    [TestCase("template: true", "language: json, scope: resourceGroup", true)]
    [TestCase("template: true", "'parameters[*].name': { some: flag }, 'parameters[*].type': { some: int }", true)]
    [TestCase("template: true", "'parameters[0].minLength': 2", true)]
    [TestCase("template: true", "parameters: { length: 6 }, variables: { length: 1 }, outputs: { length: 1 }", true)]
    [TestCase("template: true", "'variables[0].name': v, 'outputs[0].name': o, 'outputs[0].type': string", true)]
    [TestCase("template: true", "'resources[*].apiVersion': { some: 2023-01-01 }", true)]
    [TestCase("template: true", "'resources[*].apiVersion': { every: 2023-01-01 }", false)]
    [TestCase("template: true", "'resources[0].type': Contoso.Test/things, 'resources[0].kind': k", true)]
    [TestCase("template: true", "'resources[0].tags': { exists: false }", true)]
    public void Shows(string target, string condition, bool? holds) =>
        Assert.That(Judge(target, condition, "2019-04-01/deploymentTemplate.json"), Is.EqualTo(holds));

    [TestCase("2019-08-01/tenantDeploymentTemplate.json", "tenant")]
    [TestCase("2019-08-01/managementGroupDeploymentTemplate.json", "managementGroup")]
    [TestCase("2018-05-01/subscriptionDeploymentTemplate.json", "subscription")]
    [TestCase("2019-04-01/deploymentTemplate.json", "resourceGroup")]
    public void Knows_where_a_template_deploys_to(string schema, string scope) =>
        Assert.That(Judge("template: true", $"scope: {scope}", schema), Is.True);

    [TestCase("template: true", "language: bicep", true)]
    [TestCase("template: true", "'variables[*].name': { every: v }", true)]
    [TestCase("template: true", "variables: { length: 1 }", true)]
    [TestCase("variable: '*'", "name: v", true)]
    [TestCase("module: m", "name: { equals: one }", true)]
    [TestCase("module: one", "name: { equals: one }", null)]
    public void Shows_Bicep(string target, string condition, bool? holds) =>
        Assert.That(
            Pack.Judge(
                $"{{ {target} }}",
                condition,
                """
                var v = 1
                resource thing 'Contoso.Test/things@2023-01-01' = { name: 'thing' }
                module m 'other.bicep' = { name: 'one' }
                output id string = thing.id
                """,
                "main.bicep"
            ),
            Is.EqualTo(holds)
        );

    [TestCase("parameter: text", "parameter")]
    [TestCase("variable: v", "variable")]
    [TestCase("output: o", "output")]
    [TestCase("template: true", "template")]
    public void Says_what_it_is(string target, string kind)
    {
        var pack = Pack.Of($"for: {{ {target} }}\nrequire: {{ gone: 1 }}")
            .Replace("Nothing at {property}.", "A {type}.", StringComparison.Ordinal);
        Assert.That(
            Pack.Find(pack, Json.Replace("SCHEMA", "2019-04-01/deploymentTemplate.json", StringComparison.Ordinal))
                .Where(found => found.Descriptor.Id == "CONTOSO001")
                .Select(found => found.Message),
            Is.EqualTo(new[] { $"A '{kind}'." })
        );
    }

    private static bool? Judge(string target, string condition, string schema) =>
        Pack.Judge($"{{ {target} }}", condition, Json.Replace("SCHEMA", schema, StringComparison.Ordinal));
}
