using Validator.Analysis.Configuration;
using Validator.Cli.Input;

namespace Validator.Tests.Cli;

/// <summary>Which files are checked together.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PairingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [TestCase("main.parameters.json", "main.json")]
    [TestCase("main.Parameters.jsonc", "main.json")]
    [TestCase("main.parameters.prod.json", "main.json")]
    [TestCase("main.parameters-dev.json", "main.json")]
    [TestCase("main.params.json", "main.json")]
    [TestCase("main.param.json", "main.json")]
    [TestCase("main.prod.parameters.json", "main.prod.json main.json")]
    [TestCase("parameters.json", "template.json")]
    [TestCase("main.json", "")]
    [TestCase("my-parameters.json", "")]
    [TestCase(".parameters.json", ".json")]
    [TestCase("main.parameters.yaml", "")]
    public void A_name_says_which_templates(string name, string templates) =>
        Assert.That(
            ParameterFileName.TemplatesOf(name).Where(one => one.EndsWith(".json", StringComparison.Ordinal)),
            Is.EqualTo(templates.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        );

    [TestCase("main.json", "main.json", true)]
    [TestCase("./main.json", "main.json", true)]
    [TestCase("main.json", "infra/main.json", false)]
    [TestCase("*/main.json", "infra/main.json", true)]
    [TestCase("**/main.json", "main.json", true)]
    [TestCase("**/main.json", "a/b/main.json", true)]
    [TestCase("infra/**", "infra/a/b.json", true)]
    [TestCase("infra/*.json", "infra/a/b.json", false)]
    [TestCase("infra/v?.json", "infra/v1.json", true)]
    [TestCase(".infra/main.json", ".infra/main.json", true)]
    [TestCase("**/a/**/**/a/**/b", "a/a/a/a/a/a/a/a/c", false)]
    [TestCase("**/a/**/a/**/b", "x/a/a/b", true)]
    [TestCase("**", "a/b", true)]
    public void Patterns_match_whole_paths(string pattern, string path, bool matches) =>
        Assert.That(new PathPattern(pattern).Matches(path), Is.EqualTo(matches));

    [TestCase("vendor", "vendor/a.json", true)]
    [TestCase("vendor", "x/vendor/a.json", true)]
    [TestCase("vendor/", "x/vendor/a.json", true)]
    [TestCase("/vendor", "x/vendor/a.json", false)]
    [TestCase("x/vendor", "x/vendor/a.json", true)]
    [TestCase("x/vendor", "y/x/vendor/a.json", false)]
    [TestCase("*.json", "x/a.json", true)]
    [TestCase("x/**/*.json", "x/a.json", true)]
    [TestCase("x/*", "x/y/a.json", true)]
    [TestCase("vendor", "vendors/a.json", false)]
    [TestCase("**", "a.json", true)]
    public void A_pattern_of_folders_means_what_is_in_them(string pattern, string path, bool covers) =>
        Assert.That(PathPattern.OfFolders(pattern).Covers(path), Is.EqualTo(covers));

    [Test]
    public void A_pattern_of_an_enemy_takes_no_time()
    {
        PathPattern pattern = new(string.Concat(Enumerable.Repeat("**/a/", 400)) + "b");

        Assert.That(pattern.Matches(string.Concat(Enumerable.Repeat("a/", 2000)) + "c"), Is.False);
    }

    [Test]
    public void A_template_brings_its_parameter_files_along()
    {
        Write(
            "main.json",
            "main.parameters.json",
            "main.prod.parameters.json",
            "other.parameters.json",
            "main.prod.json"
        );

        Assert.That(Find("main.json"), Is.EqualTo(new[] { "main.json + main.parameters.json" }));
    }

    [Test]
    public void A_parameter_file_brings_its_template_along_and_not_its_other_files()
    {
        Write("main.json", "main.parameters.json", "main.parameters.prod.json");

        Assert.That(Find("main.parameters.prod.json"), Is.EqualTo(new[] { "main.json + main.parameters.prod.json" }));
    }

    [Test]
    public void Files_that_were_asked_for_are_paired_and_none_is_read_twice()
    {
        Write("a.json", "a.parameters.json", "b.json");

        Assert.That(
            Find("b.json", "a.parameters.json", "a.json"),
            Is.EqualTo(new[] { "a.json + a.parameters.json", "b.json" })
        );
    }

    [Test]
    public void What_a_search_passed_over_stays_out()
    {
        Write("a.json", "a.parameters.json");

        Assert.That(Find(InputOrigin.Found, "", "a.json"), Is.EqualTo(new[] { "a.json" }));
        Assert.That(Find(InputOrigin.Found, "", "a.parameters.json"), Is.EqualTo(new[] { "a.parameters.json" }));
    }

    [Test]
    public void The_configuration_wins_over_names()
    {
        Write("infra/main.json", "infra/main.parameters.json", "values/prod.json", "other/main.json");
        const string patterns = "parameters: { infra/*.json: values/prod.json }";

        Assert.That(
            Find(InputOrigin.Named, patterns, "infra/main.json", "other/main.json"),
            Is.EqualTo(new[] { "infra/main.json + values/prod.json", "other/main.json" })
        );
        Assert.That(
            Find(InputOrigin.Named, patterns, "values/prod.json"),
            Is.EqualTo(new[] { "infra/main.json + values/prod.json" })
        );
    }

    [Test]
    public void A_wide_pattern_takes_no_parameter_file_for_a_template()
    {
        Write("main.bicep", "main.parameters.json", "values.json");
        _folder.Write("main.bicepparam", "using 'main.bicep'\n");

        Assert.That(
            Find(
                InputOrigin.Named,
                "parameters: { '*': values.json }",
                "main.bicep",
                "main.bicepparam",
                "main.parameters.json"
            ),
            Is.EqualTo(new[] { "main.bicep + values.json", "main.bicepparam", "main.parameters.json" })
        );
    }

    [Test]
    public void Files_of_one_template_and_templates_of_one_file_are_one_group()
    {
        Write("a.json", "b.json", "c.json", "x.json", "y.json");
        const string patterns = "parameters: { a.json: [x.json, y.json], b.json: x.json }";

        Assert.That(
            Find(InputOrigin.Named, patterns, "a.json", "b.json", "c.json"),
            Is.EqualTo(new[] { "a.json + b.json + x.json + y.json", "c.json" })
        );
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            _folder.Write(name, "{}");
        }
    }

    private IEnumerable<string> Find(params string[] asked) => Find(InputOrigin.Named, "", asked);

    private IEnumerable<string> Find(InputOrigin origin, string configuration, params string[] asked)
    {
        Configurations configurations = new(_folder.Write(Configurations.Name, configuration), [], []);
        var groups = new Pairing(configurations).Find(
            [.. asked.Select(name => new InputFile(name, _folder[name], origin))],
            []
        );
        return groups.All.Select(group =>
            string.Join(" + ", group.Members.Select(i => Name(groups.Files[i])).Order(StringComparer.Ordinal))
        );
    }

    private string Name(InputFile file) => Path.GetRelativePath(_folder.Path, file.FullPath).Replace('\\', '/');
}
