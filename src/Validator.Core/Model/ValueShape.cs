namespace Validator.Model;

/// <summary>What the type of a value says of it, where the value itself is not known.</summary>
public abstract class ValueShape
{
    public abstract ValueKinds Kinds { get; }

    /// <summary>What messages call the type; null where it has no name.</summary>
    public virtual string? Name => null;

    /// <summary>The names that <see cref="Find"/> knows.</summary>
    public virtual IEnumerable<string> Members => [];

    /// <summary>What the type says of other members than those listed.</summary>
    public virtual OtherMembers Others => OtherMembers.Possible;

    /// <summary>The only values that it may have; empty where all are possible.</summary>
    public virtual IReadOnlyList<Expression> Choices => [];

    /// <summary>A member, compared without regard to case; null where the type lists none of that name.</summary>
    public virtual ValueShape? Find(string name) => null;

    /// <summary>An element of an array; null where nothing is known of it.</summary>
    /// <param name="index">Null where it is not known which.</param>
    public virtual ValueShape? Item(long? index) => null;
}
