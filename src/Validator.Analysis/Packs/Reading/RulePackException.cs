using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Analysis.Packs.Reading;

/// <summary>A rule pack that cannot be used, with everything that is wrong with it.</summary>
public sealed class RulePackException(string path, ImmutableArray<PackProblem> problems)
    : Exception(string.Join('\n', problems.Select(problem => problem.At(path))))
{
    public ImmutableArray<PackProblem> Problems { get; } = problems;
}

/// <summary>One mistake in a rule pack.</summary>
public readonly record struct PackProblem(TextPosition Position, string Reason)
{
    public string At(string path) => $"{path}:{Position.Line}:{Position.Column}: {Reason}";
}
