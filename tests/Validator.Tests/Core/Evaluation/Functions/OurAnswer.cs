using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Validator.Evaluation;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Parsing.Arm;
using Validator.Text;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>What we make of an expression of which the engine's answer is recorded.</summary>
/// <param name="Text">The value as JSON, in which what is not known is <c>"[?]"</c>.</param>
/// <param name="Failures">What is reported.</param>
internal sealed record OurAnswer(string Text, IReadOnlyList<string> Failures)
{
    private const string Unknown = "\"[?]\"";

    /// <summary>Whether all of the value is known.</summary>
    public bool IsKnown => !Text.Contains(Unknown, StringComparison.Ordinal);

    /// <summary>Whether it is the engine's. What stays an expression there must not be known here, and the other way about.</summary>
    public bool Agrees(Answer answer) =>
        answer.IsFailure ? Failures.Count > 0
        : Failures.Count > 0 ? false
        : IsExpression(answer.Expected) ? !IsKnown
        : Text == Canonical(answer.Expected);

    public override string ToString() => Failures.Count > 0 ? $"fails: {string.Join(' ', Failures)}" : Text;

    public static OurAnswer Of(Answer answer)
    {
        var document = ArmDocument.Read(
            SourceText.FromString(
                "test.json",
                $$"""
                {
                  "$schema": "https://schema.management.azure.com/schemas/2019-08-01/{{answer.Context.Schema}}.json#",
                  "contentVersion": "1.0.0.0",
                  "resources": [],
                  "outputs": { "o": { "type": "object", "value": "{{JsonEncodedText.Encode(
                    $"[{answer.Expression}]"
                )}}" } }
                }
                """
            )
        );
        List<string> failures = [.. document.Diagnostics.Select(one => one.Message)];
        Evaluator evaluator = new(
            EvaluationOptions.Default with
            {
                Context = answer.Context.Deployment,
            },
            failure => failures.Add(failure.Message)
        );
        var template = document.Template!;
        var written = template.Outputs.Single().Value!;
        var value = evaluator.Enter(template).Evaluate(written);
        StringBuilder text = new();
        Write(value, text);
        failures.AddRange(Refused(written, template.Scope));
        return new(text.ToString(), failures);
    }

    // What the check of expressions finds: evaluation sees only the calls that it comes to.
    private static IEnumerable<string> Refused(Expression expression, DeploymentScopes scope) =>
        expression switch
        {
            FunctionCall call => [.. OfCall(call, scope), .. call.Arguments.SelectMany(one => Refused(one, scope))],
            PropertyAccess access => Refused(access.Target, scope),
            IndexAccess access => [.. Refused(access.Target, scope), .. Refused(access.Index, scope)],
            _ => [],
        };

    private static IEnumerable<string> OfCall(FunctionCall call, DeploymentScopes scope) =>
        FunctionTable.Find(call.Name.Text) switch
        {
            null => [$"no function {call.Name.Text}"],
            var function when !function.Takes(call.Arguments.Length) => [$"{call.Name.Text} with other arguments"],
            { Scopes: not 0 and var scopes } when (scopes & scope) == 0 && call.Arguments is [] =>
            [
                $"{call.Name.Text} at another scope",
            ],
            { Places: not FunctionPlaces.Anywhere and var places }
                when (places & (FunctionPlaces.ParameterDefault | FunctionPlaces.Loop)) != 0 =>
            [
                $"{call.Name.Text} at another place",
            ],
            _ => [],
        };

    private static void Write(Value value, StringBuilder text)
    {
        switch (value.Form)
        {
            case StringLiteral { Text: var literal }:
                text.Append(Quoted(literal));
                break;
            case IntegerLiteral { Value: var integer }:
                text.Append(CultureInfo.InvariantCulture, $"{integer}");
                break;
            case NumberLiteral { Value: var number }:
                text.Append(JsonText.Of(number));
                break;
            case BooleanLiteral { Value: var truth }:
                text.Append(truth ? "true" : "false");
                break;
            case NullLiteral:
                text.Append("null");
                break;
            case ArrayExpression array:
                WriteList('[', array.Items, ']', item => Write(value.Part(item), text), text);
                break;
            case ObjectExpression owner:
                WriteList('{', Distinct(owner), '}', property => WriteProperty(value, property, text), text);
                break;
            default:
                text.Append(Unknown);
                break;
        }
    }

    // Of several with one name the engine keeps the last.
    private static ImmutableArray<ObjectProperty> Distinct(ObjectExpression owner) => DistinctProperties.Of(owner);

    private static void WriteProperty(Value owner, ObjectProperty property, StringBuilder text)
    {
        text.Append(property.ComputedName is null ? Quoted(property.Name.Text) : Unknown).Append(':');
        Write(owner.Part(property.Value), text);
    }

    private static void WriteList<T>(char open, IEnumerable<T> parts, char close, Action<T> write, StringBuilder text)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var part in parts)
        {
            text.Append(isFirst ? "" : ",");
            write(part);
            isFirst = false;
        }

        text.Append(close);
    }

    private static string Canonical(string expected)
    {
        using var document = JsonDocument.Parse(expected);
        StringBuilder text = new();
        Write(document.RootElement, text);
        return text.ToString();
    }

    private static void Write(JsonElement element, StringBuilder text)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                WriteList('[', element.EnumerateArray(), ']', item => Write(item, text), text);
                break;
            case JsonValueKind.Object:
                WriteList(
                    '{',
                    element.EnumerateObject(),
                    '}',
                    property =>
                    {
                        text.Append(Quoted(property.Name)).Append(':');
                        Write(property.Value, text);
                    },
                    text
                );
                break;
            case JsonValueKind.String:
                text.Append(Quoted(element.GetString()!));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static string Quoted(string text) =>
        IsBracketed(text) ? Unknown : JsonValue.Create(text).ToJsonString(JsonSerializerOptions.Web);

    private static bool IsExpression(string json) =>
        json.StartsWith("\"[", StringComparison.Ordinal) && json.EndsWith("]\"", StringComparison.Ordinal);

    private static bool IsBracketed(string text) =>
        text.StartsWith('[') && text.EndsWith(']') && !text.StartsWith("[[", StringComparison.Ordinal);
}
