using Validator.Analysis.Packs;
using Validator.Analysis.Packs.Definition;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis.Packs;

/// <summary>The rules of rules/packs do what their examples say.</summary>
public sealed class ShippedPackTests
{
    [TestCaseSource(nameof(Examples))]
    public void Does_what_its_example_says(PackRule rule, PackExample example)
    {
        var found = PackExamples.Check(rule, Source(example));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                found.Select(one => one.Descriptor.Id).Distinct(),
                Is.EqualTo(example.Fails ? [rule.Descriptor.Id] : Array.Empty<string>())
            );
            Assert.That(found.Select(one => one.Message), Has.All.Not.Contain("''").And.All.Not.Contain("'?'"));
        }
    }

    // The example shows one thing and not a template that is wrong otherwise.
    [TestCaseSource(nameof(Examples))]
    public void Its_example_is_a_sound_template(PackRule rule, PackExample example) =>
        Assert.That(
            Linting
                .Linter.Lint(Source(example))
                .Diagnostics.Where(found => found.Severity == Severity.Error)
                .Select(found => $"{rule.Descriptor.Id}: {found.Message}"),
            Is.Empty
        );

    // What a fix gives is no longer reported, and is still a template.
    [TestCaseSource(nameof(Fixable))]
    public void Its_fix_mends_what_it_finds(PackRule rule, PackExample example)
    {
        var source = Source(example);
        var found = PackExamples.Check(rule, source);
        var mended = Linting.Fix(source, found);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(found.Select(one => one.Fix), Has.All.Not.Null);
            Assert.That(PackExamples.Check(rule, SourceText.FromString(source.Path, mended)), Is.Empty, mended);
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void Has_both_sides_and_its_source(PackRule rule)
    {
        var examples = rule.Definition.Examples;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(examples.Any(example => example.Fails), Is.True);
            Assert.That(examples.Any(example => !example.Fails), Is.True);
            Assert.That(rule.Definition.Url, Does.StartWith("https://learn.microsoft.com/"));
            Assert.That(rule.Definition.Docs, Is.Not.Empty);
        }
    }

    [Test]
    public void What_is_compiled_in_is_what_the_files_say()
    {
        var pages = Directory
            .EnumerateFiles(Repository.PathTo("rules", "packs"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => RulePack.Read(Relabelled(path), []).Rules)
            .Select(rule => (rule.Descriptor.Title, rule.Descriptor.Docs, rule.Descriptor.Messages[0].Text));

        Assert.That(
            ShippedPacks.Rules.Select(rule =>
                (rule.Descriptor.Title, rule.Descriptor.Docs, rule.Descriptor.Messages[0].Text)
            ),
            Is.EqualTo(pages)
        );
    }

    // A pack of a team may not use our ids.
    private static SourceText Relabelled(string path) =>
        SourceText.FromString(path, File.ReadAllText(path).Replace("id: ARM", "id: XARM", StringComparison.Ordinal));

    private static SourceText Source(PackExample example) =>
        SourceText.FromString($"example.{example.Language}", example.Code);

    private static IEnumerable<TestCaseData> Rules() =>
        ShippedPacks.Rules.Select(rule => new TestCaseData(rule) { TestName = rule.Descriptor.Name });

    private static IEnumerable<TestCaseData> Examples() =>
        ShippedPacks.Rules.SelectMany(rule =>
            rule.Definition.Examples.Select(
                (example, i) => new TestCaseData(rule, example) { TestName = $"{rule.Descriptor.Name} {i}" }
            )
        );

    private static IEnumerable<TestCaseData> Fixable() =>
        Examples().Where(one => one.Arguments is [PackRule { Definition.Fix: not null }, PackExample { Fails: true }]);
}
