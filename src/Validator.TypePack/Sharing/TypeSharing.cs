using Validator.TypePack.Reading;

namespace Validator.TypePack.Sharing;

/// <summary>
/// Merges equal types of all files. Types that end somewhere are merged from the leaves up, as equal sequences of
/// numbers. What remains leads into a cycle, and two such types are equal unless something on a path tells them apart:
/// they are split by what they are, then by what they refer to, until nothing splits any more (partition refinement;
/// Hopcroft 1971 for automata). So recursive types are shared exactly, and none is unrolled.
/// </summary>
internal sealed class TypeSharing
{
    private readonly SequenceTable _merged = new();
    private readonly List<int[]> _types = [];
    private readonly List<int[]> _cyclic = [];
    private int[] _numbersOfCyclic = [];

    /// <summary>How many of the merged types lead into a cycle.</summary>
    public int CyclicCount { get; private set; }

    /// <summary>The merged types, which refer to each other by their places here. Complete after <see cref="Finish"/>.</summary>
    public IReadOnlyList<int[]> Types => _types;

    /// <summary>Merges the types of a file; gives what <see cref="NumberOf"/> takes for each of them.</summary>
    public int[] Add(TypesFile file)
    {
        var types = file.Types;
        var handles = new int[types.Count];
        Array.Fill(handles, int.MaxValue);
        var (open, referrers) = Count(types);
        var ready = new Queue<int>(Enumerable.Range(0, types.Count).Where(i => open[i] == 0));
        while (ready.TryDequeue(out var place))
        {
            var words = types[place];
            if (words.Length > 0)
            {
                handles[place] = Merge(Rewrite(words, handles));
            }

            foreach (var referrer in referrers[place])
            {
                if (--open[referrer] == 0)
                {
                    ready.Enqueue(referrer);
                }
            }
        }

        AddCyclic(types, handles);
        return handles;
    }

    /// <summary>Merges the types that lead into cycles.</summary>
    public void Finish()
    {
        var classes = new CycleRefinement(_cyclic).Refine();
        _numbersOfCyclic = new int[_cyclic.Count];
        CyclicCount = classes.Count == 0 ? 0 : classes.Max() + 1;
        var first = _types.Count;
        for (var i = 0; i < classes.Count; i++)
        {
            _numbersOfCyclic[i] = first + classes[i];
        }

        for (var i = 0; i < classes.Count; i++)
        {
            if (_numbersOfCyclic[i] == _types.Count)
            {
                _types.Add(Renumber(_cyclic[i]));
            }
        }
    }

    public int NumberOf(int handle) => handle >= 0 ? handle : _numbersOfCyclic[~handle];

    private static (int[] Open, List<int>[] Referrers) Count(List<int[]> types)
    {
        var open = new int[types.Count];
        var referrers = new List<int>[types.Count];
        for (var i = 0; i < types.Count; i++)
        {
            referrers[i] = [];
        }

        for (var i = 0; i < types.Count; i++)
        {
            foreach (var at in types[i].Length == 0 ? [] : TypeWords.References(types[i]))
            {
                open[i]++;
                referrers[types[i][at]].Add(i);
            }
        }

        return (open, referrers);
    }

    private void AddCyclic(List<int[]> types, int[] handles)
    {
        List<int> places = [];
        for (var i = 0; i < types.Count; i++)
        {
            if (types[i].Length > 0 && handles[i] == int.MaxValue)
            {
                handles[i] = ~(_cyclic.Count + places.Count);
                places.Add(i);
            }
        }

        _cyclic.AddRange(places.Select(place => Rewrite(types[place], handles)));
    }

    private int Merge(int[] words)
    {
        var number = _merged.Add(words, out var isNew);
        if (isNew)
        {
            _types.Add(words);
        }

        return number;
    }

    private int[] Renumber(int[] words)
    {
        var renumbered = (int[])words.Clone();
        foreach (var at in TypeWords.References(words))
        {
            renumbered[at] = NumberOf(words[at]);
        }

        return renumbered;
    }

    private static int[] Rewrite(int[] words, int[] handles)
    {
        var rewritten = (int[])words.Clone();
        foreach (var at in TypeWords.References(words))
        {
            rewritten[at] = handles[words[at]];
        }

        return rewritten;
    }
}
