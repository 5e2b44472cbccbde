using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis;

/// <summary>A template that was read to be expanded.</summary>
public sealed record Expandable
{
    /// <summary>Null where the file is no template.</summary>
    public required Template? Template { get; init; }

    public required Scope? Scope { get; init; }

    /// <summary>Whether the parameter file that was named is one.</summary>
    public required bool HasParameters { get; init; }

    public required ImmutableArray<Diagnostic> SyntaxErrors { get; init; }
}
