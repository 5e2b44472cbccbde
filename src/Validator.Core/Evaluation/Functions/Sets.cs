using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>Arrays as sets. Items are the same whose JSON text is, so that the order of properties counts.</summary>
internal static class Sets
{
    /// <summary>Each item once, where it stands first.</summary>
    public static Value Distinct(Call call, IEnumerable<Value> items)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<Value>();
        foreach (var item in items)
        {
            if (!call.Spend(1) || JsonText.Of(item) is not { } text)
            {
                return call.Unknown(ValueKinds.Array);
            }

            if (seen.Add(text))
            {
                distinct.Add(item);
            }
        }

        return call.Of(distinct.ToImmutable());
    }

    /// <summary>The items of the first array that are in all others.</summary>
    public static Value Common(Call call, ImmutableArray<Value> arrays)
    {
        List<HashSet<string>> others = [];
        foreach (var array in arrays[1..])
        {
            HashSet<string> texts = new(StringComparer.Ordinal);
            foreach (var item in array.Items)
            {
                if (!call.Spend(1) || JsonText.Of(item) is not { } text)
                {
                    return call.Unknown(ValueKinds.Array);
                }

                texts.Add(text);
            }

            others.Add(texts);
        }

        var items = arrays[0].Items;
        return items.All(item => JsonText.Of(item) is not null)
            ? Distinct(call, items.Where(item => others.TrueForAll(texts => texts.Contains(JsonText.Of(item)!))))
            : call.Unknown(ValueKinds.Array);
    }
}
