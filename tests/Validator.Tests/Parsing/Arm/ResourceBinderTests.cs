using Validator.Model;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Parsing.Arm;

/// <summary>What the binder takes for a resource, and what of it for the resource provider.</summary>
public sealed class ResourceBinderTests
{
    [Test]
    public void Resources_of_an_array_are_shown_at_their_brace_and_symbolic_ones_at_their_name()
    {
        var (array, symbolic) = (
            Bound.Resources("[{ \"type\": \"A.B/c\" }]"),
            Bound.Resources("{ \"one\": { \"type\": \"A.B/c\" } }")
        );

        Assert.That((array[0].SymbolicName, array[0].Anchor.Length), Is.EqualTo(((Name?)null, 1)));
        Assert.That((symbolic[0].SymbolicName?.Text, symbolic[0].Anchor.Length), Is.EqualTo(("one", "\"one\"".Length)));
    }

    [TestCase("[{ \"type\": \"A.B/c\", \"resources\": [{ \"type\": \"d\" }] }]", "A.B/c, A.B/c/d nested")]
    [TestCase("[{ \"type\": \"A.B/c\", \"resources\": { \"x\": { \"type\": \"d\" } } }]", "A.B/c, A.B/c/d nested")]
    [TestCase("[{ \"type\": \"A.B/c\", \"resources\": [{ \"type\": \"A.B/c/d\" }] }]", "A.B/c, A.B/c/d")]
    [TestCase("[{ \"type\": \"A.B/c\", \"resources\": [{ \"type\": \"d/e\" }] }]", "A.B/c, A.B/c/d/e nested")]
    [TestCase(
        "[{ \"type\": \"A.B/c\", \"resources\": [{ \"type\": \"d\", \"resources\": [{ \"type\": \"e\" }] }] }]",
        "A.B/c, A.B/c/d nested, A.B/c/d/e nested"
    )]
    [TestCase("[{ \"TYPE\": \"A.B/c\", \"Resources\": [{ \"Type\": \"d\" }] }]", "A.B/c, A.B/c/d nested")]
    [TestCase("[{ \"type\": \"[parameters('t')]\", \"resources\": [{ \"type\": \"A.B/c/d\" }] }]", "?, A.B/c/d")]
    [TestCase("[{ }]", "?")]
    [TestCase("[{ \"type\": 1 }, { \"type\": null }, { \"type\": { } }]", "?, ?, ?")]
    [TestCase("[{ \"type\": \"\" }]", "")]
    [TestCase("[{ \"type\": \"c\" }]", "c")]
    [TestCase("[1, \"two\", null, [], { \"type\": \"A.B/c\" }]", "A.B/c")]
    [TestCase("{ \"a\": 1, \"b\": [], \"c\": { \"type\": \"A.B/c\" } }", "A.B/c")]
    [TestCase("[{ \"type\": \"A.B/c\", \"resources\": 1 }]", "A.B/c")]
    [TestCase("\"none\"", "")]
    [TestCase("null", "")]
    public void Types(string resources, string types) =>
        Assert.That(string.Join(", ", Flatten(Bound.Resources(resources)).Select(Say)), Is.EqualTo(types));

    [Test]
    public void Nothing_is_said_of_a_child_whose_parent_an_expression_hides() =>
        Assert.That(
            Linting.Ids(
                """
                {
                  "contentVersion": "1.0.0.0",
                  "parameters": { "t": { "type": "string" } },
                  "resources": [
                    {
                      "type": "[parameters('t')]",
                      "resources": [{ "type": "imageTemplates", "apiVersion": "2018-02-01-preview", "wheels": 4 }]
                    }
                  ]
                }
                """
            ),
            Is.Empty
        );

    [Test]
    public void What_is_for_the_engine_does_not_reach_the_provider()
    {
        var resource = Bound.Resources(
            """
            [
              {
                "type": "A.B/c", "apiVersion": "2020-01-01", "apiProfile": "p", "comments": "c", "condition": true,
                "copy": { "name": "n", "count": 2 }, "dependsOn": [], "existing": false, "extension": "e", "import": "i",
                "metadata": { }, "resources": [], "scope": "/", "asserts": { }, "@options": { },
                "name": "n", "location": "l", "tags": { }, "properties": { }, "sku": { }
              }
            ]
            """
        )[0];

        Assert.That(
            resource.Body.Properties.Select(property => property.Name.Text),
            Is.EqualTo(new[] { "name", "location", "tags", "properties", "sku" })
        );
        Assert.That(
            (resource.HasApiProfile, resource.IsExtensible, resource.IsExisting),
            Is.EqualTo((true, true, false))
        );
        Assert.That(resource.Condition, Is.InstanceOf<BooleanLiteral>());
        Assert.That(resource.Loop?.Count, Is.InstanceOf<IntegerLiteral>());
        Assert.That(resource.Scope, Is.InstanceOf<StringLiteral>());
    }

