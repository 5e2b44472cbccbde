using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Tests.Parsing.Arm;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>What the functions of arrays and objects do beyond the value: where it came from, what is unknown, what it costs.</summary>
public sealed class CollectionTests
{
    private const string Declarations = """
        "parameters": {
          "given": { "type": "string" },
          "array": { "type": "array" },
          "object": { "type": "object" },
          "flag": { "type": "bool" },
          "default": { "type": "string", "defaultValue": "d" }
        },
        "variables": {
          "list": ["one", "two"],
          "whole": { "a": "first", "b": { "c": 1 } }
        },
        "functions": [
          {
            "namespace": "contoso",
            "members": {
              "name": {
                "parameters": [{ "name": "prefix", "type": "string" }, { "name": "n", "type": "int" }],
                "output": { "type": "string", "value": "[format('{0}-{1}', parameters('Prefix'), parameters('n'))]" }
              },
              "twice": {
                "parameters": [{ "name": "x", "type": "string" }],
                "output": { "type": "string", "value": "[concat(contoso.name(parameters('x'), 1), variables('list')[0])]" }
              },
              "group": { "output": { "type": "string", "value": "[resourceGroup().name]" } },
              "endless": { "output": { "type": "string", "value": "[contoso.endless()]" } }
            }
          }
        ]
        """;

    // The place of an item stays where a person wrote it, however it was taken out.
    [TestCase("first(variables('list'))", "\"one\"")]
    [TestCase("last(concat(createArray('x'), variables('list')))", "\"two\"")]
    [TestCase("skip(variables('list'), 1)[0]", "\"two\"")]
    [TestCase("union(variables('list'), createArray('x'))[1]", "\"two\"")]
    [TestCase("union(variables('whole'), createObject('x', 1)).a", "\"first\"")]
    [TestCase("union(variables('whole'), createObject('b', createObject('d', 1))).b.c", "1")]
    [TestCase("shallowMerge(createArray(variables('whole'))).b.c", "1")]
    [TestCase("items(variables('whole'))[0].value", "\"first\"")]
    [TestCase("items(variables('whole'))[0].key", "\"a\"")]
    [TestCase("objectKeys(variables('whole'))[1]", "\"b\"")]
    [TestCase("map(variables('list'), lambda('x', lambdaVariables('x')))[1]", "\"two\"")]
    [TestCase("filter(variables('list'), lambda('x', equals(lambdaVariables('x'), 'two')))[0]", "\"two\"")]
    [TestCase(
        "sort(variables('list'), lambda('a', 'b', less(lambdaVariables('b'), lambdaVariables('a'))))[0]",
        "\"two\""
    )]
    [TestCase("reduce(variables('list'), '', lambda('a', 'b', lambdaVariables('b')))", "\"two\"")]
    [TestCase("toObject(variables('list'), lambda('x', lambdaVariables('x'))).two", "\"two\"")]
    [TestCase("groupBy(variables('list'), lambda('x', 'k')).k[1]", "\"two\"")]
    [TestCase("mapValues(variables('whole'), lambda('x', lambdaVariables('x'))).a", "\"first\"")]
    [TestCase("tryGet(variables('whole'), 'b', 'c')", "1")]
    [TestCase("intersection(variables('whole'), createObject('a', 'first')).a", "\"first\"")]
    [TestCase("createObject('k', variables('list')).k[0]", "\"one\"")]
    public void An_item_stands_where_it_was_written(string expression, string written)
    {
        var value = Of(expression);

        Assert.That(value.Place.Source.Slice(value.Place.Span).ToString(), Is.EqualTo(written));
    }

    [Test]
    public void Only_the_item_that_came_by_a_default_says_so()
    {
        var items = Of("createArray(parameters('default'), 'x')").Items;

        Assert.That(items.Select(item => item.FirstDefault), Is.EqualTo(new[] { "default", null }));
        Assert.That(
            Of("concat(createArray(parameters('default')), createArray('x'))").Items[0].FirstDefault,
            Is.EqualTo("default")
        );
    }

