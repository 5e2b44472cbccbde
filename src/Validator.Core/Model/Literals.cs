using Validator.Text;

namespace Validator.Model;

public sealed class StringLiteral(TextSpan span, string text) : Expression(span)
{
    /// <summary>The text without quotes and escapes.</summary>
    public string Text { get; } = text;
}

public sealed class IntegerLiteral(TextSpan span, long value) : Expression(span)
{
    public long Value { get; } = value;
}

/// <summary>A number with a fraction, an exponent, or more digits than 64 bits hold. ARM JSON alone has it.</summary>
public sealed class NumberLiteral(TextSpan span, double value) : Expression(span)
{
    public double Value { get; } = value;

    /// <summary>Whether it was written as an integer, which <see cref="Value"/> rounds.</summary>
    public bool IsRounded { get; init; }
}

public sealed class BooleanLiteral(TextSpan span, bool value) : Expression(span)
{
    public bool Value { get; } = value;
}

public sealed class NullLiteral(TextSpan span) : Expression(span);
