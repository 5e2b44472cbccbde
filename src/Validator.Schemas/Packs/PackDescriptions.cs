using Validator.Schemas.Types;

namespace Validator.Schemas.Packs;

/// <summary>What the properties are for. Nothing of it is decompressed before somebody asks.</summary>
internal sealed class PackDescriptions(PackBytes bytes)
{
    private const int SmallestType = 2;

    private readonly PackBlocks<Dictionary<int, int[]>> _sites = new(bytes, PackSection.DescriptionSites, ReadSites);
    private readonly PackBlocks<string[]> _texts = new(bytes, PackSection.DescriptionTexts, ReadTexts);

    public string? Find(DescriptionSite site)
    {
        if (_sites.Find(site.Owner, out _)?.GetValueOrDefault(site.Owner) is not { } numbers)
        {
            return null;
        }

        PackBytes.Require(site.Property < numbers.Length, "a type has more properties than descriptions");
        return numbers[site.Property] is > 0 and var number ? TextOf(number - 1) : null;
    }

    private string TextOf(int number)
    {
        var texts = _texts.Find(number, out var first) ?? [];
        PackBytes.Require(number - first < texts.Length, "it has a description that is none");
        return texts[number - first];
    }

    /// <summary>By type the numbers of its properties' descriptions: from one on, zero where there is none.</summary>
    private static Dictionary<int, int[]> ReadSites(PackCursor cursor, int first)
    {
        Dictionary<int, int[]> sites = [];
        var (owner, number) = (first, 0L);
        while (cursor.Remaining >= SmallestType)
        {
            owner = unchecked(owner + cursor.Number());
            var numbers = new int[cursor.Count(1)];
            for (var i = 0; i < numbers.Length; i++)
            {
                number = unchecked(number + cursor.Signed());
                PackBytes.Require(number is >= 0 and <= int.MaxValue, "it has a description that is none");
                numbers[i] = (int)number;
            }

            sites[owner] = numbers;
        }

        return sites;
    }

    private static string[] ReadTexts(PackCursor cursor, int first)
    {
        List<string> texts = [];
        while (cursor.Remaining > 0)
        {
            texts.Add(cursor.Text());
        }

        return [.. texts];
    }
}
