using System.Collections.Immutable;

namespace Validator.Cli.Input;

/// <summary>Files that are checked together, because each is the parameter file or the template of another.</summary>
/// <param name="Members">Indices of files, in their order.</param>
/// <param name="Pairs">A template and a parameter file each, as indices among the members.</param>
internal sealed record FileGroup(ImmutableArray<int> Members, ImmutableArray<(int Template, int ParameterFile)> Pairs);
