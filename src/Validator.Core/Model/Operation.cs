using Validator.Evaluation;
using Validator.Text;

namespace Validator.Model;

/// <summary>An expression that says how its value is found: a call, or an access to a part of another value.</summary>
public abstract class Operation(TextSpan span) : Expression(span)
{
    /// <summary>Its value in the scope that asked last, which mostly is the one that asks next.</summary>
    internal OperationValue? Last { get; set; }
}
