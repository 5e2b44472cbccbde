using System.Collections.Immutable;
using Validator.Analysis.Packs;
using Validator.Analysis.Packs.Reading;
using Validator.Diagnostics;
using Validator.Text;

namespace Validator.Cli.Input;

/// <summary>The rule packs of a team.</summary>
internal static class PackFile
{
    private const long LongestFile = 10 * 1024 * 1024;

    /// <summary>Reads packs, no two rules of which may have one name.</summary>
    /// <param name="catalogue">The rules that there are already.</param>
    /// <exception cref="RulePackException">A file cannot be read, or it is no rule pack.</exception>
    public static ImmutableArray<RulePack> Load(
        IEnumerable<string> paths,
        ImmutableArray<DiagnosticDescriptor> catalogue
    )
    {
        List<DiagnosticDescriptor> taken = [.. catalogue];
        var packs = ImmutableArray.CreateBuilder<RulePack>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            packs.Add(RulePack.Read(SourceText.FromBytes(path, Bytes(path)), taken));
            taken.AddRange(packs[^1].Rules.Select(rule => rule.Descriptor));
        }

        return packs.ToImmutable();
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return new FileInfo(path).Length > LongestFile
                ? throw Refusal(path, "it is larger than 10 MB")
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal(path, Directory.Exists(path) ? "it is a folder" : FileReader.Reason(e));
        }
    }

    private static RulePackException Refusal(string path, string reason) =>
        new(path, [new(new(1, 1), $"The file cannot be read: {reason}.")]);
}
