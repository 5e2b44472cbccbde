namespace Validator.Evaluation;

internal enum LocalKind
{
    ResourceLoop,
    ValueLoop,
    LambdaVariable,
    FunctionParameter,
}

/// <summary>A name that means something inside a loop, a lambda or a user's function; the innermost first.</summary>
internal sealed record Local(LocalKind Kind, string Name, Value Value, Local? Outer);
