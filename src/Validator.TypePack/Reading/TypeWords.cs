using Validator.Schemas.Packs;

namespace Validator.TypePack.Reading;

/// <summary>
/// A type as numbers, so that equal types are equal sequences: its kind with its flags, then what the kind has. Texts
/// are places in the string table, types places in a list of types.
/// <code>
/// integer        minimum? maximum?                      each as two numbers
/// string         minimum? maximum? pattern?
/// literal        text
/// array          item minimum? maximum?
/// union          member*
/// object         name rest? (name flags type description)*
/// discriminated  name discriminator count (name flags type description){count} (text type)*
/// </code>
/// A description is a place in the table of descriptions, or -1. It is a part of the type: two types that are described
/// differently stay two, which costs 4 % and gives each property one description and no other's.
/// </summary>
internal static class TypeWords
{
    public const int PropertySize = 4;
    public const int VariantSize = 2;

    public static NodeKind KindOf(int[] words) => (NodeKind)(words[0] & PackFormat.KindMask);

    public static bool Has(int[] words, NodeFlags flag) => (words[0] & (int)flag) != 0;

    public static long Number(int[] words, int at) => (uint)words[at] | ((long)words[at + 1] << 32);

    /// <summary>The properties of an object, or of the base of a discriminated one: where the first is, and how many.</summary>
    public static (int First, int Count) Properties(int[] words)
    {
        switch (KindOf(words))
        {
            case NodeKind.Object:
                var first = Has(words, NodeFlags.HasPatternOrRest) ? 3 : 2;
                return (first, (words.Length - first) / PropertySize);
            case NodeKind.Discriminated:
                return (4, words[3]);
            default:
                return (0, 0);
        }
    }

    /// <summary>The places of all types that the type refers to.</summary>
    public static IEnumerable<int> References(int[] words)
    {
        switch (KindOf(words))
        {
            case NodeKind.Array:
                yield return 1;
                break;
            case NodeKind.Union:
                for (var i = 1; i < words.Length; i++)
                {
                    yield return i;
                }

                break;
            case NodeKind.Object or NodeKind.Discriminated:
                foreach (var place in ReferencesOfObject(words))
                {
                    yield return place;
                }

                break;
        }
    }

    /// <summary>All texts of the type.</summary>
    public static IEnumerable<int> Texts(int[] words)
    {
        switch (KindOf(words))
        {
            case NodeKind.String when Has(words, NodeFlags.HasPatternOrRest):
                yield return words[^1];
                break;
            case NodeKind.Literal or NodeKind.Object:
                yield return words[1];
                break;
            case NodeKind.Discriminated:
                yield return words[1];
                yield return words[2];
                break;
        }

        var (first, count) = Properties(words);
        var end = first + (count * PropertySize);
        for (var i = first; i < end; i += PropertySize)
        {
            yield return words[i];
        }

        for (var i = end; KindOf(words) == NodeKind.Discriminated && i < words.Length; i += VariantSize)
        {
            yield return words[i];
        }
    }

    private static IEnumerable<int> ReferencesOfObject(int[] words)
    {
        if (KindOf(words) == NodeKind.Object && Has(words, NodeFlags.HasPatternOrRest))
        {
            yield return 2;
        }

        var (first, count) = Properties(words);
        var end = first + (count * PropertySize);
        for (var i = first; i < end; i += PropertySize)
        {
            yield return i + 2;
        }

        for (var i = end; i < words.Length; i += VariantSize)
        {
            yield return i + 1;
        }
    }
}
