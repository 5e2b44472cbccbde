using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Fixing;

/// <summary>What became of one file.</summary>
/// <param name="Source">The file with all fixes that were made.</param>
/// <param name="Count">How many findings were fixed.</param>
/// <param name="Refused">Fixes that were not made although they were offered, because the file would be no better.</param>
/// <param name="IsSettled">Whether nothing is left to be made.</param>
public sealed record FixedText(SourceText Source, int Count, ImmutableArray<RefusedFix> Refused, bool IsSettled);

/// <param name="BreaksSyntax">Whether the file could not be read any more; otherwise the finding would still be there.</param>
public sealed record RefusedFix(Diagnostic Finding, Fix Fix, bool BreaksSyntax);
