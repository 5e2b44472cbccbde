using System.Collections.Immutable;
using System.Globalization;
using Validator.Model;

namespace Validator.Parsing.Bicep.Loading;

/// <summary>
/// The JSON paths of Newtonsoft.Json: names, indexes, slices, wildcards, names at any depth, and plain filters of arrays
/// (https://www.newtonsoft.com/json/help/html/QueryJsonSelectTokenJsonPath.htm).
/// </summary>
internal static class JsonPath
{
    // What a path may lead to while it is followed.
    private const int Most = 100_000;

    /// <summary>What the path leads to, in the order of the file; null where that cannot be known.</summary>
    public static IReadOnlyList<Expression>? Select(Expression root, string path)
    {
        IReadOnlyList<Expression> found = [root];
        var rest = path.AsSpan().Trim();
        rest = rest is ['$', ..] ? rest[1..] : rest;
        var isFirst = true;
        while (!rest.IsEmpty && found.Count is > 0 and < Most)
        {
            if (Step(ref rest, isFirst) is not { } step)
            {
                return null;
            }

            found = [.. found.SelectMany(step).Take(Most)];
            isFirst = false;
            if (found.Any(one => one is UnknownValue))
            {
                return null;
            }
        }

        return found.Count < Most ? found : null;
    }

    private static Func<Expression, IEnumerable<Expression>>? Step(ref ReadOnlySpan<char> rest, bool isFirst)
    {
        var isDeep = rest.StartsWith("..");
        rest =
            isDeep ? rest[2..]
            : rest is ['.', ..] ? rest[1..]
            : rest;
        if (rest is ['[', ..])
        {
            var end = EndOf(rest);
            if (end < 0 || Bracket(rest[1..end].Trim().ToString()) is not { } step)
            {
                return null;
            }

            rest = rest[(end + 1)..];
            return isDeep ? value => Everything(value).SelectMany(step) : step;
        }

        var length = rest.IndexOfAny('.', '[');
        var name = (length < 0 ? rest : rest[..length]).ToString();
        rest = length < 0 ? default : rest[length..];
        return name.Length == 0 || (!isFirst && name.AsSpan().ContainsAny(" ()?@")) ? null
            : name == "*"
                ? isDeep ? value => Everything(value).Skip(1)
                    : Parts
            : isDeep ? value => Everything(value).SelectMany(one => Named(one, name))
            : value => Named(value, name);
    }

    // A name in quotes may hold brackets.
    private static int EndOf(ReadOnlySpan<char> bracket)
    {
        var quote = '\0';
        for (var i = 1; i < bracket.Length; i++)
        {
            if (bracket[i] == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && bracket[i] is '\'' or '"')
            {
                quote = bracket[i];
            }
            else if (quote == '\0' && bracket[i] == ']')
            {
                return i;
            }
        }

        return -1;
    }

    private static Func<Expression, IEnumerable<Expression>>? Bracket(string inside)
    {
        if (inside == "*")
        {
            return Parts;
        }

        if (inside is ['\'' or '"', ..])
        {
            var isSingle = inside.Length > 1 && inside[^1] == inside[0] && inside.Count(c => c == inside[0]) == 2;
            return isSingle && !inside.Contains('\\', StringComparison.Ordinal)
                ? value => Named(value, inside[1..^1])
                : null;
        }

        if (inside is ['?', '(', .. var condition, ')'])
        {
            return JsonPathFilter.Parse(condition) is { } isLet ? value => Filtered(value, isLet) : null;
        }

        return inside.Split(':') switch
        {
            [var index] when Number(index) is { } i => value => Items(value).Skip(i >= 0 ? i : int.MaxValue).Take(1),
            [var start, var end]
                when (start.Length == 0 || Number(start) >= 0) && (end.Length == 0 || Number(end) >= 0) => value =>
                Items(value).Take((Number(start) ?? 0)..(Number(end) ?? int.MaxValue)),
            _ => null,
        };
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static ImmutableArray<Expression> Items(Expression value) =>
        value is ArrayExpression array ? array.Items : [];

    // Of an object it would ask the properties, and a number with a fraction compares in ways of its own.
    private static IEnumerable<Expression> Filtered(Expression value, Func<Expression, bool?> isLet)
    {
        if (
            value is not ArrayExpression { Items: var items }
            || items.SelectMany(Everything).Any(one => one is NumberLiteral)
        )
        {
            yield return new UnknownValue(value.Span, ValueKinds.Any);
            yield break;
        }

        foreach (var item in items)
        {
            switch (isLet(item))
            {
                case null:
                    yield return new UnknownValue(item.Span, ValueKinds.Any);
                    break;
                case true:
                    yield return item;
                    break;
            }
        }
    }

    private static IEnumerable<Expression> Named(Expression value, string name) =>
        Member(value, name) is { } found ? [found] : [];

    // Newtonsoft.Json compares with regard to case.
    internal static Expression? Member(Expression value, string name) =>
        value is ObjectExpression { Properties: var properties }
            ? properties.LastOrDefault(one => one.Name.Text == name)?.Value
            : null;

    private static IEnumerable<Expression> Parts(Expression value) =>
        value switch
        {
            ArrayExpression array => array.Items,
            ObjectExpression { Properties: var properties } => properties.Select(one => one.Value),
            _ => [],
        };

    // The values are no deeper than their reader allows.
    private static IEnumerable<Expression> Everything(Expression value) =>
        Parts(value).SelectMany(Everything).Prepend(value);
}
