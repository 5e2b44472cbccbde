using System.IO.Compression;
using Validator.Schemas.Packs;
using Validator.TypePack.Reading;

namespace Validator.TypePack.Writing;

/// <summary>
/// Writes what the properties are for, compressed in blocks: for each type the numbers of its properties' descriptions,
/// and the descriptions in the order of their numbers, which is that of their first use.
/// </summary>
internal sealed class DescriptionSections(AzureTypes azure, NodeLayout nodes)
{
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<int> _order = [];

    public PackBuffer Sites { get; } = new();

    public PackBuffer Texts { get; } = new();

    public void Write()
    {
        var described = nodes.Order.Where(IsDescribed).ToList();
        WriteBlocks(described.Chunk(PackFormat.DescribedTypesPerBlock).Select(SiteBlock), Sites);
        WriteBlocks(_order.Chunk(PackFormat.DescriptionsPerBlock).Select(TextBlock), Texts);
    }

    private bool IsDescribed(int type)
    {
        var (first, count) = TypeWords.Properties(azure.Types[type]);
        return Enumerable.Range(0, count).Any(i => Description(azure.Types[type], first, i) >= 0);
    }

    private (int Key, PackBuffer Content) SiteBlock(int[] types)
    {
        var content = new PackBuffer();
        var before = nodes.OffsetOf(types[0]);
        var number = 0;
        foreach (var type in types)
        {
            var words = azure.Types[type];
            var (first, count) = TypeWords.Properties(words);
            content.Number(nodes.OffsetOf(type) - before);
            content.Number(count);
            for (var i = 0; i < count; i++)
            {
                // Mostly the next one, because they are numbered as they come.
                var described = Number(Description(words, first, i));
                content.Signed(described - number);
                number = described;
            }

            before = nodes.OffsetOf(type);
        }

        return (nodes.OffsetOf(types[0]), content);
    }

    private (int Key, PackBuffer Content) TextBlock(int[] descriptions, int block)
    {
        var content = new PackBuffer();
        foreach (var description in descriptions)
        {
            content.Text(azure.Descriptions[description]);
        }

        return (block * PackFormat.DescriptionsPerBlock, content);
    }

    /// <summary>From one on; zero where there is none.</summary>
    private int Number(int description)
    {
        if (description < 0)
        {
            return 0;
        }

        if (!_numbers.TryGetValue(description, out var number))
        {
            _order.Add(description);
            number = _order.Count;
            _numbers.Add(description, number);
        }

        return number;
    }

    private static int Description(int[] words, int first, int property) =>
        words[first + (property * TypeWords.PropertySize) + 3];

    private static void WriteBlocks(IEnumerable<(int Key, PackBuffer Content)> blocks, PackBuffer to)
    {
        var table = new PackBuffer();
        var data = new PackBuffer();
        foreach (var (key, content) in blocks)
        {
            table.Fixed(key);
            table.Fixed(content.Length);
            table.Fixed(data.Length);
            data.Bytes(Compress(content.ToArray()));
            table.Fixed(data.Length);
        }

        to.Fixed(table.Length / PackFormat.BlockRecordSize);
        to.Bytes(table.ToArray());
        to.Bytes(data.ToArray());
    }

    private static ReadOnlySpan<byte> Compress(byte[] content)
    {
        const int bestQuality = 11;
        const int largestWindow = 24;
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        return BrotliEncoder.TryCompress(content, compressed, out var written, bestQuality, largestWindow)
            ? compressed.AsSpan(0, written)
            : throw new InvalidOperationException("Brotli could not compress a block.");
    }
}
