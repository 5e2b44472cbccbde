using Validator.Evaluation;
using Validator.Model;
using Validator.Tests.Fixtures;
using Validator.Tests.Parsing.Arm;

namespace Validator.Tests.Core.Evaluation;

/// <summary>What expressions are worth, and the way by which a value came to where it is used.</summary>
public sealed class ScopeTests
{
    private const string Declarations = """
        "parameters": {
          "text": { "type": "string", "defaultValue": "t" },
          "empty": { "type": "string", "defaultValue": "" },
          "given": { "type": "int" },
          "secret": { "type": "SecureString" },
          "nullable": { "type": "bool", "nullable": true },
          "untyped": { },
          "computed": { "type": "string", "defaultValue": "[resourceGroup().location]" },
          "ofVariable": { "type": "array", "defaultValue": "[variables('list')]" },
          "strange": { "type": "text", "defaultValue": 1 }
        },
        "variables": {
          "list": [1, "two"],
          "direct": "[parameters('text')]",
          "chain": "[variables('direct')]",
          "whole": { "a": 1, "b": "[parameters('text')]" },
          "call": "[concat('a', 'b')]",
          "self": "[variables('self')]",
          "ping": "[variables('pong')]",
          "pong": "[variables('ping')]",
          "missing": "[variables('nothing')]",
          "escaped": "[[text]",
          "twice": "first",
          "Twice": "last",
          "copy": [{ "name": "loop", "count": 3, "input": "[copyIndex('loop')]" }],
          "with": { "copy": [{ "name": "inner", "count": 2, "input": { "x": 1 } }] }
        }
        """;

    [TestCase("1", "1")]
    [TestCase("1.5", "1.5")]
    [TestCase("true", "true")]
    [TestCase("null", "null")]
    [TestCase("[1, [\"a\"]]", "[1, ['a']]")]
    [TestCase("\"plain\"", "'plain'")]
    [TestCase("\"[[literal]\"", "'[literal]'")]
    [TestCase("\"['quoted']\"", "'quoted'")]
    [TestCase("\"[42]\"", "42")]
    public void A_literal_is_itself(string output, string said) =>
        Assert.That(Bound.Say(Bound.Output(Declarations, output)), Is.EqualTo(said));

    [TestCase("parameters('text')", "'t' < parameter 'text', default of text")]
    [TestCase("parameters('TEXT')", "'t' < parameter 'TEXT', default of text")]
    [TestCase("Parameters('text')", "'t' < parameter 'text', default of text")]
    [TestCase("parameters('empty')", "unknown String")]
    [TestCase("parameters('given')", "unknown Integer")]
    [TestCase("parameters('secret')", "unknown String")]
    [TestCase("parameters('nullable')", "unknown Boolean, Null")]
    [TestCase("parameters('untyped')", "unknown Any")]
    [TestCase("parameters('computed')", "unknown String")]
    [TestCase(
        "parameters('ofVariable')",
        "[1, 'two'] < parameter 'ofVariable' < variable 'list', default of ofVariable"
    )]
    [TestCase("parameters('strange')", "1 < parameter 'strange', default of strange")]
    [TestCase("parameters('nothing')", "unknown Any")]
    [TestCase("parameters('text', 'more')", "unknown Any")]
    [TestCase("parameters(concat('te', 'xt'))", "'t' < parameter 'text', default of text")]
    [TestCase("contoso.parameters('text')", "unknown Any")]
    public void A_parameter_is_its_default_or_of_its_type(string expression, string said) =>
        Assert.That(Bound.Say(Bound.Output(Declarations, $"\"[{expression}]\"")), Is.EqualTo(said));

