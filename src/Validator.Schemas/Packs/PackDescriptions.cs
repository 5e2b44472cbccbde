using Validator.Schemas.Types;

namespace Validator.Schemas.Packs;

/// <summary>What the properties are for. Nothing of it is decompressed before somebody asks.</summary>
internal sealed class PackDescriptions(PackBytes bytes)
{
    private const int SmallestType = 2;

    private readonly PackBlocks _sites = new(bytes, PackSection.DescriptionSites);
    private readonly PackBlocks _texts = new(bytes, PackSection.DescriptionTexts);

    public string? Find(DescriptionSite site) => NumberAt(site) is > 0 and var number ? TextOf(number - 1) : null;

    /// <summary>From one on; zero where there is none.</summary>
    private int NumberAt(DescriptionSite site)
    {
        var cursor = _sites.Read(site.Owner, out var owner);
        var number = 0L;
        while (owner <= site.Owner && cursor.Remaining >= SmallestType)
        {
            owner += cursor.Number();
            for (var (i, count) = (0, cursor.Count(1)); i < count; i++)
            {
                number += cursor.Signed();
                if (owner == site.Owner && i == site.Property)
                {
                    PackBytes.Require(number is >= 0 and <= int.MaxValue, "it has a description that is none");
                    return (int)number;
                }
            }
        }

        return 0;
    }

    private string TextOf(int number)
    {
        var cursor = _texts.Read(number, out var first);
        for (var i = first; i < number; i++)
        {
            cursor.Utf8();
        }

        return cursor.Text();
    }
}
