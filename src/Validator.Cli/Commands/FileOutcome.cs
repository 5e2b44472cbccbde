using System.Collections.Immutable;
using Validator.Analysis.Configuration;
using Validator.Analysis.Suppressions;
using Validator.Cli.Input;
using Validator.Cli.Reporting;

namespace Validator.Cli.Commands;

/// <summary>What came of one file.</summary>
internal sealed record FileOutcome(InputFile File)
{
    public ExitCode Exit { get; init; }

    /// <summary>What the user has to know about the file apart from findings.</summary>
    public string? Problem { get; init; }

    public bool IsChecked { get; init; }

    public int Resources { get; init; }

    /// <summary>How many of the resources were not compared with a type definition.</summary>
    public int Undefined { get; init; }

    /// <summary>Null where there are none.</summary>
    public CheckedFile? Findings { get; init; }

    /// <summary>What the files themselves say is not wanted.</summary>
    public ImmutableArray<SuppressedDiagnostic> Suppressed { get; init; } = [];

    /// <summary>What held for rules in it.</summary>
    public RuleSettings Rules { get; init; } = RuleSettings.Default;

    /// <summary>The file whose link brings the findings about; null for what the file has by itself.</summary>
    public InputFile? Caller { get; init; }

    /// <summary>What came of the files that the file links to, where there is something.</summary>
    public ImmutableArray<FileOutcome> Linked { get; init; } = [];
}
