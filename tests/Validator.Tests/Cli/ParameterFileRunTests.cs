using System.Text;
using Validator.Analysis;
using Validator.Analysis.Rules;
using Validator.Cli;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Cli;

/// <summary>Runs of the whole program on templates and their parameter files.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ParameterFileRunTests : IDisposable
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "size": { "type": "int" } },
          "resources": [],
          "outputs": { "size": { "type": "int", "value": "[parameters('size')]" } }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Named_files_are_checked_against_the_template()
    {
        var template = _folder.Write("main.json", Template);
        var good = _folder.Write("good.json", Parameters("size", "1"));
        var bad = _folder.Write("bad.json", Parameters("size", "\"1\""));
        _folder.Write("main.parameters.json", Parameters("sise", "1"));

        var (exit, output, _) = Run(template, "--parameters", good, "--parameters", bad, "--format", "concise");

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(output, Does.Contain("bad.json:4:").And.Contain("ARM3032").And.Not.Contain("ARM3030"));
        Assert.That(output.Split('\n').Count(line => line.Contains("ARM", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void Either_file_alone_finds_the_other()
    {
        var template = _folder.Write("main.json", Template);
        var file = _folder.Write("main.parameters.prod.json", Parameters("sise", "1"));

        Assert.That(Run(template, "--format", "concise").Output, Does.Contain("prod.json:4:").And.Contain("ARM3030"));
        Assert.That(Run(file, "--format", "concise").Output, Does.Contain("prod.json:4:").And.Contain("ARM3030"));
        Assert.That(
            Run(_folder.Path, "--format", "concise").Output,
            Does.Contain("prod.json:4:").And.Contain("ARM3030")
        );
    }

    [Test]
    public void A_partner_without_findings_is_not_counted()
    {
        var template = _folder.Write("main.json", Template);
        _folder.Write("main.parameters.json", Parameters("size", "1"));

        Assert.That(Run(template).Output, Is.EqualTo("Checked 1 file: no problems.\n"));
        Assert.That(Run(_folder.Path).Output, Is.EqualTo("Checked 2 files: no problems.\n"));
    }

    [Test]
    public void Sarif_tells_both_files()
    {
        _folder.Write("main.json", Template);
        var file = _folder.Write("main.parameters.json", Parameters("size", "\"1\""));

        var (_, output, _) = Run(file, "--format", "sarif");

        Assert.That(
            output,
            Does.Contain("main.parameters.json").And.Contain("main.json\"").And.Contain("is declared here")
        );
    }

    [Test]
    public void Parameters_go_with_one_template()
    {
        var template = _folder.Write("main.json", Template);
        var file = _folder.Write("values.json", Parameters("size", "1"));

        Assert.That(Run(template, file, "--parameters", file).Exit, Is.EqualTo(2));
        Assert.That(Run(_folder.Path, "--parameters", file).Errors, Does.Contain("name that one file and no folder"));
        Assert.That(Run(template, "--parameters", template + "x").Errors, Does.Contain("no such file"));
        Assert.That(
            Run(template, "--parameters", _folder.Write("x.json", "{}")).Errors,
            Does.Contain("x.json' is not a parameter file.")
        );
        Assert.That(Run(template, "--parameters", file).Exit, Is.Zero);
    }

    [Test]
    public void The_deployment_is_what_the_command_line_says()
    {
        var template = _folder.Write(
            "main.json",
            Template.Replace(
                "\"int\"",
                "\"string\", \"maxLength\": 3, \"defaultValue\": \"[resourceGroup().location]\"",
                StringComparison.Ordinal
            )
        );

        Assert.That(Run(template).Exit, Is.Zero);
        Assert.That(Run(template, "--location", "westeurope").Output, Does.Contain("ARM3020"));
        var configuration = _folder.Write("own.yaml", "deployment:\n  location: westeurope\n");
        Assert.That(Run(template, "--config", configuration).Output, Does.Contain("ARM3020"));
        Assert.That(Run(template, "--config", configuration, "--location", "us").Exit, Is.Zero);
    }

    [Test]
    public void The_configuration_names_files_of_templates()
    {
        var configuration = _folder.Write("own.yaml", "parameters:\n  \"infra/*.json\": values/prod.json\n");
        var template = _folder.Write("infra/main.json", Template);
        var file = _folder.Write("values/prod.json", Parameters("sise", "1"));

        Assert.That(Run(template, "--config", configuration).Output, Does.Contain("ARM3030"));
        Assert.That(Run(file, "--config", configuration).Output, Does.Contain("ARM3030"));
    }

    private static string Parameters(string name, string value) =>
        $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "{{name}}": { "value": {{value}} } }
            }
            """;

    private static (int Exit, string Output, string Errors) Run(params string[] words)
    {
        using MemoryStream standardInput = new();
        using MemoryStream output = new();
        using StringWriter errors = new() { NewLine = "\n" };
        App app = new(
            new(standardInput, output, errors),
            Catalogue.All,
            _ => Linting.Store,
            (store, configuration, _) =>
                new Linter(
                    BuiltInRules.All(store, configuration.UnknownVersions),
                    new() { Context = configuration.Context }
                ).Lint
        );
        return (app.Run(words), Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }
}
