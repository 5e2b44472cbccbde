using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Analysis.Documentation;
using Validator.Analysis.Engine;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>What is off is not run, what is on is as severe as the settings say, and a rule reads its options.</summary>
public sealed class RuleSettingsTests
{
    private const string Template = """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0", "resources": [] }
        """;

    private static readonly NumberOption Limit = new("limit", 3, "How many.") { Minimum = 1 };
    private static readonly TextsOption Names = new("names", ["a"], "Which.");

    private static readonly DiagnosticDescriptor Usual = Sample("ARM5901", Severity.Warning);
    private static readonly DiagnosticDescriptor Taste = Sample("ARM5902", Severity.Off);

    [Test]
    public void A_rule_that_is_off_is_not_even_registered()
    {
        CountingRule rule = new([Usual]);

        var found = Lint(rule, RuleSettings.Default.With(Usual.Id, Severity.Off));

        Assert.That((found.Length, rule.Registered), Is.EqualTo((0, 0)));
    }

    [Test]
    public void A_rule_that_is_off_still_tells_evaluation_what_it_knows()
    {
        CountingRule rule = new([Taste]);

        Lint(rule, RuleSettings.Default);

        Assert.That((rule.Known, rule.Registered), Is.EqualTo((1, 0)));
    }

    [Test]
    public void A_rule_that_is_on_in_part_runs_and_the_rest_is_not_reported()
    {
        CountingRule rule = new([Usual, Taste]);

        var found = Lint(rule, RuleSettings.Default);

        Assert.That(found.Select(one => one.Descriptor.Id), Is.EqualTo(new[] { Usual.Id }));
        Assert.That(rule.Wanted, Is.EqualTo(new[] { Usual.Id }));
    }

    [TestCase(Severity.Error)]
    [TestCase(Severity.Note)]
    public void The_settings_say_how_severe_a_finding_is(Severity severity) =>
        Assert.That(
            Lint(new CountingRule([Taste]), RuleSettings.Default.With(Taste.Id, severity)).Single().Severity,
            Is.EqualTo(severity)
        );

    [Test]
    public void An_option_has_its_default_until_it_is_set()
    {
        var set = RuleSettings.Default.With(Limit, 7).With(Names, ["b", "c"]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(RuleSettings.Default.Get(Limit), Is.EqualTo(3));
            Assert.That(set.Get(Limit), Is.EqualTo(7));
            Assert.That(set.Get(Names), Is.EqualTo(new[] { "b", "c" }));
            Assert.That(Lint(new CountingRule([Usual]), set).Single().Arguments, Is.EqualTo(new[] { "7" }));
        }
    }

    [Test]
    public void Files_that_are_checked_together_have_settings_of_their_own()
    {
        Linter linter = new([new CountingRule([Usual, Taste])]);
        var off = RuleSettings.Default.With(Usual.Id, Severity.Off);

        var results = linter.Lint([
            new(SourceText.FromString("a.json", Template)) { Rules = off },
            new(SourceText.FromString("b.json", Template)),
        ]);

        Assert.That(results.Select(result => result.Diagnostics.Length), Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Deployed_resources_are_known_when_no_type_is_compared()
    {
        const string text = """
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [ { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-01-01", "name": "[reference('x', '2023-01-01', 'Full').bad()]" } ] }
            """;
        var without = Catalogue
            .All.Where(rule => rule.Category == Category.TypeDefinition)
            .Aggregate(RuleSettings.Default, (settings, rule) => settings.With(rule.Id, Severity.Off));

        var found = Linting
            .Linter.Lint([new(SourceText.FromString("a.json", text)) { Rules = without }])[0]
            .Diagnostics;

        Assert.That(
            found.Select(one => one.Descriptor.Id),
            Is.EqualTo(Linting.Ids(text).Where(id => !id.StartsWith("ARM2", StringComparison.Ordinal)))
        );
    }

    [Test]
    public void Secrets_are_known_when_no_type_is_compared()
    {
        const string text = """
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [ { "type": "Microsoft.Sql/servers", "apiVersion": "2021-11-01", "name": "contoso",
                "properties": { "administratorLoginPassword": "Pa55-w0rd!" } } ] }
            """;
        var alone = Catalogue
            .All.Where(rule => rule.Id != "ARM4007")
            .Aggregate(RuleSettings.Default, (settings, rule) => settings.With(rule.Id, Severity.Off));

        var found = Linting.Linter.Lint([new(SourceText.FromString("a.json", text)) { Rules = alone }])[0].Diagnostics;

        Assert.That(found.Select(one => one.Descriptor.Id), Is.EqualTo(new[] { "ARM4007" }));
    }

    [Test]
    public void What_a_rule_costs_is_measured_if_somebody_wants_to_know()
    {
        var now = 0L;
        RuleTimes times = new(() => now += 5);
        CountingRule rule = new([Usual]);

        Lint(rule, times);
        Assert.That(times.All, Is.Empty);
        times.IsOn = true;
        Lint(rule, times);
        Assert.That(times.All, Is.EqualTo(new[] { (rule, 5L, 1L) }));

        static void Lint(Rule rule, RuleTimes times) =>
            new Linter([rule], times: times).Lint(SourceText.FromString("a.json", Template));
    }

    [Test]
    public void The_page_of_a_rule_lists_its_options() =>
        Assert.That(
            RulePage.Markdown(Usual),
            Does.EndWith(
                """
                ## Options

                - `limit` (a number from 1 up, default `3`): How many.
                - `names` (a list of texts, default `a`): Which.

                """
            )
        );

    private static ImmutableArray<Diagnostic> Lint(Rule rule, RuleSettings settings) =>
        new Linter([rule]).Lint([new(SourceText.FromString("a.json", Template)) { Rules = settings }])[0].Diagnostics;

    private static DiagnosticDescriptor Sample(string id, Severity severity) =>
        new()
        {
            Id = id,
            Name = id.ToLowerInvariant(),
            Title = "A sample",
            Messages = [new("default", "At most '{0}'.")],
            Category = Category.Maintainability,
            DefaultSeverity = severity,
            Docs = "",
            Options = [Limit, Names],
        };

    private sealed class CountingRule(ImmutableArray<DiagnosticDescriptor> descriptors) : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => descriptors;

        public int Known { get; private set; }

        public int Registered { get; private set; }

        public List<string> Wanted { get; } = [];

        public override void Know(RuleRegistry on) => Known++;

        public override void Register(RuleRegistry on)
        {
            Registered++;
            on.Declarations(Check);
        }

        private void Check(RuleContext context)
        {
            foreach (var descriptor in descriptors)
            {
                if (context.IsOn(descriptor))
                {
                    Wanted.Add(descriptor.Id);
                }

                context.Report(
                    descriptor.At(
                        new(context.Template.Source, new(0, 1)),
                        context.Option(Limit).ToString(System.Globalization.CultureInfo.InvariantCulture)
                    )
                );
            }
        }
    }
}