    [TestCase("list", "[1, 'two'] < variable 'list'")]
    [TestCase("LIST", "[1, 'two'] < variable 'LIST'")]
    [TestCase("direct", "'t' < variable 'direct' < parameter 'text', default of text")]
    [TestCase("chain", "'t' < variable 'chain' < variable 'direct' < parameter 'text', default of text")]
    [TestCase("whole", "{a, b} < variable 'whole'")]
    [TestCase("call", "'ab' < variable 'call' < function 'concat'")]
    [TestCase("self", "unknown Any")]
    [TestCase("ping", "unknown Any")]
    [TestCase("pong", "unknown Any")]
    [TestCase("missing", "unknown Any")]
    [TestCase("nothing", "unknown Any")]
    [TestCase("escaped", "'[text]' < variable 'escaped'")]
    [TestCase("twice", "'last' < variable 'twice'", TestName = "Of two variables with one name the last counts")]
    [TestCase("loop", "[copyIndex(…), copyIndex(…), copyIndex(…)] < variable 'loop'")]
    [TestCase("with", "{inner} < variable 'with'")]
    [TestCase("copy", "unknown Any")]
    public void A_variable_is_what_it_refers_to(string name, string said) =>
        Assert.That(Bound.Say(Bound.Output(Declarations, $"\"[variables('{name}')]\"")), Is.EqualTo(said));

    [TestCase("variables('whole').a", "1 < variable 'whole'")]
    [TestCase("variables('whole')['A']", "1 < variable 'whole'")]
    [TestCase("variables('whole').b", "'t' < variable 'whole' < parameter 'text', default of text")]
    [TestCase("variables('list')[1]", "'two' < variable 'list'")]
    [TestCase("variables('loop')[2]", "2 < variable 'loop' < function 'copyIndex'")]
    [TestCase("variables('list')[2]", "unknown Any")]
    [TestCase("variables('whole').c", "unknown Any")]
    [TestCase("contoso.name('a')", "unknown Any")]
    [TestCase("copyIndex()", "unknown Integer")]
    public void A_part_of_a_value_came_by_the_same_way(string expression, string said) =>
        Assert.That(Bound.Say(Bound.Output(Declarations, $"\"[{expression}]\"")), Is.EqualTo(said));

    [Test]
    public void The_place_of_a_value_is_where_it_is_written_and_of_an_unknown_one_where_it_is_used()
    {
        var known = Bound.Output(Declarations, "\"[variables('chain')]\"");
        var unknown = Bound.Output(Declarations, "\"[parameters('given')]\"");

        Assert.That(known.Place.Source.Slice(known.Place.Span).ToString(), Is.EqualTo("\"t\""));
        Assert.That(unknown.Place.Source.Slice(unknown.Place.Span).ToString(), Is.EqualTo("parameters('given')"));
    }

    [Test]
    public void The_first_default_on_the_way_is_named()
    {
        Assert.That(Bound.Output(Declarations, "\"[variables('chain')]\"").Trail!.FirstDefault, Is.EqualTo("text"));
        Assert.That(Bound.Output(Declarations, "\"[variables('list')]\"").Trail!.FirstDefault, Is.Null);
    }

    [TestCase(0, 64, TestName = "A chain as long as anybody follows it")]
    [TestCase(0, 65, TestName = "A chain that is longer")]
    [TestCase(9_000, 10_000, TestName = "A chain of ten thousand")]
    public void What_is_known_does_not_depend_on_who_asks_first(int from, int length)
    {
        var (template, variables) = Chain(length);
        var forwards = new Evaluator(EvaluationOptions.Default).Enter(template);
        var backwards = new Evaluator(EvaluationOptions.Default).Enter(template);
        var first = Enumerable.Range(from, length - from).Select(i => IsKnown(forwards, variables[i])).ToList();
        var last = Enumerable
            .Range(from, length - from)
            .Reverse()
            .Select(i => IsKnown(backwards, variables[i]))
            .ToList();
        last.Reverse();

        Assert.That(first, Is.EqualTo(last));
        Assert.That(first.Count(known => known), Is.EqualTo(Math.Min(64, length)));
        Assert.That(first.TakeLast(64), Has.All.True);
    }

