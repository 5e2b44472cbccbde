using Validator.Model;
using Validator.Schemas.Types;

namespace Validator.Schemas.Checking;

/// <summary>
/// The properties that Azure Resource Manager itself knows on every resource, whether or not the provider's definition
/// declares them (https://learn.microsoft.com/azure/azure-resource-manager/templates/resource-declaration), with the types
/// that Bicep takes for them where the provider declares none (Azure/bicep, AzResourceTypeFactory.cs).
/// </summary>
internal static class ResourceTopLevel
{
    private static readonly (SchemaTable Table, PropertyCollection Properties) Known = Build();

    /// <summary>The types of the properties.</summary>
    public static SchemaTable Table => Known.Table;

    /// <summary>What the engine knows on every resource.</summary>
    public static PropertyCollection Properties => Known.Properties;

    /// <summary>Where a nested deployment goes, which is between the template and the engine alone.</summary>
    /// <param name="type">The type of the resource in its canonical case.</param>
    public static bool IsForEngine(string property, string type) =>
        type == ResourceDeclaration.DeploymentType
        && (
            property.Equals("resourceGroup", StringComparison.OrdinalIgnoreCase)
            || property.Equals("subscriptionId", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>What is known inside one of the properties, such as <c>sku</c>; null where that is open.</summary>
    public static PropertyCollection? Inside(Property known) =>
        Table[known.Type] is SchemaType.Object { Rest: null, Properties: var properties } ? properties : null;

    private const int Any = 0;
    private const int Boolean = 1;
    private const int Integer = 2;
    private const int String = 3;
    private const int Strings = 4;

    private static (SchemaTable, PropertyCollection) Build()
    {
        List<SchemaType> types =
        [
            new SchemaType.Any(),
            new SchemaType.Boolean(),
            new SchemaType.Integer(null, null),
            new SchemaType.String(null, null, null, StringFormat.None),
            new SchemaType.Array(new(String), null, null),
        ];
        PropertyCollection properties = new([
            Is("asserts", MapOf(Boolean)),
            Is("eTag", String),
            Is("extendedLocation", Object(Must("type", String), Is("name", String))),
            Is(
                "identity",
                Object(
                    Must("type", String),
                    Is("principalId", String),
                    Is("tenantId", String),
                    Is("identityIds", Strings),
                    Is("userAssignedIdentities", MapOf(Any)),
                    Is("delegatedResources", MapOf(Any))
                )
            ),
            Is("kind", String),
            Is("location", String),
            Is("managedBy", String),
            Is("managedByExtended", Strings),
            Is(
                "placement",
                Object(Must("zonePlacementPolicy", String), Is("includeZones", Strings), Is("excludeZones", Strings))
            ),
            Is(
                "plan",
                Object(
                    Is("name", String),
                    Is("product", String),
                    Is("promotionCode", String),
                    Is("publisher", String),
                    Is("version", String)
                )
            ),
            Is("properties", MapOf(Any)),
            Is("scale", Object(Must("capacity", Integer), Is("maximum", Integer), Is("minimum", Integer))),
            Is(
                "sku",
                Object(
                    Is("capacity", Integer),
                    Is("family", String),
                    Is("model", String),
                    Is("name", String),
                    Is("size", String),
                    Is("tier", String)
                )
            ),
            Is("tags", MapOf(String)),
            Is("zones", Strings),
        ]);
        return (SchemaTable.Of([.. types]), properties);

        Property Is(string name, int type) => new(name, new(type), PropertyFlags.None);
        Property Must(string name, int type) => new(name, new(type), PropertyFlags.Required);
        int MapOf(int values) => Add(new("map", PropertyCollection.Empty, new TypeRef(values)));
        int Object(params Property[] known) => Add(new("object", new([.. known]), null));
        int Add(SchemaType.Object type)
        {
            types.Add(type);
            return types.Count - 1;
        }
    }
}
