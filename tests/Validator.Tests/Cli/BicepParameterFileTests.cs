using System.Text.Json;

namespace Validator.Tests.Cli;

/// <summary><c>.bicepparam</c> files on disk, with the templates that they use.</summary>
public sealed class BicepParameterFileTests
{
    private const string Template = """
        param name string
        @allowed(['dev', 'prod'])
        param env string
        @secure()
        param password string
        param count int = 3

        resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
          name: '${name}${env}'
          location: 'westus'
          kind: 'StorageV2'
          sku: { name: 'Standard_LRS' }
        }
        """;

    private const string Parameters = """
        using './main.bicep'

        var base = 'Contoso'
        param name = toUpper(base)
        param env = 'test'
        param coutn = base
        """;

    [TestCase("main.bicepparam")]
    [TestCase("main.bicep")]
    [TestCase("")]
    public void Whichever_is_named_both_are_checked_together(string named)
    {
        using var folder = Folder(("main.bicep", Template), ("main.bicepparam", Parameters));

        var (exit, output, _) = Run.Check("--format", "json", folder[named]);

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(
            Found(output),
            Is.EqualTo(
                new[]
                {
                    "main.bicep:9 ARM2007",
                    "main.bicepparam:1 ARM3031",
                    "main.bicepparam:5 ARM3032",
                    "main.bicepparam:6 ARM3030",
                }
            )
        );
    }

    [Test]
    public void A_value_is_followed_through_the_variables_of_the_file()
    {
        using var folder = Folder(("main.bicep", Template), ("main.bicepparam", Parameters));

        var (_, output, _) = Run.Check("--format", "json", folder["main.bicepparam"]);

        var related = JsonDocument.Parse(output).RootElement[0].GetProperty("related").EnumerateArray();
        Assert.That(
            related.Select(one => one.GetProperty("message").GetString()),
            Does.Contain("The value comes here from function 'toUpper'.")
                .And.Contain("The value comes here from variable 'base'.")
        );
    }

    [Test]
    public void What_another_file_adds_is_not_missing()
    {
        using var folder = Folder(
            ("main.bicep", Template),
            ("main.bicepparam", "using './main.bicep'\nextends './base.bicepparam'\nparam env = 'dev'\n"),
            ("base.bicepparam", "using none\nparam name = 'contoso'\nparam password = readEnvironmentVariable('P')\n")
        );

        Assert.That(Run.Check("--format", "json", folder["main.bicepparam"]), Is.EqualTo(new Run(0, "[]\n", "")));
    }

    [Test]
    public void A_template_of_JSON_can_be_used_too()
    {
        const string Json = """
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "parameters": { "count": { "type": "int", "maxValue": 3 } },
              "resources": []
            }
            """;
        using var folder = Folder(
            ("azuredeploy.json", Json),
            ("prod.bicepparam", "using 'azuredeploy.json'\nparam count = 2 + 2\n")
        );

        var (exit, output, _) = Run.Check("--format", "json", folder["prod.bicepparam"]);

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(Found(output), Is.EqualTo(new[] { "prod.bicepparam:2 ARM3032" }));
    }

    [Test]
    public void A_file_whose_template_is_not_there_is_checked_alone()
    {
        using var folder = Folder(("main.bicepparam", "using './gone.bicep'\nparam a = nothing\n"));

        var (exit, output, errors) = Run.Check("--format", "json", folder["main.bicepparam"]);

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(Found(output), Is.EqualTo(new[] { "main.bicepparam:1 ARM3055", "main.bicepparam:2 ARM3017" }));
        Assert.That(errors, Is.Empty);
    }

