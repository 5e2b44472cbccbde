using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Validator.Evaluation;
using Validator.Model;
using Validator.Tests.Parsing.Arm;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>What the evaluator makes of an expression: a value, or a failure, or neither where it does not know.</summary>
internal sealed record EvaluatedCall(bool IsKnown, JsonNode? Value, IReadOnlyList<string> Failures)
{
    public static EvaluatedCall Of(string expression)
    {
        var output = JsonSerializer.Serialize($"[{expression}]");
        var template = Bound.Template(
            $$"""
            "resources": [], "outputs": { "o": { "type": "object", "value": {{output}} } }
            """
        );
        List<string> failures = [];
        Evaluator evaluator = new(EvaluationOptions.Default, failure => failures.Add(failure.Descriptor.Id));
        var value = evaluator.Enter(template).Evaluate(template.Outputs.Single().Value!);
        return new(TryRead(value, out var node), node, failures);
    }

    public override string ToString() =>
        $"{(IsKnown ? Value?.ToJsonString() ?? "null" : "unknown")} {string.Join(", ", Failures)}";

    /// <summary>Whether it is what the engine answered, numbers being equal when their digits or their values are.</summary>
    public bool Is(string answer) => IsKnown && AreEqual(Value, JsonNode.Parse(answer));

    private static bool AreEqual(JsonNode? left, JsonNode? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (JsonArray one, JsonArray other) => one.Count == other.Count
                && one.Zip(other).All(pair => AreEqual(pair.First, pair.Second)),
            (JsonObject one, JsonObject other) => one.Count == other.Count
                && one.Zip(other)
                    .All(pair => pair.First.Key == pair.Second.Key && AreEqual(pair.First.Value, pair.Second.Value)),
            (JsonValue one, JsonValue other) => one.GetValueKind() == other.GetValueKind()
                && (one.ToJsonString() == other.ToJsonString() || AreEqualNumbers(one, other)),
            _ => false,
        };

    private static bool AreEqualNumbers(JsonValue left, JsonValue right) =>
        left.GetValueKind() == JsonValueKind.Number
        && IsWhole(left) == IsWhole(right)
        && left.GetValue<double>().Equals(right.GetValue<double>());

    private static bool IsWhole(JsonValue number) => !number.ToJsonString().AsSpan().ContainsAny('.', 'e', 'E');

    private static bool TryRead(Value value, out JsonNode? node)
    {
        node = value.Form switch
        {
            StringLiteral text => JsonValue.Create(text.Text),
            IntegerLiteral integer => Parse(integer.Value.ToString(CultureInfo.InvariantCulture)),
            // The engine writes what JSON has no number for as text.
            NumberLiteral { Value: var number } when !double.IsFinite(number) => JsonValue.Create(
                number.ToString(CultureInfo.InvariantCulture)
            ),
            NumberLiteral number => Parse(number.Value.ToString("E16", CultureInfo.InvariantCulture)),
            BooleanLiteral truth => JsonValue.Create(truth.Value),
            ArrayExpression => new JsonArray(),
            ObjectExpression => new JsonObject(),
            _ => null,
        };
        return value.Form switch
        {
            ArrayExpression => TryReadItems(value, node!.AsArray()),
            ObjectExpression whole => TryReadProperties(value, whole, node!.AsObject()),
            NullLiteral => true,
            _ => node is not null,
        };
    }

    private static bool TryReadItems(Value value, JsonArray items)
    {
        foreach (var item in value.Items)
        {
            if (!TryRead(item, out var node))
            {
                return false;
            }

            items.Add(node);
        }

        return true;
    }

    private static bool TryReadProperties(Value value, ObjectExpression whole, JsonObject properties)
    {
        foreach (var property in whole.Properties)
        {
            if (property.ComputedName is not null || !TryRead(value.Part(property.Value), out var node))
            {
                return false;
            }

            properties.Remove(property.Name.Text);
            properties.Add(property.Name.Text, node);
        }

        return true;
    }

    private static JsonNode Parse(string number) => JsonNode.Parse(number)!;
}
