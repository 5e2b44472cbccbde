namespace Validator.Tests.Cli;

/// <summary>What <c>armlint.yaml</c> changes, on the built program.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private const string Definition = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "oneOf": [{ "$ref": "#/$defs/thing" }],
          "$defs": {
            "thing": {
              "x-armlint-resource": {
                "type": "Contoso.Private/things",
                "apiVersion": "2024-01-01",
                "writableScopes": ["resourceGroup"]
              },
              "type": "object",
              "properties": { "name": { "type": "string" }, "size": { "type": "integer", "maximum": 3 } },
              "required": ["name"],
              "additionalProperties": false
            }
          }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void A_definition_of_ones_own_is_used()
    {
        _folder.Write("own/contoso.private/2024-01-01.json", Definition);
        var configuration = _folder.Write("armlint.yaml", "schemas: [own]\n");

        var run = BuiltProgram.Run(
            "--config",
            configuration,
            "--format",
            "concise",
            Template("Contoso.Private/things", "2024-01-01")
        );

        Assert.That(
            (run.Exit, run.Output),
            Is.EqualTo(
                (
                    1,
                    $"{_folder["a.json"]}:1:225: error ARM2009 number-out-of-range: 'size' is '9', and must be at most '3'.\n"
                )
            )
        );
    }

    [TestCase("", ExpectedResult = 1)]
    [TestCase("unknown-versions: nearest-older\n", ExpectedResult = 2)]
    public int An_unknown_version_may_be_compared_with_an_older_one(string text)
    {
        var configuration = _folder.Write("armlint.yaml", text);
        var path = Template("Microsoft.VirtualMachineImages/imageTemplates", "2018-03-01");

        var run = BuiltProgram.Run(
            "--config",
            configuration,
            "--format",
            "concise",
            "--select",
            "ARM2012,ARM2002",
            path
        );

        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
    }

    [TestCase(
        "schema: []",
        "armlint: cannot use the configuration PATH:1:1: ARM9002: Unknown key 'schema'. Did you mean 'schemas'?"
    )]
    [TestCase(
        "schemas: [nope.json]",
        "armlint: cannot use the configuration FOLDER/nope.json:1:1: ARM9002: The file cannot be read: no such file or folder."
    )]
    [TestCase("schemas: [armlint.yaml]", "armlint: cannot use the schema PATH:1:1: A schema file is called")]
    public void A_mistake_ends_the_run_with_its_place(string text, string message)
    {
        var configuration = _folder.Write("armlint.yaml", text);

        var run = BuiltProgram.Run("--config", configuration, Template("Contoso.A/b", "2024-01-01"));

        var expected = message
            .Replace("PATH", configuration, StringComparison.Ordinal)
            .Replace("FOLDER", _folder.Path, StringComparison.Ordinal);
        Assert.That((run.Exit, run.Output), Is.EqualTo((2, "")));
        Assert.That(run.Errors, Does.StartWith(expected));
    }

    [TestCase("", "warning CONTOSO001 storage-name: ")]
    [TestCase("rules: { storage-name: error }\n", "error CONTOSO001 storage-name: ")]
    [TestCase("rules: { CONTOSO: off }\n", "")]
    public void Rules_of_a_pack_are_rules_like_others(string text, string expected)
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write(
            "packs/contoso.yaml",
            """
            name: contoso
            rules:
              - id: CONTOSO001
                name: storage-name
                title: A storage account that is not named as agreed
                message: Name {name} does not begin with 'st'.
                severity: warning
                for: { resource: Microsoft.Storage/storageAccounts }
                require: { name: { startsWith: st } }
            """
        );
        _folder.Write("shared/base.yaml", "packs: ../packs/contoso.yaml\n");
        _folder.Write("armlint.yaml", $"extends: shared/base.yaml\n{text}");
        var path = Template("Microsoft.Storage/storageAccounts", "2023-01-01");

        var run = BuiltProgram.Run("--format", "concise", "--select", "CONTOSO001,ARM2009", path);
        var off = BuiltProgram.Run("--format", "concise", path);

        Assert.That(run.Errors, Does.Not.Contain("armlint: cannot"));
        Assert.That(
            off.Output.Contains("CONTOSO001", StringComparison.Ordinal),
            Is.EqualTo(expected.Length > 0),
            "a rule that the configuration turns off is on when it is named"
        );
        Assert.That(run.Output, Does.Contain(expected.Length > 0 ? expected : "warning CONTOSO001"));
    }

    private string Template(string type, string version) =>
        _folder.Write(
            "a.json",
            $$"""{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": [{ "type": "{{type}}", "apiVersion": "{{version}}", "name": "a", "size": 9 }] }"""
        );
}
