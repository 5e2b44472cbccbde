namespace Validator.Schemas.Types;

/// <summary>A property of an object type.</summary>
public sealed record Property(string Name, TypeRef Type, PropertyFlags Flags)
{
    public bool IsRequired => (Flags & PropertyFlags.Required) != 0;

    public bool IsReadOnly => (Flags & PropertyFlags.ReadOnly) != 0;

    /// <summary>Whether the service is known to take what the definition forbids, so that its findings are notes.</summary>
    public bool IsTolerated { get; init; }

    /// <summary>Where its description is, which <see cref="SchemaTable.Describe(Property)"/> reads.</summary>
    internal DescriptionSite? Description { get; init; }
}

/// <summary>Where a description is: a property as the type has it that the provider wrote.</summary>
/// <param name="Owner">The index of the type.</param>
/// <param name="Property">Its place among the properties of the type.</param>
internal readonly record struct DescriptionSite(int Owner, int Property);

/// <summary>What holds for a property wherever it is used. The numbers are those of bicep-types.</summary>
[Flags]
public enum PropertyFlags
{
    None = 0,
    Required = 1,

    /// <summary>The service sets it: a template may not.</summary>
    ReadOnly = 2,

    /// <summary>A template may set it; the service never gives it back.</summary>
    WriteOnly = 4,

    /// <summary>Its value must be known when the deployment starts.</summary>
    DeployTimeConstant = 8,

    /// <summary>It is a part of what identifies the resource.</summary>
    Identifier = 16,
}
