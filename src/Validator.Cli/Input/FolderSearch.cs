using System.IO.Enumeration;

namespace Validator.Cli.Input;

/// <summary>Searches a folder and the folders in it for files that may be templates.</summary>
internal sealed class FolderSearch(Configurations configurations, Action<ExitCode, string> onProblem)
{
    // A link leads to what is found elsewhere, or is outside of what the user named.
    private static readonly EnumerationOptions WithoutLinks = new()
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        IgnoreInaccessible = false,
    };

    private readonly Stack<(string Folder, string Shown, GitIgnore Ignore)> _waiting = [];

    private readonly record struct Entry(string Name, bool IsFolder);

    public IEnumerable<InputFile> Find(string folder, string shown)
    {
        _waiting.Push((folder, shown is "." or "" ? "" : shown.TrimEnd('/') + "/", GitIgnore.For(folder)));
        while (_waiting.TryPop(out var next))
        {
            var configuration = configurations.OfFolder(next.Folder);
            foreach (var (name, isFolder) in Entries(next.Folder, next.Shown))
            {
                var path = Path.Join(next.Folder, name);
                if (next.Ignore.IsIgnored(name, isFolder) || configuration.Excludes(path))
                {
                    continue;
                }

                if (isFolder)
                {
                    _waiting.Push((path, $"{next.Shown}{name}/", next.Ignore.Enter(name)));
                }
                else
                {
                    yield return new(next.Shown + name, path, InputOrigin.Found);
                }
            }
        }
    }

    private List<Entry> Entries(string folder, string shown)
    {
        try
        {
            return
            [
                .. new FileSystemEnumerable<Entry>(
                    folder,
                    (ref entry) => new(entry.FileName.ToString(), entry.IsDirectory),
                    WithoutLinks
                )
                {
                    ShouldIncludePredicate = (ref entry) =>
                        entry.IsDirectory ? entry.FileName is not ".git" : MayBeTemplate(ref entry),
                },
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            onProblem(ExitCode.Unusable, $"cannot search '{shown}': {FileReader.Reason(e)}.");
            return [];
        }
    }

    // Devices and pipes have no length; waiting for one would be waiting for ever. Oversize files are no templates.
    private static bool MayBeTemplate(ref FileSystemEntry entry)
    {
        var extension = Path.GetExtension(entry.FileName);
        return (
                extension.Equals(".json", StringComparison.OrdinalIgnoreCase)
                || extension.Equals(".jsonc", StringComparison.OrdinalIgnoreCase)
                || extension.Equals(".bicep", StringComparison.OrdinalIgnoreCase)
                || extension.Equals(".bicepparam", StringComparison.OrdinalIgnoreCase)
            ) && entry.Length is > 0 and <= FileReader.MaximumLength;
    }
}
