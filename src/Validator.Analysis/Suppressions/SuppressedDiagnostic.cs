using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Analysis.Suppressions;

/// <summary>A finding that the files themselves say is not wanted.</summary>
/// <param name="Suppression">The comment, pragma or metadata that says so.</param>
/// <param name="Reason">Empty where nobody says why.</param>
public sealed record SuppressedDiagnostic(Diagnostic Finding, Place Suppression, string Reason);
