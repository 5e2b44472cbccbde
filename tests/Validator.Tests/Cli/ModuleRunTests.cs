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
