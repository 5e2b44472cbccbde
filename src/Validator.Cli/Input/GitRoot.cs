namespace Validator.Cli.Input;

/// <summary>Where a repository begins.</summary>
internal static class GitRoot
{
    public static bool IsRoot(string folder) => Path.Exists(Path.Combine(folder, ".git"));

    /// <summary>The nearest folder, from this one up, that has a .git in it: a folder, or in a worktree a file.</summary>
    public static string? Of(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (IsRoot(at))
            {
                return at;
            }
        }

        return null;
    }
}
