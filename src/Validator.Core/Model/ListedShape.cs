namespace Validator.Model;

/// <summary>An object with these members and no others.</summary>
public sealed class ListedShape(
    IReadOnlyDictionary<string, ValueShape> members,
    OtherMembers others = OtherMembers.None
) : ValueShape
{
    public override ValueKinds Kinds => ValueKinds.Object;

    public override IEnumerable<string> Members => members.Keys;

    public override OtherMembers Others => others;

    public override ValueShape? Find(string name) => members.GetValueOrDefault(name);
}

/// <summary>An array of elements that are alike.</summary>
public sealed class ArrayShape(ValueShape? item) : ValueShape
{
    public override ValueKinds Kinds => ValueKinds.Array;

    public override ValueShape? Item(long? index) => item;
}

/// <summary>A value of which the kinds alone are known.</summary>
public sealed class KindShape(ValueKinds kinds) : ValueShape
{
    public override ValueKinds Kinds { get; } = kinds;
}