    [TestCase("length(createArray(parameters('given'), 1))", "2")]
    [TestCase("createArray(parameters('given'), 1)[1]", "1")]
    [TestCase("createArray(parameters('given'), 1)[0]", "[?]")]
    [TestCase("contains(createArray(parameters('given'), 'x'), 'x')", "true")]
    [TestCase("contains(createArray(parameters('given'), 'x'), 'y')", "[?]")]
    [TestCase("contains(createArray(parameters('given'), 'x'), 1)", "false")]
    [TestCase("contains(parameters('object'), 'x')", "[?]")]
    [TestCase("contains(union(createObject('x', 1), parameters('object')), 'x')", "true")]
    [TestCase("indexOf(createArray(parameters('given'), 'x'), 'x')", "[?]")]
    [TestCase("indexOf(createArray('x', parameters('given')), 'x')", "0")]
    [TestCase("union(createObject('x', 1), parameters('object')).x", "[?]")]
    [TestCase("union(parameters('object'), createObject('x', 1)).x", "1")]
    [TestCase("union(parameters('object'), createObject('x', 1)).y", "[?]")]
    [TestCase("union(createObject('x', 1), if(parameters('flag'), createObject('y', 2), createObject())).x", "[?]")]
    [TestCase("length(parameters('array'))", "[?]")]
    [TestCase("length(union(createObject('x', 1), parameters('object')))", "[?]")]
    [TestCase("empty(union(createObject('x', 1), parameters('object')))", "false")]
    [TestCase("empty(parameters('object'))", "[?]")]
    [TestCase("map(parameters('array'), lambda('x', 1))", "[?]")]
    [TestCase("length(map(createArray(parameters('given')), lambda('x', lambdaVariables('x'))))", "1")]
    [TestCase("filter(createArray(1), lambda('x', parameters('flag')))", "[?]")]
    [TestCase("items(union(createObject('x', 1), parameters('object')))", "[?]")]
    [TestCase("createObject(parameters('given'), 1, 'x', 2).x", "2")]
    [TestCase("createObject(parameters('given'), 1, 'x', 2).y", "[?]")]
    [TestCase("toObject(createArray(parameters('given')), lambda('x', lambdaVariables('x'))).y", "[?]")]
    [TestCase("environment().suffixes.storage", "[?]")]
    [TestCase("environment().sufixes", "[?]")]
    [TestCase("reference('x').y[0]", "[?]")]
    [TestCase("listAnything('x', '2020-01-01').y", "[?]")]
    public void What_is_not_known_leaves_known_what_does_not_depend_on_it(string expression, string said) =>
        Assert.That(Said(Of(expression)), Is.EqualTo(said));

    [TestCase("resourceId('A.B/c', 'd')", "/subscriptions/{}/resourceGroups/{}/providers/A.B/c/d")]
    [TestCase("resourceId('A.B/c', parameters('given'))", "/subscriptions/{}/resourceGroups/{}/providers/A.B/c/{}")]
    [TestCase(
        "resourceId('A.B/c', concat('d', parameters('given')))",
        "/subscriptions/{}/resourceGroups/{}/providers/A.B/c/d{}"
    )]
    [TestCase("resourceId(parameters('given'), 'A.B/c', 'd')", "/subscriptions/{}/resourceGroups/{}/providers/A.B/c/d")]
    [TestCase("subscriptionResourceId('A.B/c', 'd')", "/subscriptions/{}/providers/A.B/c/d")]
    [TestCase(
        "extensionResourceId(resourceId('A.B/c', 'd'), 'E.F/g', 'h')",
        "/subscriptions/{}/resourceGroups/{}/providers/A.B/c/d/providers/E.F/g/h"
    )]
    [TestCase("extensionResourceId(parameters('given'), 'E.F/g', 'h')", "{}/providers/E.F/g/h")]
    [TestCase("resourceGroup().id", "/subscriptions/{}/resourceGroups/{}")]
    [TestCase("subscription().id", "/subscriptions/{}")]
    public void An_id_has_holes_where_the_deployment_is_not_known(string expression, string text) =>
        Assert.That(string.Concat(Texts.Of(Of(expression)).Select(part => part.Literal ?? "{}")), Is.EqualTo(text));

    [TestCase("resourceGroup().location", ValueKinds.String)]
    [TestCase("resourceGroup().tags", ValueKinds.Object)]
    [TestCase("environment().suffixes.storage", ValueKinds.String)]
    [TestCase("environment().authentication.audiences", ValueKinds.Array)]
    [TestCase("reference('x')", ValueKinds.Object)]
    [TestCase("pickZones('A.B', 'c', 'westus')", ValueKinds.Array)]
    [TestCase("skip(parameters('array'), 1)", ValueKinds.Array)]
    [TestCase("take(parameters('given'), 1)", ValueKinds.String)]
    [TestCase("union(parameters('array'), parameters('array'))", ValueKinds.Array)]
    [TestCase("resourceId('A.B/c', 'd')", ValueKinds.String)]
    public void Of_what_is_not_known_the_kind_is(string expression, ValueKinds kinds)
    {
        var value = Of(expression);

        Assert.That((value.IsKnown, value.Kinds), Is.EqualTo((false, kinds)));
    }

