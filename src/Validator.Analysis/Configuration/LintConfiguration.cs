using System.Collections.Immutable;
using Validator.Evaluation;

namespace Validator.Analysis.Configuration;

/// <summary>What <c>armlint.yaml</c> says.</summary>
public sealed record LintConfiguration
{
    public static LintConfiguration Default { get; } = new();

    /// <summary>Files of type definitions, or folders of them, relative to the configuration's own folder.</summary>
    public ImmutableArray<string> Schemas { get; init; } = [];

    /// <summary>What a resource is compared with whose API version no definition has.</summary>
    public UnknownVersions UnknownVersions { get; init; }

    /// <summary>Which parameter files templates are deployed with, where their names do not say so.</summary>
    public ImmutableArray<ParameterPattern> Parameters { get; init; } = [];

    /// <summary>Where templates are deployed; each part unknown unless given.</summary>
    public DeploymentContext Context { get; init; } = DeploymentContext.Unknown;
}
