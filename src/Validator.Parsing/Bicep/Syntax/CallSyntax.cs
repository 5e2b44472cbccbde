using System.Collections.Immutable;

namespace Validator.Parsing.Bicep.Syntax;

/// <summary><c>name(arguments)</c>.</summary>
public sealed class FunctionCallSyntax(SyntaxToken name, ArgumentListSyntax arguments)
    : ExpressionSyntax(Between(name, arguments))
{
    public SyntaxToken Name { get; } = name;

    public ArgumentListSyntax Arguments { get; } = arguments;

    public override ImmutableArray<SyntaxElement> Children => [Name, Arguments];
}

/// <summary><c>target.name(arguments)</c>: of a namespace, an import or a resource.</summary>
public sealed class MethodCallSyntax(
    ExpressionSyntax target,
    SyntaxToken dot,
    SyntaxToken safe,
    SyntaxToken name,
    ArgumentListSyntax arguments
) : ExpressionSyntax(Between(target, arguments))
{
    public ExpressionSyntax Target { get; } = target;

    public SyntaxToken Dot { get; } = dot;

    /// <summary>A question mark that a call may not have, and that was reported.</summary>
    public SyntaxToken Safe { get; } = safe;

    public SyntaxToken Name { get; } = name;

    public ArgumentListSyntax Arguments { get; } = arguments;

    public override ImmutableArray<SyntaxElement> Children => [Target, Dot, Safe, Name, Arguments];
}
