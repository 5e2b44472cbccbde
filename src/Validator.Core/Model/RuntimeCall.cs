namespace Validator.Model;

/// <summary>
/// The result of a function that asks Azure, in a language that allows the call where the engine does not: its compiler puts it
/// where it is used. Also of one that takes a value out of the check of types. What is given to either is checked.
/// </summary>
public sealed class RuntimeCall(FunctionCall call, ValueKinds kinds) : UnknownValue(call.Span, kinds)
{
    public FunctionCall Call { get; } = call;
}
