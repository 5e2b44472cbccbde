using Validator.Text;

namespace Validator.Schemas.Loading;

/// <summary>A schema file that cannot be used. It ends the run: nothing can be checked against half a definition.</summary>
public sealed class SchemaException(string path, TextPosition position, string reason)
    : Exception($"{path}:{position.Line}:{position.Column}: {reason}")
{
    public string Path { get; } = path;

    public TextPosition Position { get; } = position;

    /// <summary>What is wrong there, in a sentence.</summary>
    public string Reason { get; } = reason;
}
