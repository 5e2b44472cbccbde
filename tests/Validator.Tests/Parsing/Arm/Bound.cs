using Validator.Evaluation;
using Validator.Model;
using Validator.Parsing.Arm;
using Validator.Text;

namespace Validator.Tests.Parsing.Arm;

/// <summary>What the binder makes of a template that is given in parts.</summary>
internal static class Bound
{
    public static Template Template(string members, string kind = "deploymentTemplate") =>
        File(
            $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/{{kind}}.json#",
              "contentVersion": "1.0.0.0",
              {{members}}
            }
            """
        ).Template!;

    /// <summary>The resources that a template with this value of <c>resources</c> declares.</summary>
    public static IReadOnlyList<ResourceDeclaration> Resources(string resources, string kind = "deploymentTemplate") =>
        Template($"\"resources\": {resources}", kind).Resources;

    public static ArmDocument File(string text) => ArmDocument.Read(SourceText.FromString("test.json", text));

    /// <summary>The value of the only output.</summary>
    public static Value Output(string members, string output)
    {
        var template = Template($$"""{{members}}, "resources": [], "outputs": { "o": { "value": {{output}} } }""");
        return new Evaluator(EvaluationOptions.Default).Enter(template).Evaluate(template.Outputs.Single().Value!);
    }

    /// <summary>A value in words: what it is, the way by which it came, and the parameter whose default it is.</summary>
    public static string Say(Value value)
    {
        var way = "";
        for (var step = value.Trail; step is not null; step = step.Next)
        {
            way += $" < {step.Referent}";
        }

        return Say(value.Form) + way + (value.Trail?.FirstDefault is { } parameter ? $", default of {parameter}" : "");
    }

    private static string Say(Expression form) =>
        form switch
        {
            StringLiteral text => $"'{text.Text}'",
            IntegerLiteral integer => $"{integer.Value}",
            NumberLiteral number => FormattableString.Invariant($"{number.Value}"),
            BooleanLiteral boolean => boolean.Value ? "true" : "false",
            NullLiteral => "null",
            ObjectExpression whole => $"{{{string.Join(", ", whole.Properties.Select(p => p.Name.Text))}}}",
            ArrayExpression array => $"[{string.Join(", ", array.Items.Select(Say))}]",
            BoundExpression bound => Say(bound.Inner),
            FunctionCall call => $"{call.Name.Text}(…)",
            LoopExpression loop => $"loop of {Say(loop.Body)}",
            UnknownValue unknown => $"unknown {unknown.Kinds}",
            _ => form.GetType().Name,
        };
}
