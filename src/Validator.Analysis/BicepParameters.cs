using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>What is asked of a <c>.bicepparam</c> file before it is checked.</summary>
public static class BicepParameters
{
    /// <summary>The path of its template as it is written; null where it names none.</summary>
    public static string? TemplatePath(SourceText source) => BicepOutline.Of(source).TemplatePath;
}
