using Validator.Model;

namespace Validator.Evaluation;

/// <summary>What an evaluation may assume.</summary>
public sealed record EvaluationOptions
{
    public static EvaluationOptions Default { get; } = new();

    /// <summary>Where the template is deployed; each part unknown unless given.</summary>
    public DeploymentContext Context { get; init; } = DeploymentContext.Unknown;

    /// <summary>
    /// Whether an empty default (<c>''</c>, <c>[]</c>, <c>{}</c>, <c>null</c>) counts as a value. For checks it does not:
    /// it stands for a value that is still to come more often than for itself.
    /// </summary>
    public bool EmptyDefaultsCount { get; init; }

    /// <summary>
    /// What is known of a deployed resource of a type at a version; null where nothing is. Safe for several threads.
    /// </summary>
    public Func<string, string, ValueShape?>? ResourceShape { get; init; }

    /// <summary>Whether what secure parameters are given stays unknown, so that no secret is shown.</summary>
    public bool KeepsSecrets { get; init; }
}
