using Validator.Evaluation;

namespace Validator.Cli.CommandLine;

/// <summary>All that a run of <c>armlint expand</c> was asked for.</summary>
internal sealed record ExpandOptions
{
    /// <summary>The template, or <c>-</c> for standard input.</summary>
    public required string Template { get; init; }

    /// <summary>The parameter file; null where there is none.</summary>
    public string? Parameters { get; init; }

    public DeploymentContext Context { get; init; } = DeploymentContext.Unknown;
}
