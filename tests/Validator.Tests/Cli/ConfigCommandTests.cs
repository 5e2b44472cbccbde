using System.Text.RegularExpressions;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Cli.Commands;
using Validator.Cli.Reporting;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Cli;

/// <summary><c>armlint config</c> and <c>armlint init</c>.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed partial class ConfigCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConfigCommandTests() => Directory.CreateDirectory(_folder[".git"]);

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Shows_what_applies_and_where_it_was_said()
    {
        _folder.Write("base.yaml", "fail-on: note\nexclude: vendor/\nrules: { sample-unknown: note }\n");
        _folder.Write(
            "armlint.yaml",
            """
            extends: base.yaml
            rules:
              ARM29: warning
            overrides:
              - files: infra/
                rules: { sample-casing: off }
            deployment: { location: 'west europe' }
            parameters: { "*.json": [a.json] }
            """
        );

        var run = Run.Of("config", _folder["infra/main.json"]);

        Assert.That((run.Exit, run.Errors), Is.EqualTo((0, "")));
        Assert.That(
            Blanks().Replace(run.Output.Replace(Shown, "FOLDER", StringComparison.Ordinal), " "),
            Is.EqualTo(
                $$"""
                # What applies to {{_folder["infra/main.json"]}}
                fail-on: note # FOLDER/base.yaml:1:10
                unknown-versions: skip # default
                deployment:
                 location: 'west europe' # FOLDER/armlint.yaml:7:25
                exclude:
                 - vendor/ # FOLDER/base.yaml:2:10
                schemas: [] # default
                packs: [] # default
                parameters:
                 '*.json': # FOLDER/armlint.yaml:8:15
                 - a.json # FOLDER/armlint.yaml:8:26
                rules:
                 sample-syntax: error # ARM1901, default
                 sample-casing: off # ARM2901, FOLDER/armlint.yaml:6:29
                 sample-unknown: warning # ARM2902, FOLDER/armlint.yaml:3:10

                """
            )
        );
    }

    [Test]
    public void Says_that_there_is_none_and_that_a_file_is_excluded()
    {
        Assert.That(Run.Of("config", _folder["a.json"]).Output, Does.Contain("# There is no armlint.yaml for it"));
        _folder.Write("armlint.yaml", "exclude: vendor");
        Assert.That(
            Run.Of("config", _folder["vendor/x/a.json"]).Output,
            Does.Contain("# A search passes over this file")
        );
    }

    [Test]
    public void What_it_shows_is_a_configuration_itself()
    {
        _folder.Write("armlint.yaml", "exclude: [\"a'b\", '#', 'true', \"\\e[31m\"]\n");

        var output = Run.Of("config", _folder["a.json"]).Output;

        var read = ConfigurationReader.Read(SourceText.FromString("shown.yaml", output), "/x");
        Assert.That(read.Exclude.Select(one => one.Value), Is.EqualTo(new[] { "a'b", "#", "true", "\uFFFD[31m" }));
        Assert.That(() => new RuleResolver(new([read]), Samples.Catalogue), Throws.Nothing);
    }

    [Test]
    public void A_folder_is_no_file()
    {
        var run = Run.Of("config", _folder.Path);

        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(
            run.Errors,
            Does.Contain("is a folder, and what applies may differ from file to file: name a file.")
        );
    }

    [Test]
    public void Init_writes_one_and_never_over_another()
    {
        Assert.That(Run.Of("init", _folder.Path).Exit, Is.Zero);
        var text = File.ReadAllText(_folder["armlint.yaml"]);
        File.WriteAllText(_folder["armlint.yaml"], "fail-on: note\n");

        var again = Run.Of("init", _folder.Path);

        Assert.That((again.Exit, again.Output), Is.EqualTo((2, "")));
        Assert.That(again.Errors, Does.Contain("armlint.yaml' is there already, and stays as it is."));
        Assert.That(File.ReadAllText(_folder["armlint.yaml"]), Is.EqualTo("fail-on: note\n"));
        Assert.That(text, Is.EqualTo(StartingConfiguration.Text));
    }

    [Test]
    public void Init_says_where_it_cannot_write()
    {
        var run = Run.Of("init", _folder["none"]);

        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Match("cannot write '.*armlint.yaml': a folder of its path does not exist."));
    }

    [Test]
    public void What_init_writes_says_nothing_until_the_number_signs_are_gone_and_then_every_key()
    {
        var text = StartingConfiguration.Text;
        var nothing = Read(text);
        Assert.That(nothing, Is.EqualTo(new ConfigurationLayer(nothing.Source, "/x")));

        var lines = text.Split('\n')
            .Skip(1)
            .Select(line => Commented().Replace(line, ""))
            .Where(line => !line.StartsWith('#'));
        var read = Read(string.Join('\n', lines));

        var keys = lines.Where(line => Key().IsMatch(line)).Select(line => line.Split(':')[0]);
        Assert.That(keys, Is.EquivalentTo(ConfigurationKeys.Root.All.Select(key => key.Name)));
        Assert.That(() => new RuleResolver(new([read]), Catalogue.All), Throws.Nothing);
    }

    [TestCaseSource(nameof(Configurations))]
    public void Takes_what_the_schema_takes_and_refuses_what_it_refuses(string path)
    {
        var run = BuiltProgram.Run("config", "--config", path, "x.json");

        Assert.That(run.Exit, Is.EqualTo(path.Contains("/accepted/", StringComparison.Ordinal) ? 0 : 2), run.Errors);
    }

    [Test]
    public void The_schema_is_that_of_the_keys_and_the_rules()
    {
        var text = File.ReadAllText(Repository.PathTo("schemas", "configuration", "armlint.json"));

        Assert.That(
            ConfigurationKeys.Root.All.Select(key => $"\"{key.Name}\": {{"),
            Has.All.Matches<string?>(key => text.Contains(key!, StringComparison.Ordinal)),
            "run 'armlint config --write-schema schemas/configuration/armlint.json'"
        );
    }

    [Test]
    public void The_schema_knows_the_options_of_rules()
    {
        var rule = Samples.Casing with
        {
            Options =
            [
                new Validator.Diagnostics.NumberOption("limit", 3, "How many.") { Minimum = 1, Maximum = 9 },
                new Validator.Diagnostics.FlagOption("strict", true, "Whether."),
                new Validator.Diagnostics.TextOption("mode", "a", "How.") { Allowed = ["a", "b"] },
                new Validator.Diagnostics.TextsOption("names", ["x"], "Which."),
            ],
        };

        var text = System.Text.Encoding.UTF8.GetString(ConfigurationSchema.Of([rule]));

        var options = System
            .Text.Json.JsonDocument.Parse(text)
            .RootElement.GetProperty("definitions")
            .GetProperty("ARM2901")
            .GetProperty("anyOf")[1]
            .GetProperty("properties");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                options.EnumerateObject().Select(option => option.Name),
                Is.EqualTo(new[] { "severity", "limit", "strict", "mode", "names" })
            );
            Assert.That(options.GetProperty("limit").GetProperty("maximum").GetInt32(), Is.EqualTo(9));
            Assert.That(options.GetProperty("strict").GetProperty("default").GetBoolean(), Is.True);
            Assert.That(options.GetProperty("mode").GetProperty("enum").GetArrayLength(), Is.EqualTo(2));
            Assert.That(options.GetProperty("names").GetProperty("default")[0].GetString(), Is.EqualTo("x"));
        }
    }

    private string Shown => Path.GetRelativePath(Directory.GetCurrentDirectory(), _folder.Path);

    private static IEnumerable<string> Configurations() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Testdata, "configuration"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    private static ConfigurationLayer Read(string text) =>
        ConfigurationReader.Read(SourceText.FromString("armlint.yaml", text), "/x");

    [GeneratedRegex("(?<=[^ \n]) +|^ +", RegexOptions.Multiline)]
    private static partial Regex Blanks();

    // A sentence begins with a capital or goes on in the middle of one; a key is short and has a colon, or belongs to one.
    [GeneratedRegex("^# (?=[a-z-]+:( |$)|  )")]
    private static partial Regex Commented();

    [GeneratedRegex("^[a-z-]+:")]
    private static partial Regex Key();
}
