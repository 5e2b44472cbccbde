using Validator.Text;

namespace Validator.Analysis.Configuration;

/// <summary>A configuration that cannot be used. It ends the run: to go on as if it said nothing would mislead.</summary>
public sealed class ConfigurationException(string path, TextPosition position, string reason)
    : Exception($"{path}:{position.Line}:{position.Column}: {reason}");
