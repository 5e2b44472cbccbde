using Validator.Analysis.Configuration;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Text;

namespace Validator.Tests.Analysis;

public sealed class ConfigurationReaderTests
{
    /// <summary>Every key there is; the test of the table fails where one is not read.</summary>
    public const string Everything = """
        # a comment
        extends: [base.yaml, other.yaml]
        rules:
          security: error
          ARM2001: off
          ARM30: note
          secure-parameter-default: { severity: warning }
        overrides:
          - files: ["*.test.json", examples/]
            rules: { ARM2: off }
        exclude: vendor
        fail-on: never
        parameters:
          infra/main.json: [prod.json, test.json]
          "**/x.json": one.json
        deployment: { location: westeurope, name: main, subscription-id: s, tenant-id: t, resource-group: g, management-group-id: m }
        schemas:
          - schemas/private
          - one.json
        unknown-versions: nearest-older
        packs: packs/contoso.yaml
        """;

    [Test]
    public void Reads_every_key()
    {
        var read = Read(Everything);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Values(read.Extends), Is.EqualTo(new[] { "base.yaml", "other.yaml" }));
            Assert.That(Values(read.Schemas), Is.EqualTo(new[] { "schemas/private", "one.json" }));
            Assert.That(Values(read.Packs), Is.EqualTo(new[] { "packs/contoso.yaml" }));
            Assert.That(Values(read.Exclude), Is.EqualTo(new[] { "vendor" }));
            Assert.That(read.UnknownVersions!.Value, Is.EqualTo(UnknownVersions.NearestOlder));
            Assert.That((read.FailOn, read.FailOn!.Value), Is.EqualTo((read.FailOn, (Severity?)null)));
            Assert.That(
                read.Parameters.Select(one => one.Templates.Value),
                Is.EqualTo(new[] { "infra/main.json", "**/x.json" })
            );
            Assert.That(Values(read.Parameters[0].Files), Is.EqualTo(new[] { "prod.json", "test.json" }));
            Assert.That(Values(read.Parameters[1].Files), Is.EqualTo(new[] { "one.json" }));
            Assert.That(
                read.Rules.Select(line => $"{line.Selector.Value} {line.Severity?.Value}"),
                Is.EqualTo(new[] { "security Error", "ARM2001 Off", "ARM30 Note", "secure-parameter-default Warning" })
            );
            Assert.That(read.Overrides.Single().Rules.Single().Selector.Value, Is.EqualTo("ARM2"));
            Assert.That(
                new LintConfiguration([read]).Context,
                Is.EqualTo(
                    new DeploymentContext
                    {
                        Location = "westeurope",
                        DeploymentName = "main",
                        SubscriptionId = "s",
                        TenantId = "t",
                        ResourceGroup = "g",
                        ManagementGroupId = "m",
                    }
                )
            );
        }
    }

    [Test]
    public void Knows_the_keys_of_the_table_and_no_others()
    {
        var root = Everything.Split('\n').Where(line => char.IsAsciiLetter(line[0])).Select(line => line.Split(':')[0]);

        Assert.That(root, Is.EquivalentTo(ConfigurationKeys.Root.All.Select(key => key.Name)));
    }

    [Test]
    public void Knows_where_a_setting_was_written()
    {
        var setting = Read("# x\nschemas:\n  - a\n").Schemas[0];

        Assert.That(setting.Place.Source.PositionAt(setting.Place.Span.Start), Is.EqualTo(new TextPosition(3, 5)));
    }

    [TestCase("")]
    [TestCase("# nothing yet\n")]
    [TestCase("---\n")]
    public void Says_nothing_where_it_is_empty(string text)
    {
        var read = Read(text);

        Assert.That(read, Is.EqualTo(new ConfigurationLayer(read.Source, "/x")));
    }

    [TestCase("schema: []", "1:1: ARM9002: Unknown key 'schema'. Did you mean 'schemas'?")]
    [TestCase(
        "a: 1\n",
        "1:1: ARM9002: Unknown key 'a'. Known are 'extends', 'rules', 'overrides', 'exclude', 'fail-on', 'parameters', 'deployment', 'schemas', 'unknown-versions', 'packs'."
    )]
    [TestCase("schemas: {}", "1:10: ARM9002: 'schemas' must be a list, found keys and values.")]
    [TestCase("schemas:", "1:9: ARM9002: 'schemas' must be a list, found nothing.")]
    [TestCase("schemas:\n  - {}", "2:5: ARM9002: Expected a path, found keys and values.")]
    [TestCase(
        "unknown-versions: nearest-oldr",
        "1:19: ARM9002: 'unknown-versions' must be 'skip' or 'nearest-older', not 'nearest-oldr'. Did you mean 'nearest-older'?"
    )]
    [TestCase("fail-on: []", "1:10: ARM9002: 'fail-on' must be 'error', 'warning', 'note' or 'never', found a list.")]
    [TestCase("parameters: x.json", "1:13: ARM9002: Expected keys such as 'infra/main.json:', found 'x.json'.")]
    [TestCase("parameters:\n  a.json: {}", "2:11: ARM9002: 'a.json' must be a list, found keys and values.")]
    [TestCase("parameters:\n  a.json: [[]]", "2:12: ARM9002: Expected the path of a parameter file, found a list.")]
    [TestCase("deployment:\n  loction: x", "2:3: ARM9002: Unknown key 'loction'. Did you mean 'location'?")]
    [TestCase("deployment:\n  location:", "2:12: ARM9002: Expected a text, found nothing.")]
    [TestCase("- a", "1:1: ARM9002: Expected keys such as 'extends:', found a list.")]
    [TestCase(
        "exclude: ../x",
        "1:10: ARM9002: A pattern leads to files below the folder of the configuration, and '../x' leads out of it."
    )]
    [TestCase("overrides: {}", "1:12: ARM9002: 'overrides' must be a list, found keys and values.")]
    [TestCase("overrides: [{ files: a }]", "1:13: ARM9002: Expected key 'rules' here.")]
    [TestCase("overrides: [{ rules: {} }]", "1:13: ARM9002: Expected key 'files' here.")]
    [TestCase("overrides: [{ files: a, rule: {} }]", "1:25: ARM9002: Unknown key 'rule'. Did you mean 'rules'?")]
    [TestCase("rules: [ARM2]", "1:8: ARM9002: Expected keys such as 'secure-parameter-default:', found a list.")]
    [TestCase("rules:\n  ARM2: warn", "2:9: ARM9002: 'ARM2' must be 'error', 'warning', 'note' or 'off', not 'warn'.")]
    [TestCase(
        "rules:\n  ARM2: { severity: eror }",
        "2:21: ARM9002: 'severity' must be 'error', 'warning', 'note' or 'off', not 'eror'. Did you mean 'error'?"
    )]
    [TestCase("rules:\n  ARM2: {}", "2:9: ARM9002: Expected a severity or options of 'ARM2', found nothing.")]
    [TestCase("rules:\n  ARM2: 1\n  ARM2: 2", "3:3: ARM9002: Key 'ARM2' is given twice; line 2 has it already.")]
    [TestCase("schemas: []\n---\nschemas: []", "2:1: ARM9002: Expected one document, found a second one.")]
    public void Says_where_it_is_wrong(string text, string message) =>
        Assert.That(
            () => Read(text),
            Throws.TypeOf<ConfigurationException>().With.Message.EqualTo($"armlint.yaml:{message}")
        );

    [Test]
    public void Says_all_that_is_wrong()
    {
        var thrown = Assert.Throws<ConfigurationException>(() => Read("a: 1\nfail-on: x\nschemas: {}\n"));

        Assert.That(thrown!.Problems.Select(one => one.Split(':')[1]), Is.EqualTo(new[] { "1", "2", "3" }));
    }

    [TestCase("schemas: [")]
    [TestCase("schemas: 'x")]
    public void Says_where_it_is_no_YAML(string text) =>
        Assert.That(
            () => Read(text),
            Throws
                .TypeOf<ConfigurationException>()
                .With.Message.Match(@"^armlint\.yaml:\d+:\d+: ARM9002: This is not YAML: ")
        );

    private static IEnumerable<string> Values(IEnumerable<Setting<string>> settings) =>
        settings.Select(setting => setting.Value);

    private static ConfigurationLayer Read(string text) =>
        ConfigurationReader.Read(SourceText.FromString("armlint.yaml", text), "/x");
}
