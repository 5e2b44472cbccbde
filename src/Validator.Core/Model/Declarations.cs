using System.Collections.Immutable;

namespace Validator.Model;

/// <summary>A parameter of a template.</summary>
public sealed class ParameterDeclaration(Name name, ValueKinds type)
{
    public Name Name { get; } = name;

    /// <summary>The kinds of value that it takes; any where the type is missing or not understood.</summary>
    public ValueKinds Type { get; } = type;

    public bool IsSecure { get; init; }

    public Expression? Default { get; init; }
}

/// <summary>A variable of a template; a loop where it is made by <c>copy</c>.</summary>
public sealed class VariableDeclaration(Name name, Expression value)
{
    public Name Name { get; } = name;

    public Expression Value { get; } = value;
}

/// <summary>A user-defined function, which sees its own parameters only.</summary>
public sealed class FunctionDeclaration(Name @namespace, Name name)
{
    public Name Namespace { get; } = @namespace;

    public Name Name { get; } = name;

    public ImmutableArray<ParameterDeclaration> Parameters { get; init; } = [];

    public Expression? Output { get; init; }
}

/// <summary>An output of a template.</summary>
public sealed class OutputDeclaration(Name name)
{
    public Name Name { get; } = name;

    public ValueKinds Type { get; init; } = ValueKinds.Any;

    /// <summary>What it gives; a loop without a name where <c>copy</c> makes it.</summary>
    public Expression? Value { get; init; }

    public Expression? Condition { get; init; }
}
