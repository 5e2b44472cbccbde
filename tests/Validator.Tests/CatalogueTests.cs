using System.Text.RegularExpressions;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Analysis.Documentation;
using Validator.Analysis.Engine;
using Validator.Analysis.Packs;
using Validator.Analysis.Rules;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests;

/// <summary>What must hold for every kind of finding.</summary>
public sealed partial class CatalogueTests
{
    private const string ParameterFile = "test.parameters.json";

    [Test]
    public void Ids_and_names_are_unique()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Catalogue.All.Select(rule => rule.Id), Is.Unique);
            Assert.That(Catalogue.All.Select(rule => rule.Name), Is.Unique);
        }
    }

    [Test]
    public void At_least_seventy_rules_have_a_fix()
    {
        Linter linter = new([.. BuiltInRules.All(Linting.Store), .. ShippedPacks.Rules]);
        var mended = Catalogue.All.Where(rule =>
            FailingExamples.Of(rule).Any(example => IsMended(linter, rule, example))
        );

        Assert.That(mended.Count(), Is.GreaterThanOrEqualTo(70));
    }

    private static bool IsMended(Linter linter, DiagnosticDescriptor rule, SourceText example) =>
        linter
            .Lint([new(example) { Rules = RuleSettings.Default.With(rule.Id, Severity.Warning) }])[0]
            .Diagnostics.Any(found => found.Descriptor == rule && found.Fix is not null);

    [TestCaseSource(nameof(Rules))]
    public void Has_the_form_of_the_house(DiagnosticDescriptor rule)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.Id, Does.Match($"^ARM{(int)rule.Category}[0-9]{{3}}$"));
            Assert.That(rule.Name, Does.Match("^[a-z0-9]+(-[a-z0-9]+)*$"));
            Assert.That(rule.Title, Does.Not.EndWith("."));
            Assert.That(rule.Docs, Is.Not.Empty);
            Assert.That(rule.Messages.Select(message => message.Id), Is.Unique);
            Assert.That(rule.Messages.Select(message => message.Text), Has.All.EndsWith("."));
            Assert.That(
                rule.Messages.SelectMany(message => Hole().Matches(message.Text)).Select(hole => hole.Value),
                Has.All.Match("^'.*'$"),
                "every hole is in quotes, so that SARIF viewers show where the template speaks"
            );
        }
    }

    [TestCaseSource(nameof(Shown))]
    public void Its_examples_do_what_they_say(DiagnosticDescriptor rule)
    {
        var fails = Examples(rule, "Fails");
        var passes = Examples(rule, "Passes");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(fails, Is.Not.Empty);
            Assert.That(passes, Is.Not.Empty);
            Assert.That(fails.Select(example => IdsOf(rule, example).Distinct()), Has.All.EqualTo(new[] { rule.Id }));
            Assert.That(passes.SelectMany(example => IdsOf(rule, example)), Is.Empty);
        }
    }

    [Test]
    public void Every_released_id_is_still_there_with_its_name()
    {
        var released = File.ReadAllLines(Repository.PathTo("rules", "released.txt"))
            .Where(line => !line.StartsWith('#'));

        Assert.That(Catalogue.All.Select(rule => $"{rule.Id} {rule.Name}"), Is.SupersetOf(released));
    }

    [Test]
    public void Every_rule_class_is_listed()
    {
        var classes = typeof(Rule)
            .Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract && type != typeof(PackRule));

        Assert.That(BuiltInRules.All(Linting.Store).Select(rule => rule.GetType()), Is.EquivalentTo(classes));
    }

    [Test]
    public void Every_descriptor_of_a_rule_is_in_the_catalogue() =>
        Assert.That(
            Catalogue.All,
            Is.SupersetOf(BuiltInRules.All(Linting.Store).SelectMany(rule => rule.Descriptors).Distinct())
        );

    [TestCaseSource(nameof(Rules))]
    public void Its_page_names_it(DiagnosticDescriptor rule) =>
        Assert.That(RulePage.Markdown(rule), Does.Contain($"# {rule.Id}: {rule.Name}\n").And.Contain(rule.Docs));

    private static IEnumerable<TestCaseData<DiagnosticDescriptor>> Rules() => Cases(_ => true);

    private static IEnumerable<TestCaseData<DiagnosticDescriptor>> Cases(Func<DiagnosticDescriptor, bool> wanted) =>
        Catalogue
            .All.Where(wanted)
            .Select(rule => new TestCaseData<DiagnosticDescriptor>(rule) { TestName = rule.Name });

    // A tool that fails cannot be shown by a template; the encoding of a file and 256 levels of nesting do not fit on a page.
    private static IEnumerable<TestCaseData<DiagnosticDescriptor>> Shown() =>
        Cases(rule =>
            rule.Id is not ("ARM1003" or "ARM1004" or "ARM9001" or "ARM9002" or "ARM9003")
            && !ShippedPacks.Rules.Any(shipped => shipped.Descriptor.Id == rule.Id)
        );

    private static List<List<(string File, string Code)>> Examples(DiagnosticDescriptor rule, string heading) =>
        [
            .. Section()
                .Matches(rule.Docs)
                .Where(section => section.Groups["heading"].Value == heading)
                .SelectMany(section => Example().Matches(section.Groups["body"].Value))
                .Select(match =>
                    match.Groups["code"].Captures.Select((code, i) => (FileOf(match, i), code.Value)).ToList()
                ),
        ];

    private static string FileOf(Match example, int index) =>
        index == 0 ? $"test.{example.Groups["language"].Value}"
        : example.Groups["file"] is { Success: true, Value: var named } ? named
        : ParameterFile;

    // A template, or a template and its parameter file, or a template and a file that it names.
    private static IEnumerable<string> IdsOf(DiagnosticDescriptor rule, List<(string File, string Code)> example) =>
        Linting
            .LintFor(
                rule.Name,
                SourceText.FromString(example[0].File, example[0].Code),
                [
                    .. example
                        .Skip(1)
                        .Where(one => one.File == ParameterFile)
                        .Select(one => SourceText.FromString(one.File, one.Code)),
                ],
                example.Exists(one => one.File.StartsWith("test.", StringComparison.Ordinal) is false)
                    ? MemoryFiles.With([.. example]).Home(example[0].File)
                    : null
            )
            .SelectMany(result => result.Diagnostics)
            .Select(found => found.Descriptor.Id);

    [GeneratedRegex("""## (?<heading>Fails|Passes)\n(?<body>.*?)(?=\n## |\z)""", RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(
        """```(?<language>json|bicep)\n(?<code>.*?)\n```(\n\nWith the (parameter file|file `(?<file>[^`]+)`)\n\n```\w+\n(?<code>.*?)\n```)?""",
        RegexOptions.Singleline
    )]
    private static partial Regex Example();

    [GeneratedRegex("""'?\{\d+\}'?""")]
    private static partial Regex Hole();
}
