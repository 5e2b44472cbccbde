using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Analysis.Packs.Reading;

/// <summary>A rule pack that cannot be used, with everything that is wrong with it.</summary>
public sealed class RulePackException(string path, ImmutableArray<PackProblem> problems)
    : Exception(problems[0].At(path))
{
    /// <summary>There is at least one.</summary>
    public ImmutableArray<PackProblem> Problems { get; } = problems;

    /// <summary>Each with its file and place, as it is told.</summary>
    public IEnumerable<string> Lines => Problems.Select(problem => problem.At(path));
}

/// <summary>One mistake in a rule pack.</summary>
public readonly record struct PackProblem(TextPosition Position, string Reason)
{
    /// <summary>What the message of exit code 2 names.</summary>
    public const string Id = "ARM9003";

    public string At(string path) => $"{path}:{Position.Line}:{Position.Column}: {Id}: {Reason}";
}
