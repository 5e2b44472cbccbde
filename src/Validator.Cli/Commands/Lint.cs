using Validator.Analysis;
using Validator.Text;

namespace Validator.Cli.Commands;

/// <summary>Checks one file; called from many threads.</summary>
internal delegate LintResult Lint(SourceText source);
