namespace Validator.Parsing.Json;

/// <summary>Walks the elements of an array; allocates nothing.</summary>
public struct JsonItems
{
    private readonly JsonSyntaxTree _tree;
    private readonly int _end;
    private int _next;

    internal JsonItems(JsonSyntaxTree tree, int container, int end)
    {
        _tree = tree;
        _end = end;
        _next = container + 1;
        Current = default;
    }

    public JsonNode Current { get; private set; }

    public readonly JsonItems GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        Current = new(_tree, _next);
        _next = _tree.EntryAt(_next).Next;
        return true;
    }
}
