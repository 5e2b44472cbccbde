using Validator.Analysis.Configuration;
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

    [TestCase("")]
    [TestCase("# nothing yet\n")]
    [TestCase("---\n")]
    public void Says_nothing_where_it_is_empty(string text) =>
        Assert.That(Read(text), Is.EqualTo(LintConfiguration.Default));

    [TestCase("schema: []", "armlint.yaml:1:1: Unknown key 'schema'. Did you mean 'schemas'?")]
    [TestCase("a: 1\n", "armlint.yaml:1:1: Unknown key 'a'. Known are 'schemas', 'unknown-versions'.")]
    [TestCase("schemas: x.json", "armlint.yaml:1:10: 'schemas' must be a list of paths, found 'x.json'.")]
    [TestCase("schemas:\n  - {}", "armlint.yaml:2:5: Expected a path, found keys and values.")]
    [TestCase(
        "unknown-versions: nearest-oldr",
        "armlint.yaml:1:19: 'unknown-versions' must be 'skip' or 'nearest-older', not 'nearest-oldr'. Did you mean 'nearest-older'?"
    )]
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
