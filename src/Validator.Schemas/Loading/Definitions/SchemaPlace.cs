namespace Validator.Schemas.Loading.Definitions;

/// <summary>Where a schema stands, which decides what more it may say than what its type is.</summary>
internal enum SchemaPlace
{
    Type,

    /// <summary>The value of a property, which may carry the flags of the property.</summary>
    Property,

    /// <summary>The body of a resource, which names the resource.</summary>
    Resource,
}
