using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Packs;
using Validator.Analysis.Packs.Reading;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Analysis.Packs;

/// <summary>Rule packs for tests, and what they find.</summary>
internal static class Pack
{
    private const string Rule = """
        name: contoso
        rules:
          - id: CONTOSO001
            name: test-rule
            title: A rule of a test
            message: Found {value} at {property}.
            missing: Nothing at {property}.

        """;

    /// <summary>A pack of one rule with these lines.</summary>
    public static string Of(string lines) =>
        Rule + string.Concat(lines.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => $"    {line}\n"));

    public static RulePack Read(string yaml) => RulePack.Read(SourceText.FromString("contoso.yaml", yaml), []);

    /// <summary>What is wrong with a pack, as <c>line:column: reason</c>.</summary>
    public static ImmutableArray<string> ProblemsOf(string yaml)
    {
        var exception = Assert.Throws<RulePackException>(() => Read(yaml));
        return [.. exception!.Problems.Select(one => $"{one.Position.Line}:{one.Position.Column}: {one.Reason}")];
    }

    public static ImmutableArray<Diagnostic> Find(string yaml, string template, string name = "test.json")
    {
        Linter linter = new([.. Read(yaml).Rules]);
        return linter.Lint(SourceText.FromString(name, template)).Diagnostics;
    }

    /// <summary>Each finding as <c>line: message</c>.</summary>
    public static IEnumerable<string> Say(string lines, string template, string name = "test.json") =>
        Find(Of(lines), template, name)
            .Select(found => $"{found.Place.Source.PositionAt(found.Place.Span.Start).Line}: {found.Message}");

    /// <summary>What a condition is worth, from what rules that require and forbid it find.</summary>
    /// <param name="target">What the rules look at.</param>
    public static bool? Judge(string target, string condition, string template, string name = "test.json")
    {
        var required = Find(Of($"for: {target}\nrequire: {{ {condition} }}"), template, name).Any(IsOfPack);
        var forbidden = Find(Of($"for: {target}\nforbid: {{ {condition} }}"), template, name).Any(IsOfPack);
        Assert.That(required && forbidden, Is.False, condition);
        return required ? false
            : forbidden ? true
            : null;
    }

    private static bool IsOfPack(Diagnostic found) => found.Descriptor.Id == "CONTOSO001";

    /// <summary>A template with one resource of type <c>Contoso.Test/things</c>, from the fourth line on.</summary>
    /// <param name="properties">What stands in its <c>properties</c>.</param>
    public static string Thing(string properties, string parameters = "") =>
        Template(
            $$"""
            { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "thing", "properties": { {{properties}} } }
            """,
            parameters
        );

    public static string Template(string resources, string parameters = "") =>
        $$"""
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0", "parameters": { {{parameters}} },
              "resources": [
            {{resources}}
            ] }
            """;
}
