using System.Text.Json;

namespace Validator.Tests.Cli;

/// <summary>Links between files on disk, as a run follows them.</summary>
public sealed class LinkedTemplateRunTests
{
    private const string Main = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.Resources/deployments",
              "apiVersion": "2022-09-01",
              "name": "linked",
              "properties": {
                "mode": "Incremental",
                "templateLink": { "relativePath": "nested/linked.json" },
                "parameters": { "index": { "value": 7 } }
              }
            }
          ]
        }
        """;

    private const string Linked = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "index": { "type": "int" } },
          "resources": [
            {
              "type": "Microsoft.Network/routeTables",
              "apiVersion": "2023-04-01",
              "name": "routes",
              "location": "[createArray('a', 'b')[parameters('index')]]"
            }
          ]
        }
        """;

    [Test]
    public void A_file_that_is_linked_to_shows_what_the_link_brings_about()
    {
        using var folder = Folder(Main);
        var (exit, output, _) = Run.Check("--format", "json", folder["main.json"]);

        var found = JsonDocument.Parse(output).RootElement.EnumerateArray().Single();
        Assert.That(exit, Is.EqualTo(1));
        Assert.That(found.GetProperty("id").GetString(), Is.EqualTo("ARM3012"));
        Assert.That(found.GetProperty("path").GetString(), Does.EndWith("nested/linked.json"));
        Assert.That(found.GetProperty("related")[1].GetProperty("path").GetString(), Does.EndWith("main.json"));
    }

    [Test]
    public void What_several_callers_bring_about_is_said_once_and_the_file_counts_once()
    {
        using var folder = Folder(Main);
        folder.Write("other.json", Main);
        var (exit, output, _) = Run.Check("--format", "concise", folder.Path);

        Assert.That(exit, Is.EqualTo(1));
        Assert.That(output.Split("ARM3012"), Has.Length.EqualTo(2));
        Assert.That(Run.Check(folder.Path).Output, Does.Contain("Found 1 error in 1 file."));
    }

    [Test]
    public void A_log_names_each_file_once()
    {
        using var folder = Folder(Main);
        folder.Write(
            "nested/linked.json",
            Linked.Replace("\"location\"", "\"lcation\": 1, \"location\"", StringComparison.Ordinal)
        );
        var log = JsonDocument.Parse(Run.Check("--format", "sarif", folder.Path).Output).RootElement;

        Assert.That(log.GetProperty("runs")[0].GetProperty("artifacts").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void What_is_outside_the_root_is_not_read()
    {
        using var folder = Folder(Main);
        folder.Write("inside/.git", "");
        folder.Write("inside/main.json", Main.Replace("nested/", "../nested/", StringComparison.Ordinal));

        Assert.That(Run.Check(folder["inside/main.json"]).Exit, Is.Zero);
    }

    [Test]
    public void A_link_of_the_file_system_does_not_lead_out_of_the_root()
    {
        using var folder = Folder(Main);
        folder.Write("inside/.git", "");
        folder.Write("inside/main.json", Main);
        Directory.CreateSymbolicLink(folder["inside/nested"], folder["nested"]);

        Assert.That(Run.Check(folder["inside/main.json"]).Exit, Is.Zero);
    }

    [Test]
    public void Expand_follows_links()
    {
        using var folder = Folder(Main.Replace("7", "1", StringComparison.Ordinal));
        var (exit, output, errors) = Run.Of("expand", folder["main.json"]);

        Assert.That((exit, errors), Is.EqualTo((0, "")));
        Assert.That(output, Does.Contain("Microsoft.Network/routeTables").And.Contain("\"location\": \"b\""));
    }

    private static TemporaryFolder Folder(string main)
    {
        TemporaryFolder folder = new();
        folder.Write(".git", "");
        folder.Write("main.json", main);
        folder.Write("nested/linked.json", Linked);
        return folder;
    }
}
