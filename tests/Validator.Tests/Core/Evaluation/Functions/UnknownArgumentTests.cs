using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;
using Validator.Tests.Parsing.Arm;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>What functions make of arguments that are not known, or not wholly.</summary>
public sealed class UnknownArgumentTests
{
    private const string Declarations = """
        "parameters": {
          "text": { "type": "string" },
          "number": { "type": "int" },
          "flag": { "type": "bool" },
          "list": { "type": "array" },
          "maybe": { "type": "string", "nullable": true },
          "any": { }
        }
        """;

    [TestCase("concat('a-', parameters('text'), '-z')", "a-{}-z")]
    [TestCase("concat(concat('a', parameters('text')), 'b', 'c')", "a{}bc")]
    [TestCase("concat(parameters('text'), 1, true())", "{}1True")]
    [TestCase("format('{0}-{1}', parameters('text'), 7)", "{}-7")]
    [TestCase("format('{0,8}-{1:D3}', parameters('text'), 7)", "{}-007")]
    [TestCase("format('{0}', concat('a', parameters('text')))", "a{}")]
    [TestCase("join(createArray('a', parameters('text'), 'c'), '/')", "a/{}/c")]
    [TestCase("toLower(concat('A', parameters('text')))", "a{}")]
    [TestCase("toUpper(concat('a', parameters('number')))", "A{}")]
    [TestCase("string(concat('a', parameters('text')))", "a{}")]
    [TestCase("coalesce(concat('a', parameters('text')), 'b')", "a{}")]
    public void A_text_keeps_what_is_known_of_it(string expression, string text) =>
        Assert.That(Say(Evaluate(expression)), Is.EqualTo(text));

    [TestCase("and(parameters('flag'), false())", "false")]
    [TestCase("or(parameters('flag'), true())", "true")]
    [TestCase("and(parameters('flag'), true())", "unknown Boolean")]
    [TestCase("or(false(), parameters('flag'))", "unknown Boolean")]
    [TestCase("equals(parameters('number'), 'a')", "false")]
    [TestCase("equals(parameters('any'), 'a')", "unknown Boolean")]
    [TestCase("equals(concat('a', parameters('text')), 'b')", "false")]
    [TestCase("equals(concat('a', parameters('text')), 'ab')", "unknown Boolean")]
    [TestCase("equals(concat(parameters('text'), 'z'), 'za')", "false")]
    [TestCase("equals(createArray(parameters('text'), 1), createArray('a', 2))", "false")]
    [TestCase("equals(createArray(parameters('text'), 1), createArray('a', 1))", "unknown Boolean")]
    [TestCase("equals(createObject('a', parameters('text')), createObject('b', 'x'))", "false")]
    [TestCase("less(parameters('number'), 1)", "unknown Boolean")]
    public void A_comparison_is_known_where_it_is_decided(string expression, string said) =>
        Assert.That(Bound.Say(Evaluate(expression) with { Trail = null }), Is.EqualTo(said));

    [TestCase("concat(parameters('text'))", ValueKinds.String)]
    [TestCase("concat(parameters('list'), createArray(1))", ValueKinds.Array)]
    [TestCase("concat(parameters('any'))", ValueKinds.String | ValueKinds.Array)]
    [TestCase("concat(parameters('any'), 'a')", ValueKinds.String)]
    [TestCase("max(parameters('number'), 1)", ValueKinds.Integer)]
    [TestCase("max(parameters('any'), 1)", ValueKinds.Integer | ValueKinds.Number)]
    [TestCase("coalesce(parameters('maybe'), 1)", ValueKinds.String | ValueKinds.Null | ValueKinds.Integer)]
    [TestCase("coalesce(parameters('text'), 1)", ValueKinds.String)]
    [TestCase("if(parameters('flag'), 1, 'a')", ValueKinds.Integer | ValueKinds.String)]
    [TestCase("json(parameters('text'))", ValueKinds.Any)]
    [TestCase("newGuid()", ValueKinds.String)]
    [TestCase("dateTimeAdd(utcNow(), 'P1D')", ValueKinds.String)]
    [TestCase("toLower(fail('no'))", ValueKinds.String)]
    public void What_is_not_known_is_of_known_kinds(string expression, ValueKinds kinds) =>
        Assert.That(Evaluate(expression), Has.Property("IsKnown").False.And.Property("Kinds").EqualTo(kinds));

    [TestCase("and(parameters('flag'), equals(div(1, 0), 1))")]
    [TestCase("coalesce(parameters('maybe'), string(div(1, 0)))")]
    [TestCase("if(parameters('flag'), div(1, 0), 1)")]
    [TestCase("format(parameters('text'), 1)")]
    [TestCase("substring(parameters('text'), 1, 2)")]
    [TestCase("cidrSubnet(parameters('text'), 24, -1)")]
    public void What_may_not_come_about_is_no_failure(string expression)
    {
        List<Diagnostic> failures = [];
        Evaluate(expression, failures.Add);

        Assert.That(failures, Is.Empty);
    }

    [TestCase("dateTimeAdd(utcNow(), 'P1W')")]
    [TestCase("dateTimeAdd(parameters('text'), 'P1D', 'x')")]
    [TestCase("uri('not absolute', parameters('text'))")]
    [TestCase("and(true(), 'a', parameters('flag'))")]
    public void A_known_argument_fails_beside_an_unknown_one(string expression)
    {
        List<Diagnostic> failures = [];
        Evaluate(expression, failures.Add);

        Assert.That(failures, Has.Count.EqualTo(1));
    }

    private static Value Evaluate(string expression, Action<Diagnostic>? report = null)
    {
        var template = Bound.Template(
            $$"""{{Declarations}}, "resources": [], "outputs": { "o": { "value": "[{{expression}}]" } }"""
        );
        return new Evaluator(EvaluationOptions.Default, report)
            .Enter(template)
            .Evaluate(template.Outputs.Single().Value!);
    }

    private static string Say(Value value) =>
        string.Concat(((PartialText)value.Form).Parts.Select(part => part.Literal ?? "{}"));
}
