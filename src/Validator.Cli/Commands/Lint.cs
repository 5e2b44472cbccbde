using System.Collections.Immutable;
using Validator.Analysis;

namespace Validator.Cli.Commands;

/// <summary>Checks files together, and gives a result for each; called from many threads.</summary>
internal delegate ImmutableArray<LintResult> Lint(ImmutableArray<LintInput> inputs);
