using Validator.Diagnostics;

namespace Validator.Evaluation;

/// <summary>The value of a parameter or variable, which is found once, and what failed on the way; null where nothing did.</summary>
/// <param name="DefaultOf">The parameter whose default supplies the value, if one does.</param>
internal sealed record RememberedValue(Value Value, string? DefaultOf, List<Diagnostic>? Failures);
