using Validator.Text;

namespace Validator.Model;

/// <summary>A file with the parameter values of one deployment.</summary>
public sealed class ParameterFile(SourceText source, ArgumentList arguments)
{
    public SourceText Source { get; } = source;

    public ArgumentList Arguments { get; } = arguments;
}
