using Validator.Analysis;
using Validator.Analysis.Files;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis;

/// <summary>The files that others name, read once for a run.</summary>
public sealed class NeighbourFilesTests
{
    private const int Many = 40;

    [Test]
    public void A_module_is_read_once_however_many_files_use_it()
    {
        var users = Enumerable
            .Range(0, Many)
            .Select(i => ($"{i}.bicep", "module m 'shared/part.bicep' = {\n  params: {\n    wrong: 1\n  }\n}\n"))
            .ToArray();
        var files = MemoryFiles.With([
            .. users,
            ("shared/part.bicep", "param size int = 3\nmodule leaf 'leaf.bicep' = {}\n"),
            ("shared/leaf.bicep", "output one int = 1\n"),
        ]);
        NeighbourFiles reader = new(files.Store);

        var found = users.AsParallel().Select(user => Lint(user, reader)).ToList();

        Assert.That(found, Has.All.EqualTo(new[] { "3 ARM3030" }));
        Assert.That(
            files.Reads,
            Is.EquivalentTo(new Dictionary<string, int> { ["shared/part.bicep"] = 1, ["shared/leaf.bicep"] = 1 })
        );
    }

    [Test]
    public void Files_in_a_circle_are_told_in_any_order_and_from_any_thread()
    {
        // 0 > 1 > … > 39 > 0, and each also to a file that leads nowhere.
        var ring = Enumerable
            .Range(0, Many)
            .Select(i =>
                ($"{i}.bicep", $"module next '{(i + 1) % Many}.bicep' = {{}}\nmodule leaf 'leaf.bicep' = {{}}\n")
            )
            .ToArray();
        var files = MemoryFiles.With([.. ring, ("leaf.bicep", ""), ("user.bicep", "")]);
        NeighbourFiles reader = new(files.Store);

        var found = ring.Reverse().AsParallel().Select(file => Lint(file, reader)).ToList();

        Assert.That(found, Has.All.EqualTo(new[] { "1 ARM3056" }));
        Assert.That(Lint(("user.bicep", "module a '0.bicep' = {}\n"), reader), Is.Empty);
    }

    [Test]
    public void A_long_chain_of_modules_is_no_matter()
    {
        const int length = 3_000;
        var chain = Enumerable
            .Range(0, length)
            .Select(i => ($"{i}.bicep", $"param p int = 1\nmodule next '{i + 1}.bicep' = {{}}\n"))
            .ToArray();
        var files = MemoryFiles.With([.. chain, ($"{length}.bicep", "module first '0.bicep' = {}\n")]);

        Assert.That(Lint(chain[0], new(files.Store)), Is.EqualTo(new[] { "2 ARM3056" }));
    }

    [Test]
    public void Nothing_is_said_of_what_a_module_that_is_not_there_would_give()
    {
        var files = MemoryFiles.With();

        Assert.That(
            Lint(
                ("a.bicep", "module m 'gone.bicep' = {\n  params: { a: 1 }\n}\noutput o string = m.outputs.a.b.c\n"),
                new(files.Store)
            ),
            Is.EqualTo(new[] { "1 ARM3055" })
        );
    }

    [TestCase("using './gone.bicep'\n", "1 ARM3055")]
    [TestCase("using '../../elsewhere.bicep'\n", "1 ARM3055")]
    [TestCase("using none\n")]
    [TestCase("using 'br:example.azurecr.io/storage:v1'\n", "1 ARM3059")]
    public void The_template_of_a_parameter_file_has_to_be_there(string text, params string[] expected)
    {
        var files = MemoryFiles.With();

        Assert.That(Lint(("a.bicepparam", text), new(files.Store)), Is.EqualTo(expected));
    }

    private static string[] Lint((string Path, string Text) file, NeighbourFiles reader)
    {
        LintInput input = new(SourceText.FromString(file.Path, file.Text))
        {
            Home = new(reader, MemoryFiles.FullPathOf(file.Path)),
        };
        return
        [
            .. Linting
                .Linter.Lint([input])[0]
                .Diagnostics.Select(Expectation.From)
                .Select(one => $"{one.Line} {one.Id}"),
        ];
    }
}
