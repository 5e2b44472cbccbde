using Validator.Diagnostics;

namespace Validator.Analysis.Fixing;

/// <summary>A fix and the finding that it is for.</summary>
internal sealed record PlannedFix(Diagnostic Finding, Fix Fix);
