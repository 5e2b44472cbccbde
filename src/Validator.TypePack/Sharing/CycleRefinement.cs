using Validator.TypePack.Reading;

namespace Validator.TypePack.Sharing;

/// <summary>Finds which types that lead into cycles are equal: the coarsest partition that tells no equal types apart.</summary>
/// <param name="types">A negative reference is the complement of a place in this list; any other is a merged type.</param>
internal sealed class CycleRefinement(List<int[]> types)
{
    private readonly int[][] _inner =
    [
        .. types.Select(words => TypeWords.References(words).Select(at => words[at]).Where(to => to < 0).ToArray()),
    ];

    /// <summary>The class of each type, numbered in the order of their first members.</summary>
    public IReadOnlyList<int> Refine()
    {
        var classes = Split(i => WithoutInner(types[i]));
        while (true)
        {
            var before = classes;
            var finer = Split(i => [before.Of[i], .. _inner[i].Select(to => before.Of[~to])]);
            if (finer.Count == before.Count)
            {
                return before.Of;
            }

            classes = finer;
        }
    }

    private (int[] Of, int Count) Split(Func<int, int[]> signature)
    {
        var table = new SequenceTable();
        var classes = new int[types.Count];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = table.Add(signature(i), out _);
        }

        return (classes, table.Count);
    }

    private static int[] WithoutInner(int[] words)
    {
        var masked = (int[])words.Clone();
        foreach (var at in TypeWords.References(words))
        {
            masked[at] = Math.Max(words[at], -1);
        }

        return masked;
    }
}
