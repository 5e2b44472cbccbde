using System.Globalization;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>How a value looks in a sentence.</summary>
internal static class ShownValue
{
    private const int LongestShown = 80;

    public static string Of(Located at) => at.IsMissing ? "nothing" : Of(at.Value);

    public static string Of(Value value) =>
        Scalars.TextOf(value) is { } text ? Cut(text)
        : value.Form is ArrayExpression { Items: var items } && !IsWritten(value)
            ? items.Length == 1 ? "1 element"
                : string.Create(CultureInfo.InvariantCulture, $"{items.Length} elements")
        : Written(value.Form, value.Scope);

    /// <summary>As it stands in its file.</summary>
    public static string Written(Expression written, Scope scope) =>
        Cut(
            string.Join(
                ' ',
                scope
                    .Source.Slice(written.Span)
                    .Trim("\"'")
                    .ToString()
                    .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            )
        );

    // The parameters of a template are an array that nobody wrote.
    private static bool IsWritten(Value value) => value.Scope.Source.Slice(value.Form.Span).StartsWith('[');

    private static string Cut(string text) =>
        text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown - 1), "…");
}
