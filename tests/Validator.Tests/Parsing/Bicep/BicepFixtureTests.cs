using Validator.Parsing.Bicep;
using Validator.Tests.Fixtures;
using Validator.Text;
using Expectation = Validator.Tests.Fixtures.Expectation;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>Every file in testdata/parsing/bicep gives the findings it announces, and so does whatever is left of it.</summary>
public sealed class BicepFixtureTests
{
    [TestCaseSource(nameof(Fixtures))]
    public void Reports_what_it_announces(string name)
    {
        var source = Repository.Read(Path.Combine(Repository.Testdata, name));
        var tree = BicepSyntaxTree.Parse(source);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tree.Diagnostics.Select(Expectation.From), Is.EquivalentTo(Expectation.In(source)));
            Assert.That(TreeCheck.Faults(tree), Is.Empty);
        }
    }

    [TestCaseSource(nameof(Fixtures))]
    public void Every_prefix_is_read(string name)
    {
        var text = Text(name);

        Assert.That(Enumerable.Range(0, text.Length).SelectMany(length => Faults(name, text[..length])), Is.Empty);
    }

    [TestCaseSource(nameof(Fixtures))]
    public void Every_deletion_of_one_character_is_read(string name)
    {
        var text = Text(name);

        Assert.That(Enumerable.Range(0, text.Length).SelectMany(at => Faults(name, text.Remove(at, 1))), Is.Empty);
    }

    private static IEnumerable<string> Fixtures() =>
        Repository.Files("parsing/bicep", ".bicep").Concat(Repository.Files("parsing/bicep", ".bicepparam"));

    private static string Text(string name) => Repository.Read(Path.Combine(Repository.Testdata, name)).Text;

    private static IEnumerable<string> Faults(string name, string text) =>
        TreeCheck.Faults(BicepSyntaxTree.Parse(SourceText.FromString(name, text))).Select(fault => $"{fault}: {text}");
}
