using Validator.Evaluation;
using Validator.Tests.Parsing.Arm;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>Calls that would take all the time or memory there is are given up.</summary>
public sealed class HostileCallTests
{
    private const int Long = 20_000;

    [TestCase("format('{0:D999999999}', 1)")]
    [TestCase("format('{0,999999}{0,999999}{0,999999}', 'a')")]
    [TestCase("replace(variables('long'), 'a', variables('long'))")]
    [TestCase("replace(replace(variables('long'), 'a', 'aaaaaa'), 'a', 'aaaaaaaaaa')")]
    [TestCase("length(split(variables('long'), 'a'))")]
    [TestCase("json(variables('nested'))")]
    [TestCase("json(variables('open'))")]
    [TestCase("concat(variables('x20'), variables('x20'))")]
    [TestCase("string(variables('tree20'))")]
    [TestCase("equals(variables('tree22'), createArray(variables('tree21'), variables('tree21')))")]
    [TestCase("concat(variables('hole20'), 'a')")]
    [TestCase("like(variables('long'), concat('*', variables('long'), '*b'))")]
    public void Is_unknown(string expression) => Assert.That(Evaluate(expression).IsKnown, Is.False);

    [TestCase("like(variables('long'), '*a*a*a*a*a*a*a*a*b')")]
    public void Is_found_out(string expression) =>
        Assert.That(Bound.Say(Evaluate(expression) with { Trail = null }), Is.EqualTo("false"));

    private static Value Evaluate(string expression)
    {
        // Each of these doubles at every step.
        var doubled = string.Concat(
            Enumerable
                .Range(1, 22)
                .Select(i =>
                    $$"""
                        "x{{i}}": "[concat(variables('x{{i - 1}}'), variables('x{{i - 1}}'))]",
                        "tree{{i}}": "[createArray(variables('tree{{i - 1}}'), variables('tree{{i - 1}}'))]",
                        "hole{{i}}": "[concat(variables('hole{{i - 1}}'), variables('hole{{i - 1}}'))]",
                        """
                )
        );
        return Bound.Output(
            $$"""
            "parameters": { "text": { "type": "string" } },
            "variables": {
              "x0": "a",
              "tree0": "a",
              "hole0": "[concat('-', parameters('text'))]",
              {{doubled}}
              "nested": "[[{{new string('[', Long)}}{{new string(']', Long)}}x",
              "open": "{{string.Concat(Enumerable.Repeat("{'a':", Long / 5))}}1",
              "long": "{{new string('a', Long)}}"
            }
            """,
            $"\"[{expression}]\""
        );
    }
}
