using Validator.Analysis;
using Validator.Cli.Reporting;
using Validator.Diagnostics;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary>A finding is recognised where it has moved, and is taken for no other.</summary>
public sealed class FingerprintTests
{
    [TestCaseSource(nameof(Fixtures))]
    public void Moved_lines_change_nothing(string name)
    {
        var source = Repository.Read(Path.Combine(Repository.Testdata, name));
        var moved = SourceText.FromString("other/" + Path.GetFileName(name), $"\n// moved\n\n{source.Text}");

        Assert.That(Prints(moved), Is.EquivalentTo(Prints(source)));
    }

    [TestCaseSource(nameof(Fixtures))]
    public void Findings_that_say_something_else_have_another(string name)
    {
        var found = Find(Repository.Read(Path.Combine(Repository.Testdata, name)));
        var different = found.DistinctBy(one => (one.Descriptor.Id, one.Format.Id, one.Message, one.StablePath));

        Assert.That(different.Select(Fingerprint.Of), Is.Unique);
    }

    private static IEnumerable<string> Prints(SourceText source) => Find(source).Select(Fingerprint.Of);

    private static IEnumerable<Diagnostic> Find(SourceText source) =>
        Linting
            .Linter.Lint([new LintInput(source) { WantsStablePaths = true }])[0]
            .Diagnostics.Where(one => one.Descriptor.Category != Category.Syntax);

    private static IEnumerable<string> Fixtures() =>
        Repository
            .Files("rules", ".json")
            .Concat(Repository.Files("rules", ".bicep"))
            .Where(name => Path.GetFileName(name).StartsWith("fails", StringComparison.Ordinal));
}
