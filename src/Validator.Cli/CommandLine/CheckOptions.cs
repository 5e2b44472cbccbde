using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation;

namespace Validator.Cli.CommandLine;

internal enum OutputFormat
{
    Text,
    Concise,
    Json,
    Sarif,
    GitHub,
    Azure,
    GitLab,
    JUnit,
    Markdown,
}

internal enum ColourMode
{
    Auto,
    Always,
    Never,
}

/// <param name="Least">The least severity that makes a run fail, or null where none does.</param>
internal sealed record Threshold(Severity? Least);

/// <summary>A second report, written to a file.</summary>
internal sealed record OutputTarget(OutputFormat Format, string File);

/// <summary>All that a run of <c>armlint check</c> was asked for.</summary>
internal sealed record CheckOptions
{
    /// <summary>Files, folders, and <c>-</c> for standard input, as they were named.</summary>
    public required ImmutableArray<string> Paths { get; init; }

    /// <summary>The form of the report on standard output.</summary>
    public OutputFormat Format { get; init; }

    public ImmutableArray<OutputTarget> Outputs { get; init; } = [];

    public string? StdinFilename { get; init; }

    /// <summary>What makes the run fail; null where the configuration decides.</summary>
    public Threshold? FailOn { get; init; }

    /// <summary>Which rules are reported, and which are not, as they were typed.</summary>
    public ImmutableArray<string> Select { get; init; } = [];

    public ImmutableArray<string> Ignore { get; init; } = [];

    /// <summary>The same once it is known which rules there are.</summary>
    public RuleSelection Selection { get; init; } = RuleSelection.Everything;

    /// <summary>The file of the findings that are known, which do not count.</summary>
    public string? Baseline { get; init; }

    /// <summary>Where all findings are to be recorded as known.</summary>
    public string? WriteBaseline { get; init; }

    /// <summary>Whether what is no longer found is dropped from the baseline.</summary>
    public bool Prune { get; init; }

    /// <summary>Whether what the files themselves say is not wanted, and what is known, is in the reports too.</summary>
    public bool ShowSuppressed { get; init; }

    /// <summary>Files of rules, besides those that the configuration names.</summary>
    public ImmutableArray<string> Packs { get; init; } = [];

    public ColourMode Colour { get; init; }

    /// <summary>The configuration that was named; null where the nearest one applies.</summary>
    public string? Configuration { get; init; }

    /// <summary>The parameter files of the only template that was named.</summary>
    public ImmutableArray<string> ParameterFiles { get; init; } = [];

    /// <summary>Where templates are deployed, as far as the command line says.</summary>
    public DeploymentContext Context { get; init; } = DeploymentContext.Unknown;

    /// <summary>Whether a named path that .gitignore ignores is passed over too.</summary>
    public bool ForceExclude { get; init; }

    /// <summary>Whether the files are fixed before they are checked.</summary>
    public bool Fix { get; init; }

    /// <summary>Whether fixes that a person should look at are made too.</summary>
    public bool UnsafeFixes { get; init; }

    /// <summary>Whether what would be fixed is shown, and nothing else is done.</summary>
    public bool Diff { get; init; }

    public bool WantsFingerprints => Wants(OutputFormat.Sarif) || Baseline is not null || WriteBaseline is not null;

    /// <summary>Whether it is said how often each rule found something, and what it cost.</summary>
    public bool Statistics { get; init; }

    public bool Wants(OutputFormat format) => Format == format || Outputs.Any(output => output.Format == format);
}
