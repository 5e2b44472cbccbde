using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>Which of the things that configurations say of a rule holds for a file.</summary>
public sealed class RuleResolverTests
{
    private static readonly NumberOption Limit = new("limit", 3, "How many.") { Minimum = 1, Maximum = 9 };
    private static readonly FlagOption Strict = new("strict", false, "Whether.");
    private static readonly TextOption Mode = new("mode", "a", "How.") { Allowed = ["a", "b"] };
    private static readonly TextsOption Names = new("names", [], "Which.");

    private static readonly ImmutableArray<DiagnosticDescriptor> Catalogue =
    [
        Rule("ARM4001", "first", Category.Security, Severity.Error),
        Rule("ARM4002", "second", Category.Security, Severity.Off),
        Rule("ARM5001", "third", Category.Maintainability, Severity.Note) with
        {
            Options = [Limit, Strict, Mode, Names],
        },
    ];

    [TestCase("", "Error Off Note")]
    [TestCase("rules: { first: warning }", "Warning Off Note")]
    [TestCase("rules: { arm4001: warning }", "Warning Off Note")]
    [TestCase("rules: { second: note, security: off }", "Off Note Note")]
    [TestCase("rules: { security: off, second: note }", "Off Note Note")]
    [TestCase("rules: { ARM4: warning }", "Warning Warning Note")]
    [TestCase("rules: { ARM400: note, ARM4: warning, ARM: off }", "Note Note Off")]
    [TestCase("rules: { first: { severity: off } }", "Off Off Note")]
    [TestCase("overrides: [{ files: '*.json', rules: { first: off } }]", "Off Off Note")]
    [TestCase("overrides: [{ files: other/, rules: { first: off } }]", "Error Off Note")]
    [TestCase("overrides: [{ files: infra, rules: { first: off } }]", "Off Off Note")]
    [TestCase("overrides: [{ files: /main.json, rules: { first: off } }]", "Error Off Note")]
    [TestCase("overrides: [{ files: [x, '**/main.*'], rules: { first: off } }]", "Off Off Note")]
    [TestCase(
        "rules: { first: note }\noverrides: [{ files: infra, rules: { ARM4: off } }, { files: '*.json', rules: { first: warning } }]",
        "Warning Off Note"
    )]
    public void The_narrower_word_and_the_later_override_hold(string text, string expected) =>
        Assert.That(Severities(text), Is.EqualTo(expected));

    [Test]
    public void What_builds_on_a_configuration_goes_before_it_however_wide()
    {
        const string below = "rules: { first: off }\noverrides: [{ files: infra, rules: { third: error } }]";

        Assert.That(Severities(below, "rules: { security: warning }"), Is.EqualTo("Warning Warning Error"));
        Assert.That(Severities(below, "rules: { third: off }"), Is.EqualTo("Off Off Off"));
    }

    [Test]
    public void Options_are_read()
    {
        var settings = Resolve("rules: { third: { limit: 7, strict: true, mode: b, names: [x, 'y'] } }").Settings;

        Assert.That(
            (settings.Get(Limit), settings.Get(Strict), settings.Get(Mode), settings.SeverityOf(Catalogue[2])),
            Is.EqualTo((7, true, "b", Severity.Note))
        );
        Assert.That(settings.Get(Names), Is.EqualTo(new[] { "x", "y" }));
    }

    [Test]
    public void An_override_changes_an_option_and_keeps_the_others()
    {
        var settings = Resolve(
            "rules: { third: { limit: 7, strict: true } }\noverrides: [{ files: infra, rules: { third: { limit: 8 } } }]"
        ).Settings;

        Assert.That((settings.Get(Limit), settings.Get(Strict)), Is.EqualTo((8, true)));
    }

    [Test]
    public void Files_for_which_the_same_holds_share_their_settings()
    {
        var resolver = Resolver("overrides: [{ files: a, rules: { first: off } }]");

        Assert.That(resolver.For("/x/a/1.json").Settings, Is.SameAs(resolver.For("/x/a/2.json").Settings));
        Assert.That(resolver.For("/x/a/1.json").Settings, Is.Not.SameAs(resolver.For("/x/b/2.json").Settings));
        Assert.That(Resolver("exclude: a").For("/x/a").Settings, Is.SameAs(RuleSettings.Default));
    }

    [TestCase("rules: { frist: off }", "1:10: ARM9002: No rule is called 'frist'. Did you mean 'first'?")]
    [TestCase("rules: { ARM7: off }", "1:10: ARM9002: No rule is called 'ARM7'.")]
    [TestCase("rules: { secruity: off }", "1:10: ARM9002: No rule is called 'secruity'. Did you mean 'security'?")]
    [TestCase("rules: { A: off }", "1:10: ARM9002: No rule is called 'A'.")]
    [TestCase(
        "rules: { ARM5: { limit: 1 } }",
        "1:18: ARM9002: Options are those of one rule, and 'ARM5' means several."
    )]
    [TestCase(
        "rules: { first: { limit: 1 } }",
        "1:19: ARM9002: Rule 'first' has no option 'limit'. Known are 'severity'."
    )]
    [TestCase(
        "rules: { third: { limt: 1 } }",
        "1:19: ARM9002: Rule 'third' has no option 'limt'. Did you mean 'limit'?"
    )]
    [TestCase("rules: { third: { limit: 0 } }", "1:26: ARM9002: 'limit' must be a number from 1 to 9, found '0'.")]
    [TestCase("rules: { third: { limit: '5' } }", "1:26: ARM9002: 'limit' must be a number from 1 to 9, found '5'.")]
    [TestCase(
        "rules: { third: { limit: 99999999999 } }",
        "1:26: ARM9002: 'limit' must be a number from 1 to 9, found '99999999999'."
    )]
    [TestCase("rules: { third: { strict: yes } }", "1:27: ARM9002: 'strict' must be `true` or `false`, found 'yes'.")]
    [TestCase("rules: { third: { mode: c } }", "1:25: ARM9002: 'mode' must be one of `a`, `b`, found 'c'.")]
    [TestCase("rules: { third: { names: x } }", "1:26: ARM9002: 'names' must be a list of texts, found 'x'.")]
    [TestCase("rules: { third: { names: [[]] } }", "1:26: ARM9002: 'names' must be a list of texts, found a list.")]
    [TestCase(
        "overrides: [{ files: a, rules: { frist: off } }]",
        "1:34: ARM9002: No rule is called 'frist'. Did you mean 'first'?"
    )]
    public void Says_what_there_is_not(string text, string message) =>
        Assert.That(
            () => Resolver(text),
            Throws.TypeOf<ConfigurationException>().With.Message.EqualTo($"armlint.yaml:{message}")
        );

    private static string Severities(params string[] texts) =>
        string.Join(' ', Catalogue.Select(rule => Resolver(texts).For("/x/infra/main.json").Settings.SeverityOf(rule)));

    private static FileRules Resolve(string text) => Resolver(text).For("/x/infra/main.json");

    private static RuleResolver Resolver(params string[] texts) =>
        new(
            new([.. texts.Select(text => ConfigurationReader.Read(SourceText.FromString("armlint.yaml", text), "/x"))]),
            Catalogue
        );

    private static DiagnosticDescriptor Rule(string id, string name, Category category, Severity severity) =>
        new()
        {
            Id = id,
            Name = name,
            Title = "A sample",
            Messages = [new("default", "Wrong.")],
            Category = category,
            DefaultSeverity = severity,
            Docs = "",
        };
}
