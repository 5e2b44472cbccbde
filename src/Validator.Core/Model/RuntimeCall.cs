namespace Validator.Model;

/// <summary>
/// The result of a function that asks Azure, in a language that allows the call where the engine does not: its compiler puts it
/// where it is used.
/// </summary>
public sealed class RuntimeCall(FunctionCall call, ValueKinds kinds) : UnknownValue(call.Span, kinds)
{
    public FunctionCall Call { get; } = call;
}
