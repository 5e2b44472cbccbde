using System.Globalization;
using System.Text;

namespace Validator.Tests.Cli;

/// <summary>Which configuration holds for which file of a run, and what happens where one is bad.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ConfigurationRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConfigurationRunTests() => Directory.CreateDirectory(_folder[".git"]);

    public void Dispose() => _folder.Dispose();

    [Test]
    public void The_nearest_configuration_holds_for_each_file()
    {
        Write("armlint.yaml", "rules: { sample-unknown: warning }");
        Write("a/armlint.yaml", "rules: { sample-unknown: off }");
        Write("a/armlint.txt", "");
        foreach (var name in (string[])["x.json", "a/x.json", "a/b/x.json", "c/x.json"])
        {
            Write(name, Samples.Template);
        }

        Assert.That(Lines(Run.Of(_folder.Path, "--format", "concise")), Is.EqualTo(new[] { "c/x.json W", "x.json W" }));
    }

    [Test]
    public void The_root_of_the_repository_is_the_end()
    {
        Directory.CreateDirectory(_folder["repository/.git"]);
        Write("armlint.yaml", "rules: { sample-unknown: off }");
        Write("repository/a/x.json", Samples.Template);

        Assert.That(Run.Of(_folder["repository/a/x.json"]).Exit, Is.EqualTo(1));
    }

    [Test]
    public void The_one_that_is_named_holds_for_all()
    {
        Write("armlint.yaml", "rules: { sample-unknown: off }");
        Write("other.yaml", "rules: { sample-unknown: note }");
        Write("x.json", Samples.Template);

        Assert.That(Run.Of(_folder["x.json"]).Output, Is.EqualTo("Checked 1 file: no problems.\n"));
        Assert.That(
            Run.Of(_folder["x.json"], "--config", _folder["other.yaml"]).Output,
            Does.Contain("Found 1 note in 1 file.")
        );
    }

    [Test]
    public void The_command_line_goes_before_it()
    {
        Write("armlint.yaml", "rules: { sample-unknown: off }\nfail-on: never");
        Write("x.json", Samples.Template);

        Assert.That(Run.Of(_folder["x.json"], "--select", "sample-unknown").Exit, Is.Zero);
        Assert.That(
            Run.Of(_folder["x.json"], "--select", "sample-unknown", "--fail-on", "warning").Exit,
            Is.EqualTo(1)
        );
    }

    [TestCase("", 1)]
    [TestCase("fail-on: never", 0)]
    [TestCase("rules: { sample-unknown: warning }", 0)]
    [TestCase("rules: { sample-unknown: warning }\nfail-on: warning", 1)]
    public void The_threshold_is_that_of_the_file(string text, int exit)
    {
        Write("armlint.yaml", text);
        Write("x.json", Samples.Template);

        Assert.That(Run.Of(_folder["x.json"]).Exit, Is.EqualTo(exit));
    }

    [Test]
    public void A_configuration_builds_on_others()
    {
        // The patterns of what it builds on are relative to its own folder.
        Write(
            "shared/base.yaml",
            "extends: deeper/base.yaml\nfail-on: note\noverrides: [{ files: /x.json, rules: { ARM2: off } }]"
        );
        Write("shared/deeper/base.yaml", "rules: { sample-unknown: note }");
        Write("armlint.yaml", "extends: shared/base.yaml");
        Write("x.json", Samples.Template);
        Write("shared/x.json", Samples.Template);

        Assert.That(Lines(Run.Of(_folder.Path, "--format", "concise")), Is.EqualTo(new[] { "shared/x.json N" }));
    }

    [TestCase(
        "extends: armlint.yaml",
        "armlint.yaml:1:10: ARM9002: 'armlint.yaml' is built on this configuration itself."
    )]
    [TestCase("extends: a.yaml", "a.yaml:1:10: ARM9002: 'armlint.yaml' is built on this configuration itself.")]
    [TestCase(
        "extends: none.yaml",
        "armlint.yaml:1:10: ARM9002: 'FOLDER/none.yaml' cannot be read: no such file or folder."
    )]
    [TestCase("extends: folder", "armlint.yaml:1:10: ARM9002: 'FOLDER/folder' cannot be read: it is a folder.")]
    [TestCase("extends: bad.yaml", "bad.yaml:1:1: ARM9002: Unknown key 'x'.")]
    [TestCase("extends: ../x.yaml", "armlint.yaml:1:10: ARM9002: '../x.yaml' leads out of 'FOLDER',")]
    [TestCase("extends: /etc/passwd", "armlint.yaml:1:10: ARM9002: '/etc/passwd' leads out of 'FOLDER',")]
    [TestCase("extends: link.yaml", "armlint.yaml:1:10: ARM9002: 'link.yaml' leads out of 'FOLDER',")]
    [TestCase("extends: \"a\\0b\"", "armlint.yaml:1:10: ARM9002: This is no path.")]
    [TestCase("schemas: ../x.json", "armlint.yaml:1:10: ARM9002: '../x.json' leads out of 'FOLDER',")]
    [TestCase("packs: ../x.yaml", "armlint.yaml:1:8: ARM9002: '../x.yaml' leads out of 'FOLDER',")]
    [TestCase("parameters: { x.json: ../y.json }", "armlint.yaml:1:23: ARM9002: '../y.json' leads out of 'FOLDER',")]
    [TestCase(
        "rules: { sample-unknwon: off }",
        "armlint.yaml:1:10: ARM9002: No rule is called 'sample-unknwon'. Did you mean 'sample-unknown'?"
    )]
    public void What_is_wrong_ends_the_run_before_it_begins(string text, string message)
    {
        Write("armlint.yaml", text);
        Write("a.yaml", "extends: armlint.yaml");
        Write("bad.yaml", "x: 1");
        Write("x.json", Samples.Template);
        Directory.CreateDirectory(_folder["folder"]);
        File.CreateSymbolicLink(_folder["link.yaml"], "/etc/hostname");

        var run = Run.Of(_folder["x.json"]);

        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(
            run.Errors.Replace(Shown, "FOLDER", StringComparison.Ordinal),
            Does.StartWith($"armlint: cannot use the configuration FOLDER/{message}")
                .Or.StartWith(
                    $"armlint: cannot use the configuration FOLDER/{message.Replace("FOLDER'", _folder.Path + "'", StringComparison.Ordinal)}"
                )
        );
    }

    [Test]
    public void Configurations_without_end_have_an_end()
    {
        for (var i = 0; i < 100; i++)
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{i}.yaml"), $"extends: {i + 1}.yaml");
        }

        Write("armlint.yaml", "extends: 0.yaml");
        Write("wide/armlint.yaml", $"extends: [{string.Join(", ", Enumerable.Repeat("empty.yaml", 100))}]");
        Write("wide/empty.yaml", "");

        Assert.That(Errors("x.json"), Does.Contain("More than 32 configurations are built on each other."));
        Assert.That(Errors("wide/x.json"), Does.Contain("More than 32 configurations are built on each other."));
    }

    [Test]
    public void A_folder_with_the_name_of_a_configuration()
    {
        Directory.CreateDirectory(_folder["armlint.yaml"]);

        Assert.That(
            Errors("x.json"),
            Does.EndWith("armlint.yaml:1:1: ARM9002: The file cannot be read: it is a folder.\n")
        );
    }

    [Test]
    public void A_configuration_of_ten_megabytes()
    {
        Write("armlint.yaml", new string('#', 10 * 1024 * 1024));

        Assert.That(
            Errors("x.json"),
            Does.EndWith("armlint.yaml:1:1: ARM9002: The file cannot be read: it is larger than 1 MB.\n")
        );
    }

    [Test]
    public void A_bomb_of_aliases()
    {
        StringBuilder text = new("exclude: &a0 [x, x, x, x, x, x, x, x, x, x]\nrules:\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append($"  k{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        Write("armlint.yaml", text.ToString());

        Assert.That(
            Errors("x.json"),
            Does.Contain("This stands for more than 100000 values when every alias is written out.")
        );
    }

    [TestCase(
        "rules:\n\tARM2: off",
        ":2:1: ARM9002: Expected spaces before the first character of a line, found a tab."
    )]
    [TestCase("rules: {}\nrules: {}", ":2:1: ARM9002: Key 'rules' is given twice; line 1 has it already.")]
    public void Slips_of_YAML(string text, string message)
    {
        Write("armlint.yaml", text);

        Assert.That(Errors("x.json"), Does.Contain(message));
    }

    [Test]
    public void Bytes_that_are_no_text()
    {
        File.WriteAllBytes(_folder["armlint.yaml"], [.. "exclude: "u8, 0xC3, 0x28]);

        Assert.That(Errors("x.json"), Does.Contain("armlint.yaml:1:10: ARM9002: This is not UTF-8."));
    }

    [Test]
    public void A_terminal_is_safe_from_what_a_configuration_says()
    {
        Write("armlint.yaml", "\"::error::x\\e[31m\": 1\n\"##vso[task.x]\": 1");

        var errors = Errors("x.json");

        Assert.That(errors, Does.Not.Contain("\e").And.Not.Contain("##vso["));
    }

    private string Shown => Path.GetRelativePath(Directory.GetCurrentDirectory(), _folder.Path);

    private void Write(string name, string text) => _folder.Write(name, text);

    private string Errors(string name)
    {
        Write(name, Samples.Template);
        var run = Run.Of(_folder[name]);
        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        return run.Errors;
    }

    private IEnumerable<string> Lines(Run run) =>
        run
            .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line[(_folder.Path.Length + 1)..].Split(' '))
            .Select(words => $"{words[0].Split(':')[0]} {char.ToUpperInvariant(words[1][0])}");
}
