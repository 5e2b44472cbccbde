using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>A lambda around an expression, which names its variables in all arguments but the last.</summary>
public sealed record EnclosingLambda(FunctionCall Call, EnclosingLambda? Outer);
