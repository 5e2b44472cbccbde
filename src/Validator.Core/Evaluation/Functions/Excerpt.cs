namespace Validator.Evaluation.Functions;

/// <summary>A text of the template as a message quotes it.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text) =>
        text.Length == 0 ? "empty"
        : text.Length <= Longest ? text
        : string.Concat(text.AsSpan(0, Longest), "…");
}
