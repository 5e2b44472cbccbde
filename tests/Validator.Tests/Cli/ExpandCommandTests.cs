using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

public sealed class ExpandCommandTests
{
    private static readonly string Template = Path.Combine(Repository.Testdata, "cli", "expand.template.json");
    private static readonly string Parameters = Path.Combine(
        Repository.Testdata,
        "cli",
        "expand.template.parameters.json"
    );

    [TestCase("expand.known.json", "--subscription-id", "s", "--resource-group", "g", "--location", "westus")]
    [TestCase("expand.unknown.json")]
    public void What_is_printed_is_what_was_reviewed(string file, params string[] words)
    {
        var (exit, output, errors) = Run.Of(["expand", Template, "--parameters", Parameters, .. words]);

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Is.EqualTo(File.ReadAllText(Path.Combine(Repository.Testdata, "cli", file))));
    }

    [Test]
    public void No_secret_is_shown() =>
        Assert.That(
            Run.Of("expand", Template, "--parameters", Parameters).Output,
            Does.Contain("parameters('password')").And.Not.Contain("never shown")
        );

    [Test]
    public void A_resource_without_a_type_is_written_without_one()
    {
        var run = Run.With(
            """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [{ "name": "a" }, { "name": "b", "type": "[tenant().tenantId]" }]
            }
            """,
            "expand",
            "-"
        );

        Assert.That((run.Exit, run.Errors), Is.EqualTo((0, "")));
        Assert.That(run.Output, Does.Contain("\"name\": \"a\"").And.Contain("\"type\": \"[tenant().tenantId]\""));
    }

    [Test]
    public void What_the_deployment_refuses_is_said_with_its_place()
    {
        var (exit, output, errors) = Run.With(
            """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [],
              "outputs": { "o": { "type": "int", "value": "[div(1, 0)]" } }
            }
            """,
            "expand",
            "-"
        );

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(output, Does.Contain("\"o\": \"[div(1, 0)]\""));
        Assert.That(errors, Does.StartWith("armlint: <stdin>:5:").And.Contain("ARM3015"));
    }

    [TestCase("{", 1, "ARM1001")]
    [TestCase("{}", 2, "'-' is not a template")]
    [TestCase("[]", 2, "'-' is not a template")]
    public void What_is_no_template_is_refused(string input, int exit, string said)
    {
        var run = Run.With(input, "expand", "-");

        Assert.That((run.Exit, run.Output), Is.EqualTo((exit, "")));
        Assert.That(run.Errors, Does.Contain(said));
    }

    [TestCase("name a template")]
    [TestCase("one template at a time", "a.json", "b.json")]
    [TestCase("one parameter file", "a.json", "--parameters", "b.json", "--parameters", "c.json")]
    [TestCase("unknown option '--location2'. Did you mean '--location'?", "a.json", "--location2", "b")]
    [TestCase("cannot read 'no-such-file.json': no such file or folder", "no-such-file.json")]
    [TestCase("cannot read '.': it is a folder", ".")]
    public void Bad_usage_is_refused(string said, params string[] words)
    {
        var run = Run.Of(["expand", .. words]);

        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain(said));
    }

    [Test]
    public void A_template_is_no_parameter_file()
    {
        var run = Run.Of("expand", Template, "--parameters", Template);

        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.Contain("is not a parameter file"));
    }
}
