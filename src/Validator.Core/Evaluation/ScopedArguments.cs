using Validator.Model;

namespace Validator.Evaluation;

/// <summary>What the parameters of a template are given, and where it is to be evaluated.</summary>
/// <param name="Scope">The scope around a nested deployment, or that of a parameter file, which knows no names.</param>
public sealed record ScopedArguments(ArgumentList List, Scope Scope)
{
    /// <summary>Whether they come from a file, to which a command line may add others.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether the parameter is given something, so that its default is not needed.</summary>
    public bool Supplies(string parameter) =>
        List.Find(parameter) is { } given ? given.Value is not NullLiteral : List.MayHaveOthers;

    public Value Evaluate(Argument argument) => Scope.Evaluate(argument.Value);
}
