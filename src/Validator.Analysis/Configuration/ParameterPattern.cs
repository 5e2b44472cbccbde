using System.Collections.Immutable;

namespace Validator.Analysis.Configuration;

/// <summary>The parameter files of some templates.</summary>
/// <param name="Templates">A path with wildcards, relative to the configuration's own folder, as are the files.</param>
public sealed record ParameterPattern(Setting<string> Templates, ImmutableArray<Setting<string>> Files);
