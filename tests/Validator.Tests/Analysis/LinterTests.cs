using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

public sealed class LinterTests
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            { "type": "Microsoft.CustomProviders/resourceProviders/b", "apiVersion": "2020-01-01", "name": "one/one" },
            { "type": "Microsoft.CustomProviders/resourceProviders/b", "apiVersion": "2020-01-01", "name": "two/two" }
          ]
        }
        """;

    [Test]
    public void A_rule_that_throws_is_one_finding_and_the_others_run_on()
    {
        Linter linter = new([new Throwing(), new Counting()]);

        var result = linter.Lint(SourceText.FromString("a.json", Template));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(result.RuleFailed, Is.True);
            Assert.That(
                result.Diagnostics.Select(found => found.Descriptor.Id),
                Is.EqualTo(new[] { "ARM5999", "ARM9001", "ARM5999" })
            );
            Assert.That(
                result.Diagnostics[1].Message,
                Does.Contain("'throwing'").And.Contain("InvalidOperationException: no")
            );
            Assert.That(result.Diagnostics[1].Message, Does.Not.Contain(" at "), "no stack trace");
        }
    }

    [Test]
    public void Counts_what_no_definition_covers()
    {
        var result = Linting.Lint(Template);

        Assert.That((result.Resources, result.Undefined, result.Diagnostics.Length), Is.EqualTo((2, 2, 0)));
    }

    [TestCase(
        "{ \"$schema\": \"https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#\" }",
        DocumentKind.Template
    )]
    [TestCase(
        "{ \"$schema\": \"http://schema.management.azure.com/schemas/2019-08-01/TENANTDEPLOYMENTTEMPLATE.JSON\" }",
        DocumentKind.Template
    )]
    [TestCase("{ \"contentVersion\": \"1.0.0.0\", \"resources\": [] }", DocumentKind.Template)]
    [TestCase(
        "{ \"$schema\": \"https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#\" }",
        DocumentKind.ParameterFile
    )]
    [TestCase(
        "{ \"$schema\": \"https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#\" }",
        DocumentKind.Other
    )]
    [TestCase(
        "{ \"type\": \"Contoso.A/b\", \"apiVersion\": \"2020-01-01\", \"properties\": {} }",
        DocumentKind.ResourceBody
    )]
    [TestCase("{ \"type\": \"object\", \"apiVersion\": \"v1\", \"properties\": {} }", DocumentKind.Other)]
    [TestCase("{ \"name\": \"package\", }", DocumentKind.Other)]
    [TestCase("[1, 2]", DocumentKind.Other)]
    [TestCase("", DocumentKind.Malformed)]
    [TestCase("no JSON at all", DocumentKind.Malformed)]
    [TestCase("{ \"resour", DocumentKind.Malformed)]
    public void Tells_what_a_file_is(string text, DocumentKind kind) =>
        Assert.That(Linting.Lint(text).Kind, Is.EqualTo(kind));

    [Test]
    public void A_finding_knows_its_pointer_and_its_related_places()
    {
        var found = Linting.Find(
            """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": { "a": "[variables('b')]", "b": { "type": "Nothing" } },
              "resources": [
                {
                  "type": "Microsoft.VirtualMachineImages/imageTemplates",
                  "apiVersion": "2018-02-01-preview",
                  "name": "a",
                  "location": "b",
                  "properties": { "source": "[variables('a')]", "distribute": [] }
                }
              ]
            }
            """
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(one => one.LogicalPath), Is.EqualTo(new[] { "/variables/b/type" }));
            Assert.That(
                found[0].Related.Select(place => place.Place.Source.Slice(place.Place.Span).ToString()),
                Is.EqualTo(new[] { "variables('a')", "variables('b')" })
            );
        }
    }

    [Test]
    public void Cycles_among_variables_are_said_and_are_unknown() =>
        Assert.That(
            Linting.Ids(
                """
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  "contentVersion": "1.0.0.0",
                  "variables": { "a": "[variables('b')]", "b": "[variables('a')]" },
                  "resources": [
                    {
                      "type": "Microsoft.VirtualMachineImages/imageTemplates",
                      "apiVersion": "2018-02-01-preview",
                      "name": "[variables('a')]",
                      "location": "b",
                      "properties": "[variables('a')]"
                    }
                  ]
                }
                """
            ),
            Is.EqualTo(new[] { "ARM3011" })
        );

    private static DiagnosticDescriptor Describe(string id, string name) =>
        new()
        {
            Id = id,
            Name = name,
            Title = name,
            Category = Category.Maintainability,
            DefaultSeverity = Severity.Warning,
            Messages = [new("default", "'{0}'.")],
            Docs = "",
        };

    private sealed class Throwing : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Describe("ARM5998", "throwing")];

        public override void Register(RuleRegistry on) =>
            on.Resource((_, _) => throw new InvalidOperationException("no"));
    }

    private sealed class Counting : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Describe("ARM5999", "counting")];

        public override void Register(RuleRegistry on) =>
            on.Resource(
                (context, resource) =>
                    context.Report(Descriptors[0].At(new(context.Template.Source, resource.Anchor), "seen"))
            );
    }
}
