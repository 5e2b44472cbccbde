using System.Buffers.Binary;
using System.Text;
using Validator.Schemas.Packs;
using Validator.TypePack.Reading;

namespace Validator.TypePack.Writing;

/// <summary>Puts a pack together: header, checksums of the pages, sections.</summary>
internal static class PackFile
{
    public static byte[] Build(AzureTypes azure)
    {
        var nodes = new NodeLayout(azure);
        var strings = new StringLayout(azure.Strings);
        var entries = new EntrySections(azure);
        entries.UseStrings(strings);
        foreach (var type in nodes.Order)
        {
            foreach (var text in TypeWords.Texts(azure.Types[type]))
            {
                strings.Use(text);
            }
        }

        var texts = strings.Place();
        var types = nodes.Encode(strings);
        entries.Write(strings, nodes);
        var descriptions = new DescriptionSections(azure, nodes);
        descriptions.Write();
        return Join([
            Encoding.UTF8.GetBytes(azure.Package),
            texts.ToArray(),
            types.ToArray(),
            entries.Versions.ToArray(),
            entries.Types.ToArray(),
            entries.Entries.ToArray(),
            entries.Functions.ToArray(),
            descriptions.Sites.ToArray(),
            descriptions.Texts.ToArray(),
        ]);
    }

    private static byte[] Join(IReadOnlyList<byte[]> sections)
    {
        var content = sections.SelectMany(section => section).ToArray();
        var pages = content.Chunk(PackFormat.PageSize).ToList();
        var headerSize = PackFormat.FixedHeaderSize + (pages.Count * sizeof(uint));
        var header = new PackBuffer();
        header.Bytes(PackFormat.Magic);
        header.Fixed(PackFormat.Version);
        header.Fixed(headerSize + content.Length);
        header.Fixed(0);
        var offset = headerSize;
        foreach (var section in sections)
        {
            header.Fixed(offset);
            header.Fixed(section.Length);
            offset += section.Length;
        }

        pages.ForEach(page => header.Fixed((int)PackChecksum.Of(page)));
        var sealedHeader = header.ToArray();
        BinaryPrimitives.WriteUInt32LittleEndian(
            sealedHeader.AsSpan(PackFormat.ChecksumOffset),
            PackChecksum.OfHeader(sealedHeader)
        );
        return [.. sealedHeader, .. content];
    }
}
