using Validator.Cli;
using Validator.Cli.Input;

namespace Validator.Tests.Cli;

/// <summary>A folder is searched as git would list it.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class FolderSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void Json_files_of_all_folders_are_found_in_order()
    {
        Write("b.json", "a/c.jsonc", "a/B.JSON", "a.txt", ".hidden/d.json", ".git/e.json");

        Assert.That(Found(), Is.EqualTo(new[] { ".hidden/d.json", "a/B.JSON", "a/c.jsonc", "b.json" }));
    }

    [Test]
    public void Ignore_files_of_every_level_hold()
    {
        Directory.CreateDirectory(_folder["repo/.git"]);
        _folder.Write("repo/.gitignore", "# comment\n\nbuild/\n*.tmp.json  \n/top.json\nsub/deep/*.json\n");
        _folder.Write("repo/sub/.gitignore", "!keep.tmp.json\nlocal.json\r\n");
        Write(
            "repo/top.json",
            "repo/build/a.json",
            "repo/a.tmp.json",
            "repo/local.json",
            "repo/sub/top.json",
            "repo/sub/build/a.json",
            "repo/sub/local.json",
            "repo/sub/keep.tmp.json",
            "repo/sub/other.tmp.json",
            "repo/sub/deep/a.json",
            "repo/sub/deep/deeper/a.json"
        );

        string[] inSub = ["deep/deeper/a.json", "keep.tmp.json", "top.json"];
        Assert.That(Found("repo"), Is.EqualTo(inSub.Select(name => $"sub/{name}").Prepend("local.json")));
        Assert.That(Found("repo/sub"), Is.EqualTo(inSub));
    }

    [Test]
    public void A_pattern_with_a_slash_in_front_means_one_folder_alone()
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write(".gitignore", "/foo\n");
        Write("foo/a.json", "food/foo/a.json");

        Assert.That(Found(), Is.EqualTo(new[] { "food/foo/a.json" }));
    }

    [Test]
    public void Linked_folders_and_files_are_not_followed()
    {
        Write("real/a.json");
        Directory.CreateSymbolicLink(_folder["link"], "real");
        Directory.CreateSymbolicLink(_folder["real/self"], "..");
        File.CreateSymbolicLink(_folder["b.json"], "real/a.json");

        Assert.That(Found(), Is.EqualTo(new[] { "real/a.json" }));
    }

    [Test]
    public void An_empty_file_is_passed_over()
    {
        _folder.Write("a.json", "");

        Assert.That(Found(), Is.Empty);
    }

    [Test]
    public void A_named_file_is_checked_although_it_is_ignored_unless_excludes_are_forced()
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write(".gitignore", "out/\n");
        Write("out/a.json");

        Assert.That(Named(forceExclude: false), Has.Length.EqualTo(1));
        Assert.That(Named(forceExclude: true), Is.Empty);

        InputFile[] Named(bool forceExclude) =>
            [.. new InputSearch(forceExclude, null, new(null, [], []), Fail).Find([_folder["out/a.json"]])];
    }

    [Test]
    public void What_the_configuration_excludes_is_passed_over()
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write("armlint.yaml", "exclude: [vendor, /top.json, 'gen/**/*.json']\n");
        _folder.Write("sub/armlint.yaml", "exclude: a.json\n");
        Write("vendor/a.json", "x/vendor/b/c.json", "top.json", "x/top.json", "gen/a/b.json", "gen/a.bicep");
        Write("sub/a.json", "sub/b.json", "sub/vendor/b.json");

        Assert.That(Found(), Is.EquivalentTo(new[] { "x/top.json", "gen/a.bicep", "sub/b.json", "sub/vendor/b.json" }));
    }

    [TestCase("vendor/a.json", false)]
    [TestCase("vendor", false)]
    [TestCase("x/a.json", true)]
    public void What_the_configuration_excludes_is_passed_over_when_named_if_excludes_are_forced(
        string name,
        bool found
    )
    {
        Directory.CreateDirectory(_folder[".git"]);
        _folder.Write("armlint.yaml", "exclude: vendor/\n");
        Write("vendor/a.json", "x/a.json");

        InputSearch search = new(true, null, new(null, [], []), Fail);

        Assert.That(search.Find([_folder[name]]).Any(), Is.EqualTo(found));
        Assert.That(new InputSearch(false, null, new(null, [], []), Fail).Find([_folder[name]]).Any(), Is.True);
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            _folder.Write(name, "{}");
        }
    }

    private IEnumerable<string> Found(string folder = "") =>
        new InputSearch(false, null, new(null, [], []), Fail)
            .Find([_folder[folder]])
            .Select(file => Path.GetRelativePath(_folder[folder], file.Path));

    private static void Fail(ExitCode exit, string message) => Assert.Fail($"{exit}: {message}");
}
