using System.Collections.Immutable;
using Validator.Evaluation.Functions;
using Validator.Text;

namespace Validator.Model;

/// <summary>A call of a template function, or of a user's own when it has a namespace.</summary>
public sealed class FunctionCall(TextSpan span, Name name, ImmutableArray<Expression> arguments) : Operation(span)
{
    public Name Name { get; } = name;

    /// <summary>The namespace of a user-defined function: <c>contoso</c> in <c>contoso.uniqueName()</c>.</summary>
    public Name? Namespace { get; init; }

    public ImmutableArray<Expression> Arguments { get; } = arguments;

    /// <summary>The template function of that name, whatever its namespace; null where there is none.</summary>
    public FunctionDefinition? Function { get; } = FunctionTable.Find(name.Text);

    /// <summary>How the language writes it where it is no call there: <c>+</c>, <c>?</c>, <c>for</c>.</summary>
    public string? Operator { get; init; }

    /// <summary>The kinds that the language takes first, where those are fewer than the function's.</summary>
    public ValueKinds FirstOperand { get; init; } = ValueKinds.Any;

    /// <summary>Whether this is the built-in function of that name, which is compared without regard to case.</summary>
    public bool Calls(string function) =>
        Namespace is null && string.Equals(Name.Text, function, StringComparison.OrdinalIgnoreCase);
}
