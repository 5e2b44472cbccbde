using System.Collections.Immutable;

namespace Validator.Model;

/// <summary>A parameter of a template or of a user-defined function.</summary>
public sealed class ParameterDeclaration(Name name, TypeExpression type)
{
    public Name Name { get; } = name;

    public TypeExpression Type { get; } = type;

    public Expression? Default { get; init; }
}

/// <summary>A variable of a template; a loop where it is made by <c>copy</c>.</summary>
public sealed class VariableDeclaration(Name name, Expression value)
{
    public Name Name { get; } = name;

    public Expression Value { get; } = value;

    /// <summary>The type that it is declared with; null where it has that of its value.</summary>
    public TypeExpression? Type { get; init; }

    /// <summary>
    /// Whether the language gives it, as Bicep gives <c>storage.name</c>, so that nothing evaluates it unasked. It is a string
    /// unless its type is another.
    /// </summary>
    public bool IsImplied { get; init; }
}

/// <summary>A user-defined function, which sees its own parameters only.</summary>
public sealed class FunctionDeclaration(Name @namespace, Name name)
{
    public Name Namespace { get; } = @namespace;

    public Name Name { get; } = name;

    /// <summary>What calls it in text. Bicep has no namespace: its name is empty.</summary>
    public string FullName => FullNameOf(Namespace, Name);

    internal static string FullNameOf(Name space, Name name) =>
        space.Text.Length == 0 ? name.Text : $"{space.Text}.{name.Text}";

    public ImmutableArray<ParameterDeclaration> Parameters { get; init; } = [];

    /// <summary>Whether a slip of the syntax is in it, so that it may have other parameters than these.</summary>
    public bool IsDamaged { get; init; }

    public TypeExpression OutputType { get; init; } = TypeExpression.Any;

    /// <summary>What it gives; null where that is not known, or is written in another file.</summary>
    public Expression? Output { get; init; }

    /// <summary>The function of another file that it stands for, and that file.</summary>
    public (FunctionDeclaration Function, Template File)? Home { get; init; }
}

/// <summary>An output of a template.</summary>
public sealed class OutputDeclaration(Name name)
{
    public Name Name { get; } = name;

    public TypeExpression Type { get; init; } = TypeExpression.Any;

    /// <summary>What it gives; a loop without a name where <c>copy</c> makes it.</summary>
    public Expression? Value { get; init; }

    public Expression? Condition { get; init; }
}
