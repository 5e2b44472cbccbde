namespace Validator.Analysis.Files;

/// <summary>The files that others may name; called from many threads.</summary>
/// <param name="Find">Where a path leads, by the full path of the file that names it and as it is written there.</param>
/// <param name="Read">What is in a file that was found, by its full path.</param>
/// <param name="List">
/// The names of the files in a folder that match a pattern: by the full path of the file that names the folder, the folder and the
/// pattern as they are written there. Each is its path from the naming file.
/// </param>
public sealed record FileStore(
    Func<string, string, FilePlace> Find,
    Func<string, FileBytes> Read,
    Func<string, string, string, FolderListing> List
);
