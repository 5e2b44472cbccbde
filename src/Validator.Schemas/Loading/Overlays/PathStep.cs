namespace Validator.Schemas.Loading.Overlays;

/// <summary>One step from a type to a type inside it. Closed: every kind is nested here.</summary>
public abstract record PathStep
{
    private PathStep() { }

    public sealed record Property(string Name) : PathStep
    {
        public override string ToString() => $"property '{Name}'";
    }

    /// <summary>The type of all properties that are not named.</summary>
    public sealed record OtherProperties : PathStep
    {
        public override string ToString() => "type of other properties";
    }

    /// <summary>The names of all properties that are not named.</summary>
    public sealed record OtherNames : PathStep
    {
        public override string ToString() => "names of other properties";
    }

    public sealed record Items : PathStep
    {
        public override string ToString() => "type of items";
    }

    /// <param name="Value">The value of the discriminator that chooses the variant.</param>
    public sealed record Variant(string Value) : PathStep
    {
        public override string ToString() => $"variant '{Value}'";
    }
}
