using Validator.Model;
using Validator.Text;

namespace Validator.Parsing.Bicep.Loading;

/// <summary>What <c>loadDirectoryFileInfo()</c> says of one file.</summary>
internal static class FileInfoValue
{
    public static Expression Of(string path, TextSpan call)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return new ObjectExpression(
            call,
            call,
            [
                Property("relativePath", path),
                Property("baseName", name),
                Property("extension", dot < 0 ? "" : name[dot..]),
            ]
        );

        ObjectProperty Property(string key, string value) => new(new(key, call), new StringLiteral(call, value));
    }
}
