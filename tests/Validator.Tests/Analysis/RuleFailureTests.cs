using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>Whatever a rule looks at, where it throws it is a finding at that place and is asked no more, and the others run on.</summary>
public sealed class RuleFailureTests
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "one": { "type": "string" }, "two": { "type": "string" } },
          "variables": { "three": "[concat('a', 'b')]" },
          "resources": [
            { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "a", "tags": { "owner": "x" } },
            { "type": "Contoso.Test/things", "apiVersion": "2023-01-01", "name": "b", "tags": { "owner": "y" } }
          ],
          "outputs": { "o": { "type": "string", "value": "[toLower('c')]" } }
        }
        """;

    // What is asked for, how often it is there at least, and where the failure stands.
    private static readonly Dictionary<string, (Action<RuleRegistry, Action> Register, int Least, string Place)> Kinds =
        new()
        {
            ["resources"] = ((on, look) => on.Resource((_, _) => look()), 2, "{"),
            ["resources of a type"] = ((on, look) => on.Resource("contoso.test/THINGS", (_, _) => look()), 2, "{"),
            ["templates"] = ((on, look) => on.Template((_, _) => look()), 1, "{"),
            ["declarations"] = ((on, look) => on.Declarations(_ => look()), 1, "{"),
            ["parameters"] = ((on, look) => on.Parameters(_ => look()), 1, "{"),
            ["calls"] = ((on, look) => on.Call((RuleContext _, in CallSite _) => look()), 2, "concat('a', 'b')"),
            ["properties"] = (
                (on, look) => on.Property(["OWNER"], (RuleContext _, in PropertySite _) => look()),
                2,
                "\"owner\""
            ),
            ["texts"] = ((on, look) => on.Text((RuleContext _, StringLiteral _, in Surroundings _) => look()), 5, ""),
            ["unused parameters"] = (
                (on, look) => on.Unused(DeclarationKind.Parameter, (_, _) => look()),
                2,
                "\"one\""
            ),
        };

    [TestCaseSource(nameof(Names))]
    public void A_rule_that_throws_is_told_once_and_the_others_run_on(string kind)
    {
        var (register, least, place) = Kinds[kind];
        var (failed, seen) = (0, 0);
        Looking throwing = new("throwing", register, () => throw new InvalidOperationException($"no {++failed}"));
        Looking counting = new("counting", register, () => seen++);

        var result = new Linter([throwing, counting]).Lint(SourceText.FromString("a.json", Template));

        var told = result.Diagnostics.Where(found => found.Descriptor.Id == "ARM9001").ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((told.Count, failed, result.RuleFailed), Is.EqualTo((1, 1, true)));
            Assert.That(seen, Is.GreaterThanOrEqualTo(least));
            Assert.That(told[0].Message, Does.Contain("'throwing'").And.Contain("InvalidOperationException: no 1"));
            Assert.That(
                result.Source.Slice(told[0].Place.Span).ToString(),
                place == "" ? Is.Not.Empty : Is.EqualTo(place)
            );
        }
    }

    [TestCaseSource(nameof(Names))]
    public void The_rules_before_and_behind_one_that_throws_see_all_that_there_is(string kind)
    {
        var (register, _, _) = Kinds[kind];
        var (before, behind, alone) = (0, 0, 0);
        new Linter([new Looking("alone", register, () => alone++)]).Lint(SourceText.FromString("a.json", Template));

        new Linter([
            new Looking("before", register, () => before++),
            new Looking("throwing", register, () => throw new InvalidOperationException("no")),
            new Looking("behind", register, () => behind++),
        ]).Lint(SourceText.FromString("a.json", Template));

        Assert.That((before, behind), Is.EqualTo((alone, alone)));
    }

    private static string[] Names() => [.. Kinds.Keys];

    private sealed class Looking(string name, Action<RuleRegistry, Action> register, Action look) : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        [
            new()
            {
                Id = $"ARM5{name.Length}{name[0] - 'a':00}",
                Name = name,
                Title = name,
                Category = Category.Maintainability,
                DefaultSeverity = Severity.Warning,
                Messages = [new("default", "'{0}'.")],
                Docs = "",
            },
        ];

        public override void Register(RuleRegistry on) => register(on, look);
    }
}
