using System.Runtime.InteropServices;

namespace Validator.TypePack.Sharing;

/// <summary>Each sequence of numbers once, by number.</summary>
internal sealed class SequenceTable
{
    private readonly Dictionary<int[], int> _numbers = new(new ByContent());

    public int Count => _numbers.Count;

    /// <summary>The number of the sequence, and whether it is new. The table keeps a new one: it must not change.</summary>
    public int Add(int[] sequence, out bool isNew)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, sequence, out var exists);
        isNew = !exists;
        if (isNew)
        {
            number = _numbers.Count - 1;
        }

        return number;
    }

    private sealed class ByContent : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] obj)
        {
            HashCode hash = default;
            hash.AddBytes(MemoryMarshal.AsBytes(obj.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
