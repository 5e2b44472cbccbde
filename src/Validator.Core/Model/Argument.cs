namespace Validator.Model;

/// <summary>What one parameter is given.</summary>
/// <param name="value">An <see cref="UnknownValue"/> where it is a secret of a vault, or nothing that can be understood.</param>
public sealed class Argument(Name name, Expression value)
{
    public Name Name { get; } = name;

    public Expression Value { get; } = value;

    /// <summary>The secret that gives the value; null where it is given outright.</summary>
    public SecretReference? Secret { get; init; }

    /// <summary>What stands in place of an object with a value; null where there is one.</summary>
    public ValueKinds? MalformedAs { get; init; }
}
