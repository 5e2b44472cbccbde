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
        foreach (var argument in found.Arguments)
        {
            text.Append('\0').Append(argument.Replace('\0', ' '));
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return Convert.ToHexStringLower(hash)[..Length];
    }
}
