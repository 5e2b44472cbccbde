using Validator.TypePack.Reading;

namespace Validator.TypePack.Writing;

/// <summary>Places every type that some resource leads to, the most used first, and encodes it.</summary>
internal sealed class NodeLayout
{
    private readonly IReadOnlyList<int[]> _types;
    private readonly int[] _uses;
    private readonly int[] _offsets;

    public NodeLayout(AzureTypes azure)
    {
        _types = azure.Types;
        _uses = new int[_types.Count];
        _offsets = new int[_types.Count];
        Mark(azure.Resources);
        Order =
        [
            .. Enumerable.Range(0, _types.Count).Where(type => _uses[type] > 0).OrderByDescending(type => _uses[type]),
        ];
    }

    /// <summary>The types in the order of their offsets.</summary>
    public IReadOnlyList<int> Order { get; }

    public int OffsetOf(int type) => _offsets[type];

    public PackBuffer Encode(StringLayout strings)
    {
        var encoder = new NodeEncoder(strings, this);
        Settle(encoder);
        var bytes = new PackBuffer();
        foreach (var type in Order)
        {
            encoder.Write(_types[type], bytes);
        }

        return bytes;
    }

    private void Mark(IReadOnlyList<Resource> resources)
    {
        var open = new Stack<int>();
        foreach (var resource in resources)
        {
            Use(resource.Body);
            foreach (var (_, input, output) in resource.Functions)
            {
                Use(output);
                Use(input ?? output);
            }
        }

        while (open.TryPop(out var type))
        {
            foreach (var at in TypeWords.References(_types[type]))
            {
                Use(_types[type][at]);
            }
        }

        void Use(int type)
        {
            if (_uses[type]++ == 0)
            {
                open.Push(type);
            }
        }
    }

    // The size of a type depends on the offsets in it, and the offsets on the sizes. From zero, sizes only grow, and no
    // further than their last digit.
    private void Settle(NodeEncoder encoder)
    {
        var moved = true;
        while (moved)
        {
            moved = false;
            var next = 0;
            foreach (var type in Order)
            {
                moved |= _offsets[type] != next;
                _offsets[type] = next;
                next += encoder.SizeOf(_types[type]);
            }
        }
    }
}
