using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Files;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>A file that is checked, alone or together with others.</summary>
public sealed record LintInput(SourceText Source)
{
    /// <summary>Whether all that is wrong in the file is wanted, and not only what shows together with another file.</summary>
    public bool IsWanted { get; init; } = true;

    /// <summary>The files that it is deployed with if it is a template, each by its index among the inputs.</summary>
    public ImmutableArray<int> ParameterFiles { get; init; } = [];

    /// <summary>Where it is, so that its modules and linked templates are found; null where nobody looks for them.</summary>
    public FileHome? Home { get; init; }

    /// <summary>Whether each finding is to have a path by which it is recognised in another version of the file.</summary>
    public bool WantsStablePaths { get; init; }

    /// <summary>What holds for rules in the file.</summary>
    public RuleSettings Rules { get; init; } = RuleSettings.Default;
}
