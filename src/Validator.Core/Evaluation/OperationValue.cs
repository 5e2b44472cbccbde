using Validator.Diagnostics;

namespace Validator.Evaluation;

/// <summary>What an operation is worth in one scope, and what failed on the way; null where nothing did.</summary>
internal sealed record OperationValue(Scope Scope, Value Value, List<Diagnostic>? Failures);
