using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Analysis.Fixing;

/// <summary>What became of one file.</summary>
/// <param name="Source">The file with all fixes that were made.</param>
/// <param name="Count">How many findings were fixed.</param>
/// <param name="Refused">Fixes that were not made although they were offered, because the file would be no better.</param>
/// <param name="IsSettled">Whether nothing is left to be made.</param>
public sealed record FixedText(SourceText Source, int Count, ImmutableArray<RefusedFix> Refused, bool IsSettled);
