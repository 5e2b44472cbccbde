using Validator.Diagnostics;

namespace Validator.Analysis.Fixing;

/// <summary>A fix that was offered and not made, because the file would be no better.</summary>
/// <param name="BreaksSyntax">Whether the file could not be read any more; otherwise the finding would still be there.</param>
public sealed record RefusedFix(Diagnostic Finding, Fix Fix, bool BreaksSyntax);
