using Validator.Parsing.Bicep;
using Validator.Text;

namespace Validator.Analysis;

/// <summary>What is asked of a Bicep file before it is checked.</summary>
public static class BicepParameters
{
    /// <summary>Whether a file is one of the two kinds of Bicep.</summary>
    public static bool IsBicep(string path) => BicepDocument.IsBicep(path);

    /// <summary>The path of its template as it is written; null where it names none.</summary>
    public static string? TemplatePath(SourceText source) => BicepOutline.Of(source).TemplatePath;
}
