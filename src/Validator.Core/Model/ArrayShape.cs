namespace Validator.Model;

/// <summary>An array of elements that are alike.</summary>
public sealed class ArrayShape(ValueShape? item) : ValueShape
{
    public override ValueKinds Kinds => ValueKinds.Array;

    public override ValueShape? Item(long? index) => item;
}
