using Validator.Analysis.Configuration;
using Validator.Evaluation;
using Validator.Text;

namespace Validator.Tests.Analysis;

public sealed class ConfigurationReaderTests
{
    [Test]
    public void Reads_every_key()
    {
        var read = Read("# a comment\nschemas:\n  - schemas/private\n  - one.json\nunknown-versions: nearest-older\n");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Schemas, Is.EqualTo(new[] { "schemas/private", "one.json" }));
            Assert.That(read.UnknownVersions, Is.EqualTo(UnknownVersions.NearestOlder));
        }
    }

    [Test]
    public void Reads_the_parameter_files_of_templates_and_where_they_are_deployed()
    {
        var read = Read(
            """
            parameters:
              infra/main.json: [prod.json, test.json]
              "**/x.json": one.json
            deployment: { location: westeurope, name: main, subscription-id: s, tenant-id: t, resource-group: g }
            """
        );

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                read.Parameters.Select(one => one.Templates),
                Is.EqualTo(new[] { "infra/main.json", "**/x.json" })
            );
            Assert.That(read.Parameters[0].Files, Is.EqualTo(new[] { "prod.json", "test.json" }));
            Assert.That(read.Parameters[1].Files, Is.EqualTo(new[] { "one.json" }));
            Assert.That(
                read.Context,
                Is.EqualTo(
                    new DeploymentContext
                    {
                        Location = "westeurope",
                        DeploymentName = "main",
                        SubscriptionId = "s",
                        TenantId = "t",
                        ResourceGroup = "g",
                    }
                )
            );
        }
    }

    [TestCase("")]
    [TestCase("# nothing yet\n")]
    [TestCase("---\n")]
    public void Says_nothing_where_it_is_empty(string text) =>
        Assert.That(Read(text), Is.EqualTo(LintConfiguration.Default));

    [TestCase("schema: []", "armlint.yaml:1:1: Unknown key 'schema'. Did you mean 'schemas'?")]
    [TestCase(
        "a: 1\n",
        "armlint.yaml:1:1: Unknown key 'a'. Known are 'schemas', 'unknown-versions', 'parameters', 'deployment'."
    )]
    [TestCase("schemas: x.json", "armlint.yaml:1:10: 'schemas' must be a list of paths, found 'x.json'.")]
    [TestCase("schemas:\n  - {}", "armlint.yaml:2:5: Expected a path, found keys and values.")]
    [TestCase(
        "unknown-versions: nearest-oldr",
        "armlint.yaml:1:19: 'unknown-versions' must be 'skip' or 'nearest-older', not 'nearest-oldr'. Did you mean 'nearest-older'?"
    )]
    [TestCase("parameters: x.json", "armlint.yaml:1:13: Expected keys such as 'infra/main.json:', found 'x.json'.")]
    [TestCase(
        "parameters:\n  a.json: {}",
        "armlint.yaml:2:11: Expected a parameter file, or a list of them, found keys and values."
    )]
    [TestCase("parameters:\n  a.json: [[]]", "armlint.yaml:2:12: Expected the path of a parameter file, found a list.")]
    [TestCase("deployment:\n  loction: x", "armlint.yaml:2:3: Unknown key 'loction'. Did you mean 'location'?")]
    [TestCase("deployment:\n  location:", "armlint.yaml:2:12: Expected a text, found nothing.")]
    [TestCase("- a", "armlint.yaml:1:1: Expected keys such as 'schemas:', found a list.")]
    [TestCase("schemas: []\n---\nschemas: []", "armlint.yaml:3:1: A configuration is one document.")]
    public void Says_where_it_is_wrong(string text, string message) =>
        Assert.That(() => Read(text), Throws.TypeOf<ConfigurationException>().With.Message.EqualTo(message));

    [TestCase("schemas: [")]
    [TestCase("schemas: []\nschemas: []")]
    [TestCase("a: *b")]
    public void Says_where_it_is_no_YAML(string text) =>
        Assert.That(
            () => Read(text),
            Throws.TypeOf<ConfigurationException>().With.Message.Match(@"^armlint\.yaml:\d+:\d+: This is not YAML: ")
        );

    private static LintConfiguration Read(string text) =>
        ConfigurationReader.Read(SourceText.FromString("armlint.yaml", text));
}
