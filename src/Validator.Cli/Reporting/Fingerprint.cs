using System.Security.Cryptography;
using System.Text;
using Validator.Diagnostics;

namespace Validator.Cli.Reporting;

/// <summary>
/// What a finding is recognised by when lines have moved and files have other names: the rule, the path by names, the sentence
/// and what fills its holes.
/// </summary>
internal static class Fingerprint
{
    /// <summary>The name that SARIF knows it by. Another way to make it takes another number.</summary>
    public const string Key = "armlint/v1";

    private const int Length = 16;

    public static string Of(Diagnostic found)
    {
        // No part can hold the character between them, so that no two findings are written alike.
        StringBuilder text = new();
        text.Append(found.Descriptor.Id).Append('\0').Append(found.StablePath).Append('\0').Append(found.Format.Id);
        // A message may name a file, as it was named on the command line: it is told from the folder of the finding.
        var file = found.Place.Source.Path;
        var folder = file[..(file.LastIndexOf('/') + 1)];
        foreach (var argument in found.Arguments)
        {
            var said = argument.StartsWith(folder, StringComparison.Ordinal) ? argument[folder.Length..] : argument;
            text.Append('\0').Append(said.Replace('\0', ' '));
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash)[..Length];
    }
}
