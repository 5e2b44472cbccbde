using Validator.Text;

namespace Validator.Cli.Reporting.Baselines;

/// <summary>A baseline cannot be used. The message says where and why.</summary>
internal sealed class BaselineException(string path, TextPosition? place, string reason)
    : Exception(place is var (line, column) ? $"{path}:{line}:{column}: {reason}" : $"'{path}': {reason}");