    [Test]
    public void A_template_is_expanded_with_the_values_of_a_file_that_uses_it()
    {
        using var folder = Folder(
            (
                "main.bicep",
                "param name string\nmodule m 'inner/inner.bicep' = {\n  name: 'm'\n  params: { name: '${name}1' }\n}\n"
            ),
            (
                "inner/inner.bicep",
                "param name string\nmodule m '../leaf.bicep' = {\n  name: 'm'\n  params: { name: name }\n}\n"
            ),
            (
                "leaf.bicep",
                "param name string\nresource t 'Microsoft.Network/routeTables@2023-04-01' = {\n  name: name\n  location: 'westus'\n}\n"
            ),
            ("main.bicepparam", "using './main.bicep'\nparam name = 'routes'\n")
        );

        var direct = Run.Of("expand", folder["main.bicepparam"]);
        var (exit, output, errors) = Run.Of("expand", folder["main.bicep"], "--parameters", folder["main.bicepparam"]);

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        var resource = JsonDocument
            .Parse(output)
            .RootElement.GetProperty("predictedResources")
            .EnumerateArray()
            .Single();
        Assert.That(resource.GetProperty("name").GetString(), Is.EqualTo("routes1"));
        Assert.That(direct.Output, Is.EqualTo(output));
    }

    [Test]
    public void What_a_module_gives_is_known_when_it_is_expanded()
    {
        using var folder = Folder(
            (
                "main.bicep",
                "module m 'inner.bicep' = {\n  name: 'm'\n}\n"
                    + "resource t 'Microsoft.Network/routeTables@2023-04-01' = {\n  name: '${m.outputs.names[1]}-routes'\n}\n"
            ),
            ("inner.bicep", "var names = any(['a', 'b'])\noutput names array = names\n")
        );

        var (exit, output, errors) = Run.Of("expand", folder["main.bicep"]);

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Does.Contain("\"name\": \"b-routes\""));
    }

    [Test]
    public void No_secret_is_shown_that_a_module_is_given()
    {
        using var folder = Folder(
            ("main.bicep", "module m 'inner.bicep' = {\n  name: 'm'\n  params: { key: 'never shown' }\n}\n"),
            (
                "inner.bicep",
                "@secure()\nparam key string\n"
                    + "resource t 'Microsoft.Network/connections@2023-04-01' = {\n  name: 'c'\n  properties: { sharedKey: key }\n}\n"
            )
        );

        Assert.That(
            Run.Of("expand", folder["main.bicep"]).Output,
            Does.Contain("parameters('key')").And.Not.Contain("never shown")
        );
    }

    [Test]
    public void Modules_in_a_circle_end()
    {
        using var folder = Folder(
            ("a.bicep", "module b './b.bicep' = {\n  name: 'b'\n}\n"),
            ("b.bicep", "module a './a.bicep' = {\n  name: 'a'\n}\n")
        );

        var (exit, output, _) = Run.Of("expand", folder["a.bicep"]);

        Assert.That(exit, Is.Zero);
        Assert.That(output, Does.Contain("is not expanded: its template is not at hand"));
    }

    [TestCase("using none\n", "names no template that is there")]
    [TestCase("using './gone.bicep'\n", "names no template that is there")]
    public void Nothing_is_expanded_without_a_template(string text, string reason)
    {
        using var folder = Folder(("main.bicepparam", text));

        var (exit, output, errors) = Run.Of("expand", folder["main.bicepparam"]);

        Assert.That((exit, output), Is.EqualTo((2, "")));
        Assert.That(errors, Does.Contain(reason));
    }

    [Test]
    public void A_file_of_parameters_takes_no_second_one()
    {
        using var folder = Folder(("main.bicepparam", "using none\n"));

        var (exit, _, errors) = Run.Of("expand", folder["main.bicepparam"], "--parameters", "other.json");

        Assert.That(exit, Is.EqualTo(2));
        Assert.That(errors, Does.Contain("has the parameters already"));
    }

    private static IEnumerable<string> Found(string json) =>
        JsonDocument
            .Parse(json)
            .RootElement.EnumerateArray()
            .Select(one =>
                $"{Path.GetFileName(one.GetProperty("path").GetString())}:{one.GetProperty("line")} {one.GetProperty("id")}"
            );

    private static TemporaryFolder Folder(params (string Path, string Text)[] files)
    {
        TemporaryFolder folder = new();
        foreach (var (path, text) in files)
        {
            folder.Write(path, text);
        }

        // Files are read below the root of a repository.
        folder.Write(".git", "");
        return folder;
    }
}
