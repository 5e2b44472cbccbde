using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Analysis.Files;

/// <summary>The files in a folder, or why they are not known.</summary>
public readonly record struct FolderListing(ImmutableArray<string> Paths, Absence Absence);
