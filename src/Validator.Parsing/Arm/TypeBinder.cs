using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Json;

namespace Validator.Parsing.Arm;

/// <summary>Lowers the types that parameters, outputs and definitions declare.</summary>
/// <param name="literals">Lowers what is never evaluated, as the allowed values are not.</param>
/// <param name="faults">Is shown each type; null where what the engine says of it is not known.</param>
internal sealed class TypeBinder(ValueLowering literals, TypeFaults? faults)
{
    // The recursion is bounded by the depth that the JSON parser allows.
    public TypeExpression Bind(JsonNode node)
    {
        if (node.Kind != JsonKind.Object)
        {
            return TypeExpression.Any;
        }

        faults?.Check(node);
        var (kinds, isSecure) = Find(node, "type", JsonKind.String) is { } written
            ? ParameterType.Of(written.GetString()) ?? (ValueKinds.Any, false)
            : (ValueKinds.Any, false);
        var others = node.Find("additionalProperties")?.Value;
        var items = node.Find("items")?.Value;
        return new(node.Span, kinds)
        {
            IsSecure = isSecure,
            IsNullable = Find(node, "nullable", JsonKind.True) is not null,
            Reference = Reference(node),
            AllowedValues = AllowedValues(node),
            MinValue = Integer(node, "minValue"),
            MaxValue = Integer(node, "maxValue"),
            MinLength = Integer(node, "minLength"),
            MaxLength = Integer(node, "maxLength"),
            Items = items is { Kind: JsonKind.Object } item ? Bind(item) : null,
            HasNoOtherItems = items is { Kind: JsonKind.False },
            PrefixItems = PrefixItems(node),
            Properties = Properties(node, "properties"),
            AdditionalProperties = others is { Kind: JsonKind.Object } other ? Bind(other) : null,
            IsSealed = others is { Kind: JsonKind.False } || Find(node, "sealed", JsonKind.True) is not null,
            Discriminator = Discriminator(node),
        };
    }

    public ImmutableArray<TypeDeclaration> BindDefinitions(JsonNode root) =>
        [.. Properties(root, "definitions").Select(one => new TypeDeclaration(one.Name, one.Type))];

    private static JsonNode? Find(JsonNode node, string name, JsonKind kind) =>
        node.Find(name) is { Value: var value } && value.Kind == kind ? value : null;

    private static long? Integer(JsonNode node, string name) =>
        node.Find(name) is { Value: var value } && value.TryGetInt64(out var integer) ? integer : null;

    private static Name? Reference(JsonNode node) =>
        Find(node, "$ref", JsonKind.String) is { } reference
        && TypeFaults.DefinitionIn(reference.GetString()) is { } definition
            ? new(definition, reference.Span)
            : null;

    private ImmutableArray<Expression> AllowedValues(JsonNode node) =>
        Find(node, "allowedValues", JsonKind.Array) is { } list ? literals.LowerItems(list) : [];

    private ImmutableArray<TypeExpression> PrefixItems(JsonNode node)
    {
        if (Find(node, "prefixItems", JsonKind.Array) is not { } list)
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<TypeExpression>();
        foreach (var item in list.Items)
        {
            items.Add(Bind(item));
        }

        return items.DrainToImmutable();
    }

    private ImmutableArray<TypeProperty> Properties(JsonNode node, string name)
    {
        if (Find(node, name, JsonKind.Object) is not { } members)
        {
            return [];
        }

        var properties = ImmutableArray.CreateBuilder<TypeProperty>();
        foreach (var member in members.Properties)
        {
            properties.Add(new(ValueLowering.NameOf(member.Name), Bind(member.Value)));
        }

        return properties.DrainToImmutable();
    }

    private TypeDiscriminator? Discriminator(JsonNode node) =>
        Find(node, "discriminator", JsonKind.Object) is { } choice
        && Find(choice, "propertyName", JsonKind.String) is { } property
            ? new(property.GetString(), Properties(choice, "mapping"))
            : null;
}
