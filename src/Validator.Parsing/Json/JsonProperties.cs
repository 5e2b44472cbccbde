namespace Validator.Parsing.Json;

/// <summary>Walks the properties of an object; allocates nothing.</summary>
public struct JsonProperties
{
    private readonly JsonSyntaxTree _tree;
    private readonly int _end;
    private int _next;

    internal JsonProperties(JsonSyntaxTree tree, int container, int end)
    {
        _tree = tree;
        _end = end;
        _next = container + 1;
        Current = default;
    }

    public JsonProperty Current { get; private set; }

    public readonly JsonProperties GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        Current = new(new(_tree, _next), new(_tree, _next + 1));
        _next = _tree.EntryAt(_next + 1).Next;
        return true;
    }
}
