namespace Validator.Analysis.Files;

/// <summary>Where a file is, so that what it names can be found.</summary>
public sealed record FileHome(NeighbourFiles Files, string FullPath);
