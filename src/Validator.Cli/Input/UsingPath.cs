using Validator.Analysis;
using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>Which template a <c>.bicepparam</c> file goes with: it says so itself, in its <c>using</c>.</summary>
internal static class UsingPath
{
    public static bool IsParameterFile(string path) => path.EndsWith(".bicepparam", StringComparison.OrdinalIgnoreCase);

    /// <summary>The path from the folder of the file; null where it names no file below the root of the repository.</summary>
    public static string? Of(InputFile file)
    {
        // Standard input can be read only once.
        if (
            file.Origin == InputOrigin.StandardInput
            || FileReader.Read(file, Stream.Null) is not FileContent.Bytes bytes
        )
        {
            return null;
        }

        using (bytes)
        {
            var written = BicepParameters.TemplatePath(SourceText.FromBytes(file.Path, bytes.Span));
            return written is not null && ModuleFile.Find(file, written) is not null ? written : null;
        }
    }
}
