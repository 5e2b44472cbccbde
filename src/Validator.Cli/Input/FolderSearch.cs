namespace Validator.Cli.Input;

/// <summary>Searches a folder and the folders in it for files that may be templates.</summary>
internal sealed class FolderSearch(Action<ExitCode, string> onProblem)
{
    private readonly Stack<(string Folder, string Shown, GitIgnore Ignore)> _waiting = [];

    public IEnumerable<InputFile> Find(string folder, string shown)
    {
        _waiting.Push((folder, shown is "." or "" ? "" : shown.TrimEnd('/') + "/", GitIgnore.For(folder)));
        while (_waiting.TryPop(out var next))
        {
            foreach (var entry in Entries(next.Folder, next.Shown))
            {
                var isFolder = entry is DirectoryInfo;
                if (IsOutside(entry) || next.Ignore.IsIgnored(entry.Name, isFolder))
                {
                    continue;
                }

                if (isFolder)
                {
                    _waiting.Push((entry.FullName, $"{next.Shown}{entry.Name}/", next.Ignore.Enter(entry.Name)));
                }
                else if (MayBeTemplate((FileInfo)entry))
                {
                    yield return new(next.Shown + entry.Name, entry.FullName, InputOrigin.Found);
                }
            }
        }
    }

    private FileSystemInfo[] Entries(string folder, string shown)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            onProblem(ExitCode.Unusable, $"cannot search '{shown}': {FileReader.Reason(e)}.");
            return [];
        }
    }

    /// <summary>A link leads to what is found elsewhere, or is outside of what the user named.</summary>
    private static bool IsOutside(FileSystemInfo entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) || entry is DirectoryInfo { Name: ".git" };

    // Devices and pipes have no length; waiting for one would be waiting for ever. Oversize files are no templates.
    private static bool MayBeTemplate(FileInfo file) =>
        file.Extension.ToLowerInvariant() is ".json" or ".jsonc" && file.Length is > 0 and <= FileReader.MaximumLength;
}