    [Test]
    public void Twenty_thousand_variables_are_found_at_once()
    {
        var names = Enumerable.Range(0, 20_000).Select(i => $"v{i}").ToList();
        var template = Bound.Template(
            $$"""
            "variables": { {{string.Join(", ", names.Select(name => $"\"{name}\": 1"))}} },
            "outputs": { {{string.Join(
                ", ",
                names.Select(name => $"\"{name}\": {{ \"value\": \"[variables('{name}')]\" }}")
            )}} }
            """
        );
        var scope = new Evaluator(EvaluationOptions.Default).Enter(template);

        Assert.That(template.Outputs.Count(output => IsKnown(scope, output.Value!)), Is.EqualTo(names.Count));
    }

    [TestCase("inner", "inside", "ARM2003")]
    [TestCase("inner", "outside", "")]
    [TestCase("outer", "outside", "ARM2003")]
    [TestCase("outer", "inside", "")]
    public void A_nested_deployment_sees_its_own_variables_or_those_around_it(string scope, string wrong, string ids)
    {
        var (inside, outside) = wrong == "inside" ? ("1", "\"right\"") : ("\"right\"", "1");
        var found = Linting.Ids(
            $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "variables": { "region": {{outside}} },
              "resources": [
                {
                  "type": "Microsoft.Resources/deployments",
                  "apiVersion": "2022-09-01",
                  "name": "nested",
                  "properties": {
                    "mode": "Incremental",
                    "expressionEvaluationOptions": { "scope": "{{scope}}" },
                    "template": {
                      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                      "contentVersion": "1.0.0.0",
                      "variables": { "region": {{inside}} },
                      "resources": [
                        {
                          "type": "Microsoft.VirtualMachineImages/imageTemplates",
                          "apiVersion": "2018-02-01-preview",
                          "name": "a",
                          "location": "[variables('region')]",
                          "properties": { "source": { "type": "PlatformImage" }, "distribute": [] }
                        }
                      ]
                    }
                  }
                }
              ]
            }
            """
        );

        Assert.That(string.Join(", ", found), Is.EqualTo(ids));
    }

    [Test]
    public void An_empty_default_stands_for_a_value_that_is_still_to_come()
    {
        var found = Linting.Ids(
            """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": {
                "text": { "type": "string", "defaultValue": "" },
                "object": { "type": "object", "defaultValue": {} },
                "array": { "type": "array", "defaultValue": [] },
                "null": { "type": "string", "defaultValue": null }
              },
              "variables": { "source": "[parameters('object')]" },
              "resources": [
                {
                  "type": "Microsoft.VirtualMachineImages/imageTemplates",
                  "apiVersion": "2018-02-01-preview",
                  "name": "[parameters('text')]",
                  "location": "[parameters('null')]",
                  "tags": "[parameters('object')]",
                  "properties": { "source": "[variables('source')]", "distribute": "[parameters('array')]" }
                }
              ]
            }
            """
        );

        Assert.That(found, Is.Empty);
    }

    private static bool IsKnown(Scope scope, Expression expression) =>
        scope.Evaluate(expression).Form is not UnknownValue;

    /// <summary>Variables of which each refers to the next, and a reference to each.</summary>
    private static (Template Template, List<Expression> References) Chain(int length)
    {
        var variables = Enumerable.Range(0, length - 1).Select(i => $"\"v{i}\": \"[variables('v{i + 1}')]\"");
        var outputs = Enumerable.Range(0, length).Select(i => $"\"v{i}\": {{ \"value\": \"[variables('v{i}')]\" }}");
        var template = Bound.Template(
            $$"""
            "variables": { {{string.Join(", ", variables)}}, "v{{length - 1}}": "end" },
            "outputs": { {{string.Join(", ", outputs)}} }
            """
        );
        return (template, [.. template.Outputs.Select(output => output.Value!)]);
    }
}
