using System.Globalization;

namespace Validator.Schemas.Checking;

/// <summary>The way from a resource to one of its values; spelled out only when a finding shows it.</summary>
internal sealed class PropertyPath
{
    private readonly PropertyPath? _parent;
    private readonly string _segment;

    private readonly bool _isItem;

    private PropertyPath(PropertyPath? parent, string segment, bool isItem)
    {
        _parent = parent;
        _segment = segment;
        _isItem = isItem;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>How many steps the value is below its resource.</summary>
    public int Depth { get; }

    /// <summary>The type of the resource.</summary>
    public string Root => _parent?.Root ?? _segment;

    /// <summary>The resource itself, shown by its type.</summary>
    public static PropertyPath Resource(string type) => new(null, type, isItem: false);

    public PropertyPath Property(string name) => new(this, name, isItem: false);

    public PropertyPath Item(int index) => new(this, $"[{index.ToString(CultureInfo.InvariantCulture)}]", isItem: true);

    /// <summary>An item of an array that a loop makes.</summary>
    public PropertyPath AnyItem() => new(this, "[*]", isItem: true);

    public override string ToString()
    {
        if (_parent is null)
        {
            return _segment;
        }

        var before = _parent._parent is null ? "" : _parent.ToString();
        return before.Length == 0 || _isItem ? before + _segment : $"{before}.{_segment}";
    }
}
