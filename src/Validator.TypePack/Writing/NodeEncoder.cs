using Validator.Schemas.Packs;
using Validator.TypePack.Reading;

namespace Validator.TypePack.Writing;

/// <summary>Writes one type as README.md beside the reader describes it.</summary>
internal sealed class NodeEncoder(StringLayout strings, NodeLayout nodes)
{
    private readonly PackBuffer _measured = new();

    public int SizeOf(int[] words)
    {
        _measured.Clear();
        Write(words, _measured);
        return _measured.Length;
    }

    public void Write(int[] words, PackBuffer to)
    {
        to.Byte(words[0]);
        switch (TypeWords.KindOf(words))
        {
            case NodeKind.Integer:
                WriteLimits(words, 1, to);
                break;
            case NodeKind.String:
                var pattern = WriteLimits(words, 1, to);
                if (TypeWords.Has(words, NodeFlags.HasPatternOrRest))
                {
                    WriteText(words[pattern], to);
                }

                break;
            case NodeKind.Literal:
                WriteText(words[1], to);
                break;
            case NodeKind.Array:
                WriteType(words[1], to);
                WriteLimits(words, 2, to);
                break;
            case NodeKind.Union:
                to.Number(words.Length - 1);
                Array.ForEach(words[1..], member => WriteType(member, to));
                break;
            case NodeKind.Object:
                WriteObject(words, to);
                break;
            case NodeKind.Discriminated:
                WriteDiscriminated(words, to);
                break;
        }
    }

    private void WriteObject(int[] words, PackBuffer to)
    {
        WriteText(words[1], to);
        if (TypeWords.Has(words, NodeFlags.HasPatternOrRest))
        {
            WriteType(words[2], to);
        }

        WriteProperties(words, to);
    }

    private void WriteDiscriminated(int[] words, PackBuffer to)
    {
        WriteText(words[1], to);
        WriteText(words[2], to);
        var variants = WriteProperties(words, to);
        to.Number((words.Length - variants) / TypeWords.VariantSize);
        for (var at = variants; at < words.Length; at += TypeWords.VariantSize)
        {
            WriteText(words[at], to);
            WriteType(words[at + 1], to);
        }
    }

    /// <summary>Gives the place behind the properties.</summary>
    private int WriteProperties(int[] words, PackBuffer to)
    {
        var (first, count) = TypeWords.Properties(words);
        var end = first + (count * TypeWords.PropertySize);
        to.Number(count);
        for (var at = first; at < end; at += TypeWords.PropertySize)
        {
            WriteText(words[at], to);
            to.Byte(words[at + 1]);
            WriteType(words[at + 2], to);
        }

        return end;
    }

    /// <summary>Gives the place behind the limits.</summary>
    private static int WriteLimits(int[] words, int at, PackBuffer to)
    {
        foreach (var limit in (ReadOnlySpan<NodeFlags>)[NodeFlags.HasMinimum, NodeFlags.HasMaximum])
        {
            if (TypeWords.Has(words, limit))
            {
                to.Signed(TypeWords.Number(words, at));
                at += 2;
            }
        }

        return at;
    }

    private void WriteText(int text, PackBuffer to) => to.Number(strings.OffsetOf(text));

    private void WriteType(int type, PackBuffer to) => to.Number(nodes.OffsetOf(type));
}
