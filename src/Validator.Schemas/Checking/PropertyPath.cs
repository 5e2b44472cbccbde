using System.Globalization;

namespace Validator.Schemas.Checking;

/// <summary>The way from a resource to one of its values; spelled out only when a finding shows it.</summary>
internal sealed class PropertyPath
{
    private readonly PropertyPath? _parent;
    private readonly string _segment;

    private PropertyPath(PropertyPath? parent, string segment)
    {
        _parent = parent;
        _segment = segment;
    }

    /// <summary>The resource itself, shown by its type.</summary>
    public static PropertyPath Resource(string type) => new(null, type);

    public PropertyPath Property(string name) => new(this, name);

    public PropertyPath Item(int index) => new(this, $"[{index.ToString(CultureInfo.InvariantCulture)}]");

    /// <summary>An item of an array that a loop makes.</summary>
    public PropertyPath AnyItem() => new(this, "[*]");

    public override string ToString()
    {
        if (_parent is null)
        {
            return _segment;
        }

        var before = _parent._parent is null ? "" : _parent.ToString();
        return before.Length == 0 || _segment[0] == '[' ? before + _segment : $"{before}.{_segment}";
    }
}
