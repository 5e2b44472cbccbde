using System.Text.Json;

namespace Validator.Tests.Cli;

/// <summary>Bicep files on disk with their modules.</summary>
public sealed class ModuleRunTests
{
    private const string Using = "module part 'parts/part.bicep' = {\n  params: {\n    size: 'wrong'\n  }\n}\n";
    private const string Part = "param size int\n";

    [Test]
    public void A_module_is_followed_also_through_a_link_that_stays_in_the_repository()
    {
        using var folder = Folder(("main.bicep", Using), ("elsewhere/part.bicep", Part));
        Directory.CreateSymbolicLink(folder["parts"], "elsewhere");

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "3 ARM3032 error" }));
    }

    [Test]
    public void A_link_out_of_the_repository_is_not_followed()
    {
        using var outside = Folder(("part.bicep", Part));
        using var folder = Folder(("main.bicep", Using));
        Directory.CreateSymbolicLink(folder["parts"], outside.Path);

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "1 ARM3055 note" }));
    }

    [Test]
    public void A_link_to_a_file_out_of_the_repository_is_not_followed()
    {
        using var outside = Folder(("part.bicep", Part));
        using var folder = Folder(("main.bicep", Using), ("parts/other.bicep", ""));
        File.CreateSymbolicLink(folder["parts/part.bicep"], outside["part.bicep"]);

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "1 ARM3055 note" }));
    }

    [Test]
    public void Links_in_a_circle_lead_nowhere()
    {
        using var folder = Folder(("main.bicep", Using), ("parts/other.bicep", ""));
        File.CreateSymbolicLink(folder["parts/part.bicep"], folder["parts/part.bicep"]);

        Assert.That(
            Found(folder["main.bicep"]),
            Is.EqualTo(new[] { "1 ARM3055 error" }).Or.EqualTo(new[] { "1 ARM3055 note" })
        );
    }

    [Test]
    public void A_module_outside_the_repository_is_a_note()
    {
        using var folder = Folder(
            ("a/main.bicep", Using.Replace("parts/", "../parts/", StringComparison.Ordinal)),
            ("parts/part.bicep", Part)
        );
        File.Delete(folder[".git"]);
        folder.Write("a/.git", "");

        Assert.That(Found(folder["a/main.bicep"]), Is.EqualTo(new[] { "1 ARM3055 note" }));
    }

    [Test]
    public void A_module_that_is_too_large_is_not_read()
    {
        using var folder = Folder(("main.bicep", Using), ("parts/part.bicep", Part));
        using (var part = File.OpenWrite(folder["parts/part.bicep"]))
        {
            part.SetLength(20 * 1024 * 1024);
        }

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "1 ARM3055 error" }));
    }

    [Test]
    public void A_module_that_is_no_text_is_reported_once_and_in_its_own_file()
    {
        using var folder = Folder(("main.bicep", Using));
        Directory.CreateDirectory(folder["parts"]);
        File.WriteAllBytes(folder["parts/part.bicep"], [0x00, 0xFF, 0xFE, 0x80, 0x0A, 0x01]);

        Assert.That(Found(folder["main.bicep"]), Is.Empty);
    }

    [Test]
    public void Expand_refuses_what_is_made_of_files_that_are_not_there()
    {
        using var folder = Folder(("main.bicep", Using));

        var (exit, output, errors) = Run.Of("expand", folder["main.bicep"]);

        Assert.That((exit, output), Is.EqualTo((1, "")));
        Assert.That(errors, Does.Contain("ARM3055 The path 'parts/part.bicep' leads to no file."));
    }

    [TestCase("br:contoso.azurecr.io:443/bicep/modules/storage:v1", "v1$")]
    [TestCase("br/own:storage:v1", "v1$")]
    [TestCase("br/own:storage:vB-A", "vB-A$a")]
    [TestCase(
        "br/own:storage@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
        "sha256#0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
    )]
    public void A_module_of_a_registry_is_that_of_the_cache(string reference, string version)
    {
        using var folder = Folder(
            ("main.bicep", Using.Replace("parts/part.bicep", reference, StringComparison.Ordinal)),
            ("bicepconfig.json", Configuration),
            ($"cache/br/contoso.azurecr.io$443/bicep$modules$storage/{version}/main.json", Compiled)
        );

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "3 ARM3032 error" }));
    }

    [Test]
    public void A_template_spec_is_that_of_the_cache()
    {
        using var folder = Folder(
            ("main.bicep", Using.Replace("parts/part.bicep", "ts/specs:Storage:1.0", StringComparison.Ordinal)),
            ("bicepconfig.json", Configuration),
            ("cache/ts/0000-1/some-group/storage/1.0/main.json", Compiled)
        );

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "3 ARM3032 error" }));
    }

    [TestCase("br/other:storage:v1")]
    [TestCase("br/own:storage:v2")]
    [TestCase("br/own:../../storage:v1")]
    [TestCase("br:contoso/..:v1")]
    public void A_module_that_is_not_in_the_cache_is_a_note(string reference)
    {
        using var folder = Folder(
            ("main.bicep", Using.Replace("parts/part.bicep", reference, StringComparison.Ordinal)),
            ("bicepconfig.json", Configuration)
        );

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "1 ARM3059 note" }));
    }

    [Test]
    public void A_cache_outside_the_repository_is_not_read()
    {
        using var outside = Folder(("br/contoso.azurecr.io$443/bicep$modules$storage/v1$/main.json", Compiled));
        using var folder = Folder(
            ("main.bicep", Using.Replace("parts/part.bicep", "br/own:storage:v1", StringComparison.Ordinal)),
            ("bicepconfig.json", Configuration.Replace("cache", outside.Path, StringComparison.Ordinal))
        );

        Assert.That(Found(folder["main.bicep"]), Is.EqualTo(new[] { "1 ARM3059 note" }));
    }

    [TestCase("""{ "rules": { "secure-parameter-default": { "level": "off" } } }""", "", null)]
    [TestCase("""{ "rules": { "secure-parameter-default": { "level": "error" } } }""", "", "error")]
    [TestCase("""{ "enabled": false }""", "", null)]
    [TestCase(
        """{ "rules": { "secure-parameter-default": { "level": "off" } } }""",
        "rules: { ARM4003: note }",
        "note"
    )]
    [TestCase("7", "", "warning")]
    public void Levels_of_bicepconfig_hold_where_armlint_has_none(string core, string own, string? expected)
    {
        using var folder = Folder(
            ("a/main.bicep", "@secure()\nparam key string = 'abc'\noutput o int = length(key)\n"),
            ("bicepconfig.json", $$"""{ /* nearest */ "analyzers": { "core": {{core}} } }"""),
            ("armlint.yaml", own)
        );

        Assert.That(
            Found(folder["a/main.bicep"]),
            Is.EqualTo(expected is null ? [] : new[] { $"2 ARM4003 {expected}" })
        );
    }

    [TestCase("""{ "extends": "../base.json" }""", "error")]
    [TestCase("""{ "extends": "../base.json", "analyzers": { "core": { "enabled": true } } }""", "error")]
    [TestCase("""{ "extends": "../base.json", "analyzers": { "core": { "enabled": false } } }""", null)]
    [TestCase(
        """{ "extends": "../base.json", "analyzers": { "core": { "rules": { "secure-parameter-default": { "level": "info" } } } } }""",
        "note"
    )]
    [TestCase("""{ "extends": "bicepconfig.json" }""", "warning")]
    [TestCase("""{ "extends": "../nowhere.json" }""", "warning")]
    [TestCase("""{ "extends": "../../outside.json" }""", "warning")]
    [TestCase("""{ "extends": 7 }""", "warning")]
    public void A_bicepconfig_may_extend_another(string nearest, string? expected)
    {
        using var folder = Folder(
            ("a/main.bicep", "@secure()\nparam key string = 'abc'\noutput o int = length(key)\n"),
            ("a/bicepconfig.json", nearest),
            (
                "base.json",
                """{ "analyzers": { "core": { "rules": { "secure-parameter-default": { "level": "error" } } } } }"""
            )
        );

        Assert.That(
            Found(folder["a/main.bicep"]),
            Is.EqualTo(expected is null ? [] : new[] { $"2 ARM4003 {expected}" })
        );
    }

    private const string Configuration = """
        {
          // what the compiler allows
          "cacheRootDirectory": "cache",
          "moduleAliases": {
            "br": { "own": { "registry": "Contoso.azurecr.io:443", "modulePath": "bicep/modules" } },
            "ts": { "specs": { "subscription": "0000-1", "resourceGroup": "Some-Group" } }
          }
        }
        """;

    private const string Compiled = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "parameters": { "size": { "type": "int" } },
          "resources": []
        }
        """;

    private static TemporaryFolder Folder(params ReadOnlySpan<(string Name, string Text)> files)
    {
        TemporaryFolder folder = new();
        folder.Write(".git", "");
        foreach (var (name, text) in files)
        {
            folder.Write(name, text);
        }

        return folder;
    }

    private static IEnumerable<string> Found(string path)
    {
        var (_, output, errors) = Run.Check("--format", "json", path);
        Assert.That(errors, Is.Empty);
        return JsonDocument
            .Parse(output)
            .RootElement.EnumerateArray()
            .Select(one => $"{one.GetProperty("line")} {one.GetProperty("id")} {one.GetProperty("level")}");
    }
}
