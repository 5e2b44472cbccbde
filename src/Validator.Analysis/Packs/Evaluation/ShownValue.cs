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
        Cut(
            Scalars.TextOf(value)
                ?? value.Form switch
                {
                    UnknownValue => Texts.Shown(Texts.Of(value)),
                    ArrayExpression { Items: var items }
                        when !value.Scope.Source.Slice(value.Form.Span).StartsWith('[') => items.Length == 1
                        ? "1 element"
                        : string.Create(CultureInfo.InvariantCulture, $"{items.Length} elements"),
                    _ => string.Join(
                        ' ',
                        value
                            .Scope.Source.Slice(value.Form.Span)
                            .ToString()
                            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    ),
                }
        );

    private static string Cut(string text) =>
        text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown - 1), "…");
}
