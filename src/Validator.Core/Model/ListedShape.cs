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
