namespace Validator.Cli.Input;

/// <summary>Where a repository begins.</summary>
internal static class GitRoot
{
    /// <summary>The nearest folder, from this one up, that has a .git in it: a folder, or in a worktree a file.</summary>
    public static string? Of(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at;
            }
        }

        return null;
    }
}
