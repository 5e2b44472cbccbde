using Validator.Evaluation;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>What can be said of a text of which only parts are known.</summary>
internal static class Holes
{
    public static bool MayBe(PartialText text, string whole, StringComparison comparison)
    {
        var (first, last) = Ends(text);
        return whole.Length >= first.Length + last.Length
            && whole.StartsWith(first, comparison)
            && whole.EndsWith(last, comparison);
    }

    public static bool? StartsWith(PartialText text, string start, StringComparison comparison)
    {
        var (first, _) = Ends(text);
        return first.Length >= start.Length ? first.StartsWith(start, comparison)
            : start.StartsWith(first, comparison) ? null
            : false;
    }

    public static bool? EndsWith(PartialText text, string end, StringComparison comparison)
    {
        var (_, last) = Ends(text);
        return last.Length >= end.Length ? last.EndsWith(end, comparison)
            : end.EndsWith(last, comparison) ? null
            : false;
    }

    public static bool? Contains(PartialText text, string part, StringComparison comparison) =>
        text.Parts.Any(one => one.Literal?.Contains(part, comparison) == true) ? true : null;

    /// <summary>The number of characters that are known.</summary>
    public static int LeastLength(PartialText text) => text.Parts.Sum(part => part.Literal?.Length ?? 0);

    private static (string First, string Last) Ends(PartialText text) =>
        (text.Parts[0].Literal ?? "", text.Parts[^1].Literal ?? "");
}
