using Validator.Evaluation;
using Validator.Model;

namespace Validator.Tests.Parsing.Arm;

/// <summary>The declarations of a template, and what a file without a template is.</summary>
public sealed class TemplateBinderTests
{
    [TestCase("deploymentTemplate", DeploymentScopes.ResourceGroup)]
    [TestCase("DEPLOYMENTTEMPLATE", DeploymentScopes.ResourceGroup)]
    [TestCase("subscriptionDeploymentTemplate", DeploymentScopes.Subscription)]
    [TestCase("managementGroupDeploymentTemplate", DeploymentScopes.ManagementGroup)]
    [TestCase("tenantDeploymentTemplate", DeploymentScopes.Tenant)]
    [TestCase("galaxyDeploymentTemplate", DeploymentScopes.None)]
    public void The_schema_says_where_a_template_goes(string kind, DeploymentScopes scope) =>
        Assert.That(Bound.Template("\"resources\": []", kind).Scope, Is.EqualTo(scope));

    [Test]
    public void Without_a_schema_nobody_knows_where_a_template_goes() =>
        Assert.That(
            Bound.File("""{ "contentVersion": "1.0.0.0", "resources": [] }""").Template!.Scope,
            Is.EqualTo(DeploymentScopes.None)
        );

    [TestCase("{ \"type\": \"string\" }", ValueKinds.String, false)]
    [TestCase("{ \"type\": \"SecureString\" }", ValueKinds.String, true)]
    [TestCase("{ \"TYPE\": \"INT\" }", ValueKinds.Integer, false)]
    [TestCase("{ \"type\": \"bool\", \"nullable\": true }", ValueKinds.Boolean | ValueKinds.Null, false)]
    [TestCase("{ \"type\": \"secureObject\" }", ValueKinds.Object, true)]
    [TestCase("{ \"type\": \"array\" }", ValueKinds.Array, false)]
    [TestCase("{ \"type\": \"text\" }", ValueKinds.Any, false)]
    [TestCase("{ \"type\": 1 }", ValueKinds.Any, false)]
    [TestCase("{ }", ValueKinds.Any, false)]
    [TestCase("\"string\"", ValueKinds.Any, false)]
    [TestCase("null", ValueKinds.Any, false)]
    [TestCase("[]", ValueKinds.Any, false)]
    public void Parameters_have_the_kind_that_their_type_says(string parameter, ValueKinds kinds, bool isSecure)
    {
        var template = Bound.Template($$""" "parameters": { "p": {{parameter}} }""");
        var bound = template.Parameters.Single();
        var types = new Evaluator(EvaluationOptions.Default).Enter(template).Types;

        Assert.That(
            (bound.Name.Text, types.KindsOf(bound.Type), types.IsSecure(bound.Type)),
            Is.EqualTo(("p", kinds, isSecure))
        );
        Assert.That(bound.Default, Is.Null);
    }

    [Test]
    public void Declarations_are_found_in_any_case()
    {
        var template = Bound.Template(
            """
            "Parameters": { "p": { "DefaultValue": 1 } },
            "VARIABLES": { "v": 1, "copy": [{ "name": "loop", "count": 2, "input": 3 }] },
            "functions": [
              { "namespace": "contoso", "members": { "f": { "output": { "type": "string", "value": "[parameters('x')]" } }, "g": 1 } },
              { "members": { "lost": { } } },
              "nothing"
            ],
            "outputs": { "o": { "type": "int", "value": 1 }, "empty": { } },
            "apiProfile": "2020-09-01-hybrid"
            """
        );

        Assert.That(template.Parameters.Single().Default, Is.InstanceOf<IntegerLiteral>());
        Assert.That(template.Variables.Select(one => one.Name.Text), Is.EqualTo(new[] { "v", "loop" }));
        Assert.That(template.Variables[1].Value, Is.InstanceOf<LoopExpression>());
        Assert.That(
            template.Functions.Select(one => $"{one.Namespace.Text}.{one.Name.Text} {one.Output?.GetType().Name}"),
            Is.EqualTo(new[] { "contoso.f FunctionCall", "contoso.g " })
        );
        Assert.That(
            template.Outputs.Select(one => (one.Name.Text, one.Type.Kinds, one.Value is null)),
            Is.EqualTo(new[] { ("o", ValueKinds.Integer, false), ("empty", ValueKinds.Any, true) })
        );
        Assert.That(template.HasApiProfile, Is.True);
    }

