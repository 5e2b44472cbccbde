using System.Collections.Immutable;
using Validator.Schemas.Types;

namespace Validator.Schemas.Loading.Overlays;

/// <summary>
/// Applies overlays to one resource type. The types on the path are copied to the end of the table, from the one that
/// changes up to a new body; all others stay as they are, because other resource types and other places share them.
/// </summary>
internal sealed class OverlayApplication
{
    private readonly ResourceType _resource;
    private readonly List<SchemaType> _added = [];

    private OverlayApplication(ResourceType resource) => _resource = resource;

    private SchemaType this[TypeRef reference] =>
        reference.Index < _resource.Table.Count
            ? _resource.Table[reference]
            : _added[reference.Index - _resource.Table.Count];

    /// <exception cref="SchemaException">A path leads to nothing, or not to a string.</exception>
    public static ResourceType Apply(ResourceType resource, ImmutableArray<Overlay> overlays)
    {
        var application = new OverlayApplication(resource);
        var (body, isTrusted, isCaseSensitive) = (resource.Body, resource.IsTrusted, resource.IsCaseSensitive);
        foreach (var overlay in overlays)
        {
            if (overlay.AppliesTo(resource))
            {
                isTrusted = overlay.Trusted ?? isTrusted;
                isCaseSensitive = overlay.CaseSensitive ?? isCaseSensitive;
                body = overlay.Refinement is { } change
                    ? application.Refine(body, change, change.Steps.AsSpan())
                    : body;
            }
        }

        return resource with
        {
            IsTrusted = isTrusted,
            IsCaseSensitive = isCaseSensitive,
            Table = application._added is [] ? resource.Table : resource.Table.Append([.. application._added]),
            Body = body,
        };
    }

    private TypeRef Refine(TypeRef at, Refinement change, ReadOnlySpan<PathStep> path)
    {
        var type = this[at];
        if (path is not [var step, .. var rest])
        {
            return change.AcceptsAny ? Add(new SchemaType.Any())
                : type is SchemaType.String text ? Add(change.Refine(text))
                : throw NotAString(type, change);
        }

        return (type, step) switch
        {
            (SchemaType.Object owner, PathStep.Property { Name: var name }) when Has(owner.Properties, name) => Add(
                owner with
                {
                    Properties = Refine(owner.Properties, name, change, rest),
                }
            ),
            (SchemaType.Object { Rest: { } others } owner, PathStep.OtherProperties) => Add(
                owner with
                {
                    Rest = Refine(others, change, rest),
                }
            ),
            (SchemaType.Array owner, PathStep.Items) => Add(owner with { Item = Refine(owner.Item, change, rest) }),
            (SchemaType.Discriminated owner, PathStep.Property { Name: var name }) when Has(owner.Base, name) => Add(
                owner with
                {
                    Base = Refine(owner.Base, name, change, rest),
                }
            ),
            (SchemaType.Discriminated owner, PathStep.Variant { Value: var value })
                when owner.Variants.FirstOrDefault(variant => variant.Key == value) is { Key: not null } variant => Add(
                owner with
                {
                    Variants = owner.Variants.Replace(variant, new(value, Refine(variant.Value, change, rest))),
                }
            ),
            _ => throw LeadsNowhere(type, step, change),
        };
    }

    private PropertyCollection Refine(
        PropertyCollection properties,
        string name,
        Refinement change,
        ReadOnlySpan<PathStep> path
    )
    {
        var changed = ImmutableArray.CreateBuilder<Property>(properties.Count);
        foreach (var property in properties)
        {
            changed.Add(
                property.Name == name ? property with { Type = Refine(property.Type, change, path) } : property
            );
        }

        return new(changed.MoveToImmutable());
    }

    private TypeRef Add(SchemaType type)
    {
        _added.Add(type);
        return new(_resource.Table.Count + _added.Count - 1);
    }

    private static bool Has(PropertyCollection properties, string name) => properties.Find(name)?.Name == name;

    private SchemaException LeadsNowhere(SchemaType type, PathStep step, Refinement change) =>
        change.Text.Error(
            change.Place.Offset,
            $"The path '{change.Place.Text}' leads to nothing in '{_resource.Name}@{_resource.ApiVersion}': {Describe(type)} has no {step}."
        );

    private SchemaException NotAString(SchemaType type, Refinement change) =>
        change.Text.Error(
            change.Place.Offset,
            $"The path '{change.Place.Text}' leads to {Describe(type)} in '{_resource.Name}@{_resource.ApiVersion}', and only a string has a pattern or a format."
        );

    private static string Describe(SchemaType type) =>
        type switch
        {
            SchemaType.Object { Name: var name } => $"the object '{name}'",
            SchemaType.Discriminated { Name: var name } => $"the discriminated object '{name}'",
            SchemaType.Array => "an array",
            SchemaType.Union => "a union",
            SchemaType.String => "a string",
            SchemaType.Literal { Value: var value } => $"the literal '{value}'",
            SchemaType.Integer => "an integer",
            SchemaType.Boolean => "a boolean",
            _ => "anything",
        };
}
