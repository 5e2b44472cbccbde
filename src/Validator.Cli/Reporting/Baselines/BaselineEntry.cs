using Validator.Diagnostics;

namespace Validator.Cli.Reporting.Baselines;

/// <summary>A finding that was there when the baseline was written. Two equal findings are two entries.</summary>
/// <param name="File">From the folder of the baseline, with slashes.</param>
/// <param name="Fingerprint">What it is recognised by; the rest is for people, but for the file and the rule.</param>
/// <param name="Caller">The file whose values bring it about in a file that it links to; null where there is none.</param>
internal sealed record BaselineEntry(
    string File,
    string Rule,
    string Path,
    string Message,
    string Fingerprint,
    string? Caller
)
{
    public static BaselineEntry Of(Diagnostic found, string file, string? caller) =>
        new(file, found.Descriptor.Id, found.StablePath, found.Message, Reporting.Fingerprint.Of(found), caller);

    /// <summary>By file, then by what stays the same when lines move.</summary>
    public static int Compare(BaselineEntry left, BaselineEntry right)
    {
        ReadOnlySpan<(string Left, string? Right)> keys =
        [
            (left.File, right.File),
            (left.Path, right.Path),
            (left.Rule, right.Rule),
            (left.Message, right.Message),
            (left.Fingerprint, right.Fingerprint),
            (left.Caller ?? "", right.Caller ?? ""),
        ];
        foreach (var (one, other) in keys)
        {
            if (string.CompareOrdinal(one, other) is var order and not 0)
            {
                return order;
            }
        }

        return 0;
    }
}
