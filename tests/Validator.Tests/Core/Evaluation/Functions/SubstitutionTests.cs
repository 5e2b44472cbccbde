using System.Text.Encodings.Web;
using System.Text.Json;
using Validator.Model;
using Validator.Tests.Fixtures;
using Validator.Tests.Parsing.Arm;

namespace Validator.Tests.Core.Evaluation.Functions;

/// <summary>A call means what it is worth: putting its value in its place changes nothing around it.</summary>
public sealed class SubstitutionTests
{
    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [TestCaseSource(nameof(Files))]
    public void A_call_may_be_replaced_by_its_value(string file)
    {
        List<string> differences = [];
        var replaced = 0;
        foreach (var answer in Answer.In(File.ReadAllText(Path.Combine(Repository.Testdata, file))))
        {
            var before = OurAnswer.Of(answer);
            foreach (var call in Calls(answer.Expression))
            {
                if (ValueOf(answer with { Expression = answer.Expression[call] }) is not { } value)
                {
                    continue;
                }

                replaced++;
                var (start, length) = call.GetOffsetAndLength(answer.Expression.Length);
                var after = answer.Expression.Remove(start, length).Insert(start, value);
                var ours = OurAnswer.Of(answer with { Expression = after });
                if (ours.Failures.Count > 0 != before.Failures.Count > 0 || ours.Text != before.Text)
                {
                    differences.Add($"{answer.Expression} is {before}, and {after} is {ours}");
                }
            }
        }

        TestContext.Out.WriteLine($"{replaced} calls replaced");
        Assert.That(differences, Is.Empty);
    }

    private static IEnumerable<string> Files() => Repository.Files("functions", ".tsv");

    // What is worth nothing by itself is left: what fails, what is not known, what refers to a lambda around it. JSON has
    // no word for a number without bounds.
    private static string? ValueOf(Answer call)
    {
        var value = OurAnswer.Of(call);
        return value is { IsKnown: true, Failures: [], Text: not "\"Infinity\"" } ? Literal(value.Text) : null;
    }

    private static string Literal(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind switch
        {
            JsonValueKind.String =>
                $"'{document.RootElement.GetString()!.Replace("'", "''", StringComparison.Ordinal)}'",
            JsonValueKind.True => "true()",
            JsonValueKind.False => "false()",
            JsonValueKind.Null => "null()",
            JsonValueKind.Number when document.RootElement.TryGetInt64(out _) => json,
            _ => $"json('{json.Replace("'", "''", StringComparison.Ordinal)}')",
        };
    }

    // Those inside the outermost one; spans are of the template, where a character of the text may take several.
    private static IEnumerable<Range> Calls(string expression)
    {
        var written = JsonSerializer.Serialize($"[{expression}]", AsWritten);
        var template = Bound.Template($$""" "resources": [], "outputs": { "o": { "value": {{written}} } }""");
        var text = template.Source.Text;
        foreach (var call in Inside(template.Outputs.Single().Value!))
        {
            var start = text.LastIndexOf("\"[", call.Span.Start, StringComparison.Ordinal) + 2;
            if (text.AsSpan(start, call.Span.End - start).Contains('\\'))
            {
                continue;
            }

            yield return (call.Span.Start - start)..(call.Span.End - start);
        }
    }

    private static IEnumerable<FunctionCall> Inside(Expression expression) =>
        expression switch
        {
            FunctionCall call => call.Arguments.SelectMany(Calls),
            PropertyAccess access => Calls(access.Target),
            IndexAccess access => Calls(access.Target).Concat(Calls(access.Index)),
            _ => [],
        };

    private static IEnumerable<FunctionCall> Calls(Expression expression) =>
        expression is FunctionCall call && !call.Calls("lambda")
            ? Inside(expression).Prepend(call)
            : Inside(expression);
}
