using System.Text;
using Validator.Cli.Input;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

/// <summary>The built program on input that is no template: an exit code, one clear line or finding, and no stack trace.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class BadInputTests : IDisposable
{
    private const string Broken =
        """{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [ """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_missing_file()
    {
        var path = _folder["none.json"];

        Assert.That(Run(path), Is.EqualTo((2, "", $"armlint: cannot read '{path}': no such file or folder.\n")));
    }

    [Test]
    public void A_file_that_the_system_refuses()
    {
        // The superuser may read every file, but not even the system follows a link to itself.
        var path = Path.Combine(_folder.Path, "loop.json");
        File.CreateSymbolicLink(path, path);

        var (exit, output, errors) = Run(path);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(errors, Does.Match(@"^armlint: cannot read '.*loop\.json': [a-z ]+\.\n$"));
    }

    [Test]
    public void A_file_that_may_not_be_read() =>
        Assert.That(FileReader.Reason(new UnauthorizedAccessException("/secret")), Is.EqualTo("permission denied"));

    [Test]
    public void A_path_through_a_file()
    {
        var (exit, output, errors) = Run(Path.Combine(_folder.Write("a.json", "{}"), "b.json"));

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(errors, Does.Match("^armlint: cannot read '.*b.json': .*\\.\n$"));
    }

    [Test]
    public void A_folder_without_templates()
    {
        _folder.Write("notes.txt", "no template");
        _folder.Write("package.json", "{ \"name\": \"x\" }");

        Assert.That(
            Run(_folder.Path),
            Is.EqualTo((0, "Checked no files.\n", $"armlint: no templates found in '{_folder.Path}'.\n"))
        );
    }

    [Test]
    public void A_folder_that_is_called_like_a_file()
    {
        Directory.CreateDirectory(_folder["main.json"]);
        File.Copy(Repository.PathTo("testdata", "demo", "image-template.json"), _folder["main.json/a.json"]);

        var (exit, output, errors) = Run(_folder["main.json"], "--format", "concise");

        Assert.That((exit, errors), Is.EqualTo((1, "")));
        Assert.That(output, Does.Contain("main.json/a.json:"));
    }

    [TestCase("", "the file is empty")]
    [TestCase("  \n\t", "the file is empty")]
    [TestCase("no JSON at all", "found 'no'")]
    [TestCase("<xml/>", "found '<xml/>'")]
    [TestCase(Broken, "is never closed")]
    public void A_file_that_is_no_JSON(string text, string words) =>
        IsOneFinding(_folder.Write("a.json", text), "ARM1001", words);

    [Test]
    public void A_file_that_is_not_valid_in_its_encoding()
    {
        var path = _folder["a.json"];
        File.WriteAllBytes(path, Encoding.Latin1.GetBytes(Broken + "], \"München\": 1 }"));

        IsOneFinding(path, "ARM1003", "not valid 'UTF-8'");
    }

    [Test]
    public void A_binary_file()
    {
        var path = _folder["a.json"];
        byte[] bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        File.WriteAllBytes(path, bytes);

        var (exit, output, errors) = Run(path, "--format", "concise");

        Assert.That((exit, errors), Is.EqualTo((1, "")));
        Assert.That(output, Does.Contain(" error ARM1001 "));
        Assert.That(output.Any(c => char.IsControl(c) && c != '\n'), Is.False);
    }

    [TestCase("[")]
    [TestCase("{\"a\":")]
    public void A_hundred_thousand_levels(string level)
    {
        var (exit, output, errors) = Run(
            _folder.Write("a.json", string.Concat(Enumerable.Repeat(level, 100_000))),
            "--format",
            "concise"
        );

        Assert.That((exit, errors), Is.EqualTo((1, "")));
        Assert.That(output, Does.Contain(" error ARM1004 "));
        Assert.That(output.Count(c => c == '\n'), Is.LessThanOrEqualTo(2));
    }

    [Test]
    public void A_file_of_100_MB()
    {
        var path = _folder.Write("big.json", Broken);
        using (var stream = File.OpenWrite(path))
        {
            stream.SetLength(100 * 1024 * 1024);
        }

        var (exit, output, errors) = Run(path);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(
            errors,
            Is.EqualTo(
                $"armlint: cannot read '{path}': it is larger than 16 MB, and Azure takes templates of up to 4 MB.\n"
            )
        );
    }

    [Test]
    public void What_cannot_be_read_does_not_keep_the_rest_from_being_checked()
    {
        var (exit, output, errors) = Run(
            _folder["none.json"],
            Repository.PathTo("testdata", "demo", "image-template.json"),
            _folder.Write("b.json", "{"),
            "--format",
            "concise"
        );

        Assert.That(
            (exit, errors),
            Is.EqualTo((2, $"armlint: cannot read '{_folder["none.json"]}': no such file or folder.\n"))
        );
        Assert.That(output, Does.Contain("image-template.json:").And.Contain("b.json:1:1: error ARM1001"));
    }

    [Test]
    public void An_output_that_cannot_be_written_keeps_the_report_and_leaves_no_draft()
    {
        var demo = Repository.PathTo("testdata", "demo", "image-template.json");
        var (exit, output, errors) = Run(demo, "--format", "concise", "--output", $"json:{_folder["none/out.json"]}");

        Assert.That(exit, Is.EqualTo(2));
        Assert.That(output, Does.Contain("ARM2001"));
        Assert.That(errors, Does.Match("^armlint: failed while writing '.*out.json': .*\\.\n$"));
        Assert.That(Directory.EnumerateFileSystemEntries(_folder.Path), Is.Empty);
    }

    [Test]
    public void An_output_replaces_the_old_one_as_a_whole()
    {
        var report = _folder.Write("out.json", new string('x', 100_000));
        var (exit, _, errors) = Run(_folder.Write("a.json", "{"), "--output", $"json:{report}");

        Assert.That((exit, errors), Is.EqualTo((1, "")));
        Assert.That(File.ReadAllText(report), Does.StartWith("[\n").And.EndWith("]\n").And.Not.Contain("xx"));
        Assert.That(Directory.GetFiles(_folder.Path), Has.Length.EqualTo(2));
    }

    private static (int Exit, string Output, string Errors) Run(params string[] words)
    {
        var run = BuiltProgram.Run(words);
        Assert.That(run.Errors + run.Output, Does.Not.Contain("   at ").And.Not.Contain("Exception"));
        return run;
    }

    private static void IsOneFinding(string path, string id, string words)
    {
        var (exit, output, errors) = Run(path, "--format", "concise");

        Assert.That((exit, errors), Is.EqualTo((1, "")));
        Assert.That(output, Does.Match($"^[^\n]*: error {id} [^\n]*\n$").And.Contain(words));
    }
}
