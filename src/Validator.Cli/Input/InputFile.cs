namespace Validator.Cli.Input;

/// <summary>How a file came to be checked; what is said about one that is no template depends on it.</summary>
internal enum InputOrigin
{
    Named,
    Found,
    StandardInput,
}

/// <summary>A file to check.</summary>
/// <param name="Path">As it is shown: what the user typed, and below a folder what was found in it.</param>
/// <param name="FullPath">Where it is; of standard input, where its name would put it.</param>
internal sealed record InputFile(string Path, string FullPath, InputOrigin Origin)
{
    public bool IsNamed => Origin != InputOrigin.Found;
}
