using Validator.Model;

namespace Validator.Analysis.Files;

/// <summary>Where a path leads that a file names.</summary>
/// <param name="FullPath">What tells the file from all others; empty where there is none.</param>
/// <param name="Shown">The path for people.</param>
public readonly record struct FilePlace(string FullPath, string Shown, Absence Absence)
{
    public static FilePlace None(Absence why) => new("", "", why);
}
