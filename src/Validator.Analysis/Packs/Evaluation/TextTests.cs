using Validator.Analysis.Packs.Definition;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Tests of texts, of which parts may not be known; null where the answer depends on those.</summary>
internal static class TextTests
{
    public static bool? Matches(Value value, Test.Matches test) =>
        Scalars.TextOf(value) is { } text ? test.Regex.IsMatch(text) : OtherKind(value);

    public static bool? StartsWith(Value value, IEnumerable<string> texts, bool isExact) =>
        Any(value, texts, isExact, (text, start, comparison) => text.StartsWith(start, comparison), Holes.StartsWith);

    public static bool? EndsWith(Value value, IEnumerable<string> texts, bool isExact) =>
        Any(value, texts, isExact, (text, end, comparison) => text.EndsWith(end, comparison), Holes.EndsWith);

    public static bool? Contains(Value value, IReadOnlyList<PackLiteral> parts, bool isExact) =>
        value.Form switch
        {
            ArrayExpression => value.Items.Aggregate<Value, bool?>(
                false,
                (any, item) =>
                    parts.Aggregate(any, (found, part) => ThreeValued.Or(found, Scalars.IsSame(item, part, isExact)))
            ),
            LoopExpression => null,
            _ => Any(
                value,
                parts.Select(part => part.Text),
                isExact,
                (text, part, comparison) => text.Contains(part, comparison),
                Holes.Contains
            ),
        };

    private static bool? Any(
        Value value,
        IEnumerable<string> wanted,
        bool isExact,
        Func<string, string, StringComparison, bool> ofText,
        Func<PartialText, string, StringComparison, bool?> ofParts
    )
    {
        var comparison = Scalars.ComparisonOf(isExact);
        if (Scalars.TextOf(value) is { } text)
        {
            return wanted.Any(one => ofText(text, one, comparison));
        }

        return value.Form is PartialText partial
            ? wanted.Aggregate<string, bool?>(
                false,
                (any, one) => ThreeValued.Or(any, ofParts(partial, one, comparison))
            )
            : OtherKind(value);
    }

    // An array or an object is no text.
    private static bool? OtherKind(Value value) => value.IsKnown ? false : null;
}
