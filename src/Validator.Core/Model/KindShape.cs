namespace Validator.Model;

/// <summary>A value of which the kinds alone are known.</summary>
public sealed class KindShape(ValueKinds kinds) : ValueShape
{
    public override ValueKinds Kinds { get; } = kinds;
}
