using Validator.Analysis;
using Validator.Analysis.Packs;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;

namespace Validator.Tests;

/// <summary>Every template below testdata/rules and testdata/parsing gives the findings that it announces and no others.</summary>
public sealed class FixtureTests
{
    // A rule that fails (ARM9001) is no matter of the template: Analysis/LinterTests has one.
    private static readonly string[] NotShown = ["ARM9001", "ARM9002", "ARM9003"];

    // Rules of packs carry their examples with them.
    private static readonly HashSet<string> InPacks = [.. ShippedPacks.Rules.Select(rule => rule.Descriptor.Id)];

    [TestCaseSource(nameof(Fixtures))]
    public void Reports_what_it_announces(string name)
    {
        using (Assert.EnterMultipleScope())
        {
            foreach (var (source, _, found) in Fixture.Of(name).Lint())
            {
                Assert.That(found.Select(Expectation.From), Is.EquivalentTo(Expectation.In(source)), source.Path);
                foreach (var pin in Pin.In(source))
                {
                    Assert.That(
                        found.Any(pin.Holds),
                        Is.True,
                        $"{pin}\nfound: {string.Join('\n', found.Select(one => one.Message))}"
                    );
                }
            }
        }
    }

    [TestCaseSource(nameof(Fixed))]
    public void Fixes_to_what_stands_beside_it(string name)
    {
        var unfixed = name.Replace(".fixed.", ".", StringComparison.Ordinal);
        var path = Path.Combine(Repository.Testdata, unfixed);
        var result = Fixture.Of(unfixed).Fix(FixSafety.Unsafe).Single(one => one.Source.Path == path);
        var expected = Repository.Read(Path.Combine(Repository.Testdata, name));

        Assert.That(result.Source.Text, Is.EqualTo(expected.Text));
    }

    [TestCaseSource(nameof(Folders))]
    public void Has_both_sides(string folder)
    {
        var names = Directory
            .EnumerateFiles(Path.Combine(Repository.Testdata, "rules", folder))
            .Select(Path.GetFileName)
            .ToList();

        Assert.That(names, Has.Some.StartsWith("fails").And.Some.StartsWith("passes"));
    }

    [Test]
    public void Every_rule_that_a_template_can_show_has_a_folder_and_every_folder_is_of_a_rule() =>
        Assert.That(Folders(), Is.EquivalentTo(Shown().Select(rule => rule[1])));

    [TestCaseSource(nameof(Shown))]
    public void The_failing_side_shows_the_rule_of_its_folder(string id, string folder) =>
        Assert.That(
            Files($"rules/{folder}")
                .Where(name => Path.GetFileName(name).StartsWith("fails", StringComparison.Ordinal) && IsNoResult(name))
                .Select(name => Fixture.Of(name).Sources.SelectMany(Expectation.In))
                .Select(expected => expected.Select(one => one.Id)),
            Has.All.Contains(id)
        );

    [TestCaseSource(nameof(Silent))]
    public void Announces_nothing_where_it_passes(string name)
    {
        var source = Repository.Read(Path.Combine(Repository.Testdata, name));

        Assert.That(Expectation.In(source), Is.Empty);
    }

    private static IEnumerable<string> Files(string folder) =>
        Repository.Files(folder, ".json").Concat(Repository.Files(folder, ".bicep"));

    private static IEnumerable<string> Fixtures() =>
        Files("rules").Concat(Repository.Files("parsing", ".json")).Where(IsNoResult);

    private static IEnumerable<string> Fixed() =>
        Repository
            .Files("rules", ".fixed.json")
            .Concat(Repository.Files("rules", ".fixed.bicep"))
            .Concat(Repository.Files("parsing", ".fixed.json"));

    private static IEnumerable<string> Silent() =>
        Files("rules").Where(name => Path.GetFileName(name).StartsWith("passes", StringComparison.Ordinal));

    private static IEnumerable<object[]> Shown() =>
        Catalogue
            .All.Where(rule => !NotShown.Contains(rule.Id) && !InPacks.Contains(rule.Id))
            .Select(rule => new object[] { rule.Id, rule.Name });

    private static IEnumerable<string> Folders() =>
        Directory
            .EnumerateDirectories(Path.Combine(Repository.Testdata, "rules"))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    private static bool IsNoResult(string name) =>
        !name.Contains(".fixed.", StringComparison.Ordinal) && !Fixture.IsParameterFile(Path.GetFileName(name));
}