    [TestCase("\"existing\": true", true)]
    [TestCase("\"Existing\": true", true)]
    [TestCase("\"existing\": \"true\"", false)]
    [TestCase("\"existing\": 1", false)]
    public void Exists(string member, bool exists) =>
        Assert.That(Bound.Resources($$"""[{ "type": "A.B/c", {{member}} }]""")[0].IsExisting, Is.EqualTo(exists));

    [TestCase("\"copy\": { \"name\": \"n\", \"count\": \"[length(variables('a'))]\" }", typeof(FunctionCall))]
    [TestCase("\"copy\": { \"name\": \"n\" }", null)]
    [TestCase("\"copy\": \"n\"", null)]
    [TestCase("\"copy\": []", null)]
    public void Is_repeated(string member, Type? count) =>
        Assert.That(
            Bound.Resources($$"""[{ "type": "A.B/c", {{member}} }]""")[0].Loop?.Count?.GetType(),
            Is.EqualTo(count)
        );

    [TestCase(
        "\"properties\": { \"template\": { \"resources\": [{ \"type\": \"A.B/c\" }] } }",
        "ResourceGroup outer A.B/c"
    )]
    [TestCase(
        "\"properties\": { \"expressionEvaluationOptions\": { \"scope\": \"Inner\" }, \"template\": { \"resources\": [] } }",
        "ResourceGroup inner "
    )]
    [TestCase("\"subscriptionId\": \"s\", \"properties\": { \"template\": { } }", "Subscription outer ")]
    [TestCase(
        "\"subscriptionId\": \"s\", \"resourceGroup\": \"g\", \"properties\": { \"template\": { } }",
        "ResourceGroup outer "
    )]
    [TestCase("\"scope\": \"/\", \"properties\": { \"template\": { } }", "None outer ")]
    [TestCase(
        "\"Properties\": { \"Template\": { \"Resources\": { \"a\": { \"type\": \"A.B/c\" } } } }",
        "ResourceGroup outer A.B/c"
    )]
    [TestCase("\"properties\": { \"templateLink\": { \"uri\": \"u\" } }", "none")]
    [TestCase("\"properties\": { \"template\": \"[variables('t')]\" }", "none")]
    [TestCase("\"properties\": []", "none")]
    [TestCase("\"properties\": { \"template\": [] }", "none")]
    public void Nested_deployments(string member, string said)
    {
        var nested = Bound.Resources($$"""[{ "type": "microsoft.resources/DEPLOYMENTS", {{member}} }]""")[0].Template;

        Assert.That(
            nested is null
                ? "none"
                : $"{nested.Scope} {(nested.UsesOuterScope ? "outer" : "inner")} {string.Join(", ", nested.Resources.Select(Say))}",
            Is.EqualTo(said)
        );
    }

    [TestCase("Microsoft.Resources/deployments", "template")]
    [TestCase("Microsoft.Blueprint/blueprints/artifacts", "template")]
    [TestCase("Microsoft.Resources/templateSpecs/versions", "mainTemplate")]
    public void A_template_inside_is_no_value_of_the_resource(string type, string member)
    {
        var file = Bound.File(
            $$"""
            {
              "contentVersion": "1.0.0.0",
              "resources": [
                { "type": "{{type}}", "properties": { "{{member}}": { "variables": { "a": "[concat(]" } }, "other": "[concat()]" } }
              ]
            }
            """
        );
        var properties = (ObjectExpression)file.Template!.Resources[0].Body.Find("properties")!.Value;

        Assert.That(properties.Find(member)!.Value, Is.InstanceOf<UnknownValue>());
        Assert.That(properties.Find("other")!.Value, Is.InstanceOf<FunctionCall>());
        Assert.That(
            file.Diagnostics.Length,
            Is.EqualTo(type.EndsWith("deployments", StringComparison.Ordinal) ? 1 : 0)
        );
    }

    private static IEnumerable<ResourceDeclaration> Flatten(IEnumerable<ResourceDeclaration> resources) =>
        resources.SelectMany(resource => Flatten(resource.Children).Prepend(resource));

    private static string Say(ResourceDeclaration resource) =>
        (resource.FullType ?? "?") + (resource.IsNested ? " nested" : "");
}
