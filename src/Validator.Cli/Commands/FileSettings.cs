using Validator.Analysis.Configuration;
using Validator.Diagnostics;

namespace Validator.Cli.Commands;

/// <summary>How a file is checked.</summary>
/// <param name="FailOn">The least severity that makes the run fail, or null where none does.</param>
internal sealed record FileSettings(Lint Lint, RuleSettings Rules, Severity? FailOn);
