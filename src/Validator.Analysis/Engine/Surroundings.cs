using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>What is around an expression.</summary>
/// <param name="Section">The property of the template or the resource in which it stands, as templates spell it.</param>
public readonly record struct Surroundings(ExpressionPlace Place, string Section)
{
    /// <summary>The resource in whose declaration it stands; null outside of all.</summary>
    public ResourceDeclaration? Resource { get; init; }

    /// <summary>The call of which the expression is an argument, through no other call.</summary>
    public FunctionCall? Parent { get; init; }

    /// <summary>The user's function of which it is the body.</summary>
    public FunctionDeclaration? Function { get; init; }

    public EnclosingLoop? Loops { get; init; }

    public EnclosingLambda? Lambdas { get; init; }

    /// <summary>Whether the resource, output or loop that holds it may turn out not to be deployed.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>Whether it may not be evaluated although it is deployed: a branch of <c>if()</c>, the body of a lambda.</summary>
    public bool MayBeSkipped { get; init; }

    /// <summary>Whether every deployment of the template, as it stands, evaluates the expression.</summary>
    public bool IsCertain => !MayBeAbsent && !MayBeSkipped;
}