    [Test]
    public void The_union_of_alternatives_is_one_of_several()
    {
        var value = Of("union(createObject('x', 1), if(parameters('flag'), createObject('y', 2), createObject()))");

        Assert.That(
            ((AnyOf)value.Form).Alternatives.Select(Said),
            Is.EqualTo(new[] { "{\"x\":1,\"y\":2}", "{\"x\":1}" })
        );
    }

    [TestCase("contoso.name('a', 1)", "a-1")]
    [TestCase("Contoso.NAME('a', 1)", "a-1")]
    [TestCase("contoso.twice('a')", "a-1one")]
    [TestCase("contoso.endless()", "[?]")]
    [TestCase("contoso.name('a')", "[?]")]
    [TestCase("contoso.name(parameters('given'), 1)", "[?]")]
    public void A_users_function_is_its_output(string expression, string said) =>
        Assert.That(Said(Of(expression)).Trim('"'), Is.EqualTo(said));

    [Test]
    public void A_users_function_refuses_an_argument_of_another_kind()
    {
        List<Diagnostic> failures = [];
        Of("contoso.name(1, 1)", failures);

        Assert.That(
            failures.Select(failure => failure.Message),
            Is.EqualTo(new[] { "Function 'contoso.name' takes 'string' here, not 'integer'." })
        );
    }

    [TestCase("range(0, 2147483647)")]
    [TestCase("createArray(1, div(1, 0))[0]")]
    [TestCase("createObject('a', 1, 'a', 2)")]
    [TestCase("createObject(1, 1)")]
    [TestCase("indexFromEnd(createArray(1), 2)")]
    [TestCase("filter(createArray(1), lambda('x', 1))")]
    [TestCase("toObject(createArray('a', 'A'), lambda('x', lambdaVariables('x')))")]
    [TestCase("map(createArray(1), lambda('x', 'y', 'z', 1))")]
    [TestCase("map(createArray(1), 1)")]
    [TestCase("resourceId('A.B/c/d', 'x')")]
    [TestCase("resourceId('x', 'y')")]
    [TestCase("union(createObject('a', 1), createObject('a', createArray()))")]
    [TestCase("parameters('given').x")]
    [TestCase("reference(1)")]
    public void What_the_engine_refuses_is_reported_once(string expression)
    {
        List<Diagnostic> failures = [];
        Of(expression, failures);

        Assert.That(failures, Has.Count.EqualTo(1));
        Assert.That(failures[0].Message, Does.EndWith("."));
    }

    [TestCase(
        "map(range(0, 10000), lambda('a', map(range(0, 10000), lambda('b', map(range(0, 10000), lambda('c', 1))))))"
    )]
    [TestCase("reduce(range(0, 10000), createArray(), lambda('sum', 'n', createArray(lambdaVariables('sum'))))")]
    [TestCase(
        "reduce(range(0, 10000), createArray(1, 2), lambda('sum', 'n', concat(lambdaVariables('sum'), lambdaVariables('sum'))))"
    )]
    [TestCase(
        "reduce(range(0, 10000), createObject(), lambda('sum', 'n', createObject('a', lambdaVariables('sum'), 'b', lambdaVariables('sum'))))"
    )]
    [TestCase("reduce(range(0, 10000), 0, lambda('sum', 'n', add(lambdaVariables('sum'), lambdaVariables('n'))))")]
    [TestCase("sort(range(0, 10000), lambda('a', 'b', less(lambdaVariables('b'), lambdaVariables('a'))))")]
    [TestCase("distinct(map(range(0, 10000), lambda('a', range(0, 10000))))")]
    [TestCase("groupBy(range(0, 10000), lambda('a', string(mod(lambdaVariables('a'), 7))))")]
    public void What_grows_without_end_ends_in_time(string expression)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var value = Of(expression);
        Residue.Of(value);

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void A_sum_over_a_thousand_items_is_known() =>
        Assert.That(
            Said(
                Of("reduce(range(0, 1000), 0, lambda('sum', 'n', add(lambdaVariables('sum'), lambdaVariables('n'))))")
            ),
            Is.EqualTo("499500")
        );

    private static Value Of(string expression, List<Diagnostic>? failures = null)
    {
        var template = Bound.Template(
            $$"""{{Declarations}}, "resources": [], "outputs": { "o": { "value": "[{{expression}}]" } }"""
        );
        Evaluator evaluator = new(EvaluationOptions.Default, failures is null ? null : failures.Add);
        return evaluator.Enter(template).Evaluate(template.Outputs.Single().Value!);
    }

    private static string Said(Value value) => value.IsKnown ? JsonText.Of(value) ?? "[?]" : "[?]";
}
