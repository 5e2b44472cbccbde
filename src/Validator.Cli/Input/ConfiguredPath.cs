using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>A file or a folder that a configuration names.</summary>
/// <param name="Path">As it is shown: from the current folder.</param>
/// <param name="Written">Where the configuration names it.</param>
internal sealed record ConfiguredPath(string Path, string FullPath, Place Written);
