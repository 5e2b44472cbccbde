namespace Validator.Cli.Input;

/// <summary>How a file came to be checked; what is said about one that is no template depends on it.</summary>
internal enum InputOrigin
{
    Named,
    Found,
    StandardInput,

    /// <summary>Named as the parameter file of the template that was named.</summary>
    NamedForTemplate,

    /// <summary>Nobody asked for it, but it goes with a file that was asked for.</summary>
    Partner,
}

/// <summary>A file to check.</summary>
/// <param name="Path">As it is shown: what the user typed, and below a folder what was found in it.</param>
/// <param name="FullPath">Where it is; of standard input, where its name would put it.</param>
internal sealed record InputFile(string Path, string FullPath, InputOrigin Origin)
{
    public bool IsNamed => Origin is not (InputOrigin.Found or InputOrigin.Partner);

    /// <summary>Whether all that is wrong in it is reported, and not only what shows together with another file.</summary>
    public bool IsWanted => Origin != InputOrigin.Partner;
}
