using Validator.Text;

namespace Validator.Model;

/// <summary>A resource as a value, by its symbolic name: what it has only once it is deployed.</summary>
/// <param name="isCollection">Whether a loop makes it, so that it is an array.</param>
public sealed class ResourceReference(TextSpan span, string type, string version, bool isCollection) : Expression(span)
{
    public string Type { get; } = type;

    public string Version { get; } = version;

    public bool IsCollection { get; } = isCollection;
}
