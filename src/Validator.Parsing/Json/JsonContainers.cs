namespace Validator.Parsing.Json;

/// <summary>What each entry of a tree lies in. Made when a path is first asked for: a clean file never pays for it.</summary>
internal sealed class JsonContainers
{
    private readonly int[] _containers;
    private readonly int[] _ordinals;

    public JsonContainers(JsonSyntaxTree tree)
    {
        var count = tree.EntryAt(0).Next;
        _containers = new int[count];
        _ordinals = new int[count];
        for (var container = 0; container < count; container++)
        {
            if (tree.EntryAt(container).Kind is JsonKind.Object or JsonKind.Array)
            {
                Fill(tree, container);
            }
        }
    }

    /// <summary>The index of the object or array that an entry lies in; 0 for those in the root and for the root itself.</summary>
    public int Of(int entry) => _containers[entry];

    /// <summary>How many entries come before this one in its container, where a name and its value count as two.</summary>
    public int Ordinal(int entry) => _ordinals[entry];

    private void Fill(JsonSyntaxTree tree, int container)
    {
        var end = tree.EntryAt(container).Next;
        var ordinal = 0;
        for (var entry = container + 1; entry < end; entry = tree.EntryAt(entry).Next)
        {
            _containers[entry] = container;
            _ordinals[entry] = ordinal++;
        }
    }
}
