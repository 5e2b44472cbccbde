using System.Buffers.Binary;
using System.Collections.Immutable;
using CsCheck;
using Validator.Schemas.Packs;

namespace Validator.Tests.Schemas.Packs;

/// <summary>A pack that is not what was built is refused in words, or what is read of it is right. Nothing else.</summary>
public sealed class DamagedPackTests
{
    private static readonly byte[] Sound = EmbeddedPack.Copy();

    private static readonly (string Type, string Version)[] Asked =
    [
        ("Microsoft.Storage/storageAccounts", "2023-01-01"),
        ("microsoft.insights/diagnosticSettings", "2021-05-01-preview"),
        ("Microsoft.DataFactory/factories/pipelines", "2018-06-01"),
        ("Microsoft.VirtualMachineImages/imageTemplates", "2024-02-01"),
        ("Microsoft.Resources/deployments", "2022-09-01"),
        ("Microsoft.Nothing/atAll", "2022-09-01"),
    ];

    private static readonly ImmutableArray<string> Right = Answers(Sound);

    [Test]
    public void The_pack_that_ships_is_sound()
    {
        var pack = new PackBytes(Sound);
        var first = BinaryPrimitives.ReadInt32LittleEndian(Sound.AsSpan(PackFormat.SectionTableOffset));

        Assert.That(first, Is.LessThan(Sound.Length));
        for (var offset = first; offset < Sound.Length; )
        {
            offset = pack.Verify(offset);
        }
    }

    [Test]
    public void A_pack_that_is_cut_anywhere_is_refused()
    {
        var ends = Enumerable
            .Range(0, PackFormat.FixedHeaderSize + 8)
            .Concat(SectionEnds().SelectMany(end => new[] { end - 1, end, end + 1 }))
            .Where(end => end < Sound.Length);

        foreach (var end in ends)
        {
            Assert.That(
                () => new TypePack(Sound.AsMemory(0, end)),
                Throws.TypeOf<TypePackException>().With.Message.StartsWith("the type pack is damaged: "),
                $"{end} bytes"
            );
        }
    }

    [Test]
    public void Every_changed_byte_of_the_header_is_noticed()
    {
        var headerSize = BinaryPrimitives.ReadInt32LittleEndian(Sound.AsSpan(PackFormat.SectionTableOffset));
        var bytes = EmbeddedPack.Copy();
        for (var at = 0; at < headerSize; at++)
        {
            bytes[at] ^= 0x10;
            Assert.That(() => new TypePack(bytes), Throws.TypeOf<TypePackException>(), $"byte {at}");
            bytes[at] ^= 0x10;
        }
    }

    [Test]
    public void A_changed_byte_anywhere_is_noticed_or_was_not_needed() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte[1, 255])
            .Sample(
                (at, change) =>
                {
                    var bytes = EmbeddedPack.Copy();
                    bytes[at] ^= change;
                    Assert.That(IsRefusedOrRight(bytes), $"byte {at} changed by {change}");
                },
                iter: 60,
                threads: 1
            );

    // Checksums can be forged, by accident of a wrong builder for instance: then the bounds must hold.
    [Test]
    public void Whatever_is_written_under_a_right_checksum_ends_in_an_answer_or_a_message() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1].Array[1, 40], Gen.Byte[1, 255])
            .Sample(
                (places, change) =>
                {
                    var bytes = EmbeddedPack.Copy();
                    Array.ForEach(places, at => bytes[at] ^= change);
                    Seal(bytes);
                    Assert.That(EndsWell(bytes), string.Join(", ", places));
                },
                iter: 60,
                threads: 1
            );

    private static bool IsRefusedOrRight(byte[] bytes)
    {
        try
        {
            return Answers(bytes).SequenceEqual(Right);
        }
        catch (TypePackException)
        {
            return true;
        }
    }

    private static bool EndsWell(byte[] bytes)
    {
        try
        {
            return Answers(bytes).Length > 0;
        }
        catch (TypePackException e)
        {
            return e.Message.StartsWith("the type pack is damaged: ", StringComparison.Ordinal);
        }
    }

    private static ImmutableArray<string> Answers(byte[] bytes)
    {
        var pack = new TypePack(bytes);
        var answers = ImmutableArray.CreateBuilder<string>();
        answers.Add(pack.Package);
        foreach (var (type, version) in Asked)
        {
            answers.Add(pack.NameOf(type) ?? "none");
            answers.AddRange(pack.VersionsOf(type));
            answers.AddRange(pack.Find(type, version) is { } found ? EmbeddedPack.Facts(found, mostTypes: 200) : []);
        }

        answers.AddRange(pack.TypesFrom("Microsoft.Network/"));
        return answers.ToImmutable();
    }

    private static IEnumerable<int> SectionEnds() =>
        from section in Enum.GetValues<PackSection>()
        let record = Sound
            .AsSpan(
                PackFormat.SectionTableOffset + ((int)section * PackFormat.SectionRecordSize),
                PackFormat.SectionRecordSize
            )
            .ToArray()
        select BinaryPrimitives.ReadInt32LittleEndian(record)
            + BinaryPrimitives.ReadInt32LittleEndian(record.AsSpan(sizeof(int)));

    private static void Seal(byte[] bytes)
    {
        var headerSize = BinaryPrimitives.ReadInt32LittleEndian(Sound.AsSpan(PackFormat.SectionTableOffset));
        Sound.AsSpan(0, headerSize).CopyTo(bytes);
        for (var page = 0; headerSize + (page * PackFormat.PageSize) < bytes.Length; page++)
        {
            var start = headerSize + (page * PackFormat.PageSize);
            var checksum = PackChecksum.Of(bytes.AsSpan(start, Math.Min(PackFormat.PageSize, bytes.Length - start)));
            BinaryPrimitives.WriteUInt32LittleEndian(
                bytes.AsSpan(PackFormat.FixedHeaderSize + (page * sizeof(uint))),
                checksum
            );
        }

        BinaryPrimitives.WriteUInt32LittleEndian(
            bytes.AsSpan(PackFormat.ChecksumOffset),
            PackChecksum.OfHeader(bytes.AsSpan(0, headerSize))
        );
    }
}