    [TestCase("\"parameters\": []")]
    [TestCase("\"variables\": 1")]
    [TestCase("\"functions\": { }")]
    [TestCase("\"outputs\": \"none\"")]
    [TestCase("\"resources\": true")]
    [TestCase("\"apiProfile\": null")]
    public void A_section_of_another_kind_declares_nothing(string section)
    {
        var template = Bound.Template(section);

        Assert.That(
            template.Parameters.Length
                + template.Variables.Length
                + template.Functions.Length
                + template.Outputs.Length
                + template.Resources.Length,
            Is.Zero
        );
    }

    [TestCase("""{ "name": "n", "count": 2, "input": 1 }""", typeof(LoopExpression))]
    [TestCase("""{ "name": "n", "count": 2 }""", typeof(LoopExpression))]
    [TestCase("""{ "name": 1, "count": 2 }""", typeof(ArrayExpression))]
    [TestCase("""{ "name": "n" }""", typeof(ArrayExpression))]
    [TestCase("\"n\"", typeof(ArrayExpression))]
    public void A_copy_is_a_loop_where_it_has_the_form_of_one(string loop, Type form) =>
        Assert.That(
            Bound.Template($$""" "variables": { "copy": [{{loop}}] }""").Variables.Single().Value,
            Is.InstanceOf(form)
        );

    [Test]
    public void A_bare_body_has_no_expressions_and_deploys_nowhere()
    {
        var file = Bound.File(
            """{ "Type": "A.B/c", "APIVERSION": "2020-01-01", "properties": { "a": "[concat(]", "copy": [] } }"""
        );
        var template = file.Template!;

        Assert.That((file.Kind, template.Kind), Is.EqualTo((DocumentKind.ResourceBody, TemplateKind.ResourceBody)));
        Assert.That((template.Scope, file.Diagnostics.Length), Is.EqualTo((DeploymentScopes.None, 0)));
        var properties = (ObjectExpression)template.Resources.Single().Body.Find("properties")!.Value;
        Assert.That(
            Bound.Say(new(properties.Find("a")!.Value, new Evaluator(EvaluationOptions.Default).Enter(template), null)),
            Is.EqualTo("'[concat(]'")
        );
    }

    [TestCase("""{ "type": "A.B", "apiVersion": "2020-01-01", "properties": { } }""", DocumentKind.ResourceBody)]
    [TestCase("""{ "type": "Ab/c", "apiVersion": "2020-01-01", "properties": { } }""", DocumentKind.Other)]
    [TestCase("""{ "type": "A.B/c", "properties": { } }""", DocumentKind.Other)]
    [TestCase("""{ "type": "A.B/c", "apiVersion": "2020-01-01", "properties": [] }""", DocumentKind.Other)]
    [TestCase("""{ "$schema": 1, "resources": [], "contentVersion": "" }""", DocumentKind.Template)]
    [TestCase("""{ "$schema": "deploymentTemplate.json" }""", DocumentKind.Template)]
    [TestCase("""{ "$SCHEMA": " https://a/b/deploymentTemplate.json?x=/y#z " }""", DocumentKind.Template)]
    [TestCase("""{ "$schema": "" , "resources": [], "contentVersion": "" }""", DocumentKind.Other)]
    public void Is_taken_for(string text, DocumentKind kind) => Assert.That(Bound.File(text).Kind, Is.EqualTo(kind));

    [TestCase("{ \"a\": 1", true)]
    [TestCase("{ \"a\": { \"b\": 1 }", true)]
    [TestCase("{ \"a\": 1 }", false)]
    public void An_object_that_the_file_cuts_short_knows_it(string variable, bool isCut)
    {
        var text = $$"""{ "$schema": "deploymentTemplate.json", "variables": { "v": {{variable}}""";
        var template = Bound.File(isCut ? text : text + "} }").Template!;

        Assert.That(((ObjectExpression)template.Variables.Single().Value).IsCut, Is.EqualTo(isCut));
    }

    [Test]
    public void A_string_without_its_end_may_be_any_string() =>
        Assert.That(
            Bound.Template("\"variables\": { \"v\": \"x\n }").Variables.Single().Value,
            Is.InstanceOf<UnknownValue>().With.Property("Kinds").EqualTo(ValueKinds.String)
        );
}
