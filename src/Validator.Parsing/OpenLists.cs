using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Validator.Parsing;

/// <summary>
/// The lists that are not complete yet, each inside the one before, in one piece of memory: only their final arrays are
/// allocated.
/// </summary>
internal sealed class OpenLists<T>
{
    private readonly List<T> _items = [];

    /// <summary>Opens a list inside those that are open, and gives what <see cref="Close"/> or <see cref="Drop"/> wants.</summary>
    public int Open() => _items.Count;

    /// <summary>Adds to the innermost list.</summary>
    public void Add(T item) => _items.Add(item);

    public ImmutableArray<T> Close(int list)
    {
        var items = ImmutableArray.Create<T>(CollectionsMarshal.AsSpan(_items)[list..]);
        Drop(list);
        return items;
    }

    /// <summary>Forgets a list and those inside it.</summary>
    public void Drop(int list) => _items.RemoveRange(list, _items.Count - list);
}
