using Validator.Cli.Reporting;

namespace Validator.Tests.Cli;

public sealed class RepositoryPathsTests
{
    [Test]
    public void In_a_repository_a_uri_starts_at_its_root()
    {
        using TemporaryFolder folder = new();
        folder.Write("repo/.git", "gitdir: elsewhere");
        var file = folder.Write("repo/infra/a b#c%d.json", "{}");

        Assert.That(
            new RepositoryPaths(folder["repo/infra"]).UriOf(file).OriginalString,
            Is.EqualTo("infra/a%20b%23c%25d.json")
        );
    }

    [Test]
    public void Outside_of_one_a_uri_starts_at_the_current_folder()
    {
        using TemporaryFolder folder = new();
        var file = folder.Write("infra/a.json", "{}");

        Assert.That(new RepositoryPaths(folder.Path).UriOf(file).OriginalString, Is.EqualTo("infra/a.json"));
        Assert.That(new RepositoryPaths(folder["other"]).UriOf(file).OriginalString, Is.EqualTo("infra/a.json"));
    }

    [Test]
    public void Links_are_followed()
    {
        using TemporaryFolder folder = new();
        folder.Write("repo/.git/HEAD", "");
        folder.Write("repo/real/a.json", "{}");
        Directory.CreateSymbolicLink(folder["repo/link"], "real");
        File.CreateSymbolicLink(folder["repo/alias.json"], folder["repo/link/a.json"]);

        Assert.That(
            new RepositoryPaths(folder.Path).UriOf(folder["repo/alias.json"]).OriginalString,
            Is.EqualTo("real/a.json")
        );
    }

    [Test]
    public void A_circle_of_links_ends()
    {
        using TemporaryFolder folder = new();
        File.CreateSymbolicLink(folder["one"], "two");
        File.CreateSymbolicLink(folder["two"], "one");

        Assert.That(new RepositoryPaths(folder.Path).UriOf(folder["one"]).IsAbsoluteUri, Is.False);
    }
}
