using Validator.Evaluation.Functions;
using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>One call of a function, and where it stands.</summary>
/// <param name="Function">The template function that it calls; null for none, and for a user's own.</param>
public readonly record struct CallSite(FunctionCall Call, FunctionDefinition? Function, Surroundings Around)
{
    /// <summary>The text of an argument that is a string as written; null for every other and where there is none.</summary>
    public StringLiteral? Literal(int argument) =>
        argument < Call.Arguments.Length ? Call.Arguments[argument] as StringLiteral : null;
}
