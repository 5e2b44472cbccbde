using Validator.Text;

namespace Validator.Model;

/// <summary>A file with the parameter values of one deployment.</summary>
public sealed class ParameterFile(SourceText source, ArgumentList arguments)
{
    public SourceText Source { get; } = source;

    public ArgumentList Arguments { get; } = arguments;

    /// <summary>What declares the names that the values may use; null where they use none, as in JSON.</summary>
    public Template? Names { get; init; }

    /// <summary>The path of its template, as the file itself names it; null where it names none.</summary>
    public string? TemplatePath { get; init; }
}
