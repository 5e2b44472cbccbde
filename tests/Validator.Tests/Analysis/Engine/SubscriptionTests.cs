using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Tests.Analysis.Engine;

/// <summary>Each kind of subscription is called for all that it asks for, and its time is counted.</summary>
public sealed class SubscriptionTests
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "spare": { "type": "string" } },
          "resources": [
            { "type": "Contoso.A/b", "apiVersion": "2020-01-01", "name": "[toLower('One')]", "location": "x" },
            { "type": "Contoso.A/b", "apiVersion": "2020-01-01", "name": "[toLower('Two')]", "location": "x" },
            { "type": "Contoso.A/c", "apiVersion": "2020-01-01", "name": "three" }
          ]
        }
        """;

    private static readonly Dictionary<string, int> Expected = new()
    {
        ["resource"] = 3,
        ["typed"] = 2,
        ["template"] = 1,
        ["declarations"] = 1,
        ["call"] = 2,
        ["property"] = 2,
        ["parameters"] = 1,
        ["unused"] = 1,
    };

    private static IEnumerable<string> Kinds => Expected.Keys.Append("text");

    [TestCaseSource(nameof(Kinds))]
    public void Is_called_and_timed(string kind)
    {
        List<string> seen = [];
        RuleTimes times = new(() => 0) { IsOn = true };

        new Linter([new Subscriber(kind, () => seen.Add(kind))], times: times).Lint(Source());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen, Is.Not.Empty);
            Assert.That(Expected.GetValueOrDefault(kind, seen.Count), Is.EqualTo(seen.Count));
            Assert.That(times.All.Select(one => one.Calls), Is.EqualTo(new[] { (long)seen.Count }));
        }
    }

    private static SourceText Source() => SourceText.FromString("a.json", Template);

    private sealed class Subscriber(string kind, Action call) : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        [
            new()
            {
                Id = "ARM5998",
                Name = "subscriber",
                Title = "A subscriber",
                Category = Category.Maintainability,
                DefaultSeverity = Severity.Warning,
                Messages = [new("default", "Seen.")],
                Docs = "",
            },
        ];

        public override void Register(RuleRegistry on)
        {
            switch (kind)
            {
                case "resource":
                    on.Resource((_, _) => call());
                    break;
                case "typed":
                    on.Resource("contoso.a/B", (_, _) => call());
                    break;
                case "template":
                    on.Template((_, _) => call());
                    break;
                case "declarations":
                    on.Declarations(_ => call());
                    break;
                case "call":
                    on.Call((_, in _) => call());
                    break;
                case "property":
                    on.Property(["LOCATION"], (_, in _) => call());
                    break;
                case "parameters":
                    on.Parameters(_ => call());
                    break;
                case "unused":
                    on.Unused(DeclarationKind.Parameter, (_, _) => call());
                    break;
                default:
                    on.Text((_, _, in _) => call());
                    break;
            }
        }
    }
}
