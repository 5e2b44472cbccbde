namespace Validator.Schemas.Types;

/// <summary>A property of an object type.</summary>
public sealed record Property(string Name, TypeRef Type, PropertyFlags Flags)
{
    public bool IsRequired => (Flags & PropertyFlags.Required) != 0;

    public bool IsReadOnly => (Flags & PropertyFlags.ReadOnly) != 0;
}

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
}
