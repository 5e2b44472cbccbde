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

    /// <exception cref="SchemaException">A path leads to nothing, or to what cannot change so.</exception>
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
            return Add(Changed(type, change));
        }

        return (type, step) switch
        {
            (SchemaType.Object owner, PathStep.Property property) => Add(
                owner with
                {
                    Properties = Refine(type, owner.Properties, property, change, rest),
                }
            ),
            (SchemaType.Object { Rest: { } others } owner, PathStep.OtherProperties) => Add(
                owner with
                {
                    Rest = Refine(others, change, rest),
                }
            ),
            (SchemaType.Object { Rest: not null } owner, PathStep.OtherNames) => Add(
                owner with
                {
                    OtherNames = Refine(owner.OtherNames ?? Add(AnyString), change, rest),
                }
            ),
            (SchemaType.Array owner, PathStep.Items) => Add(owner with { Item = Refine(owner.Item, change, rest) }),
            (SchemaType.Discriminated owner, PathStep.Property property) => Add(
                owner with
                {
                    Base = Refine(type, owner.Base, property, change, rest),
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

    private static readonly SchemaType AnyString = new SchemaType.String(null, null, null, StringFormat.None);

    private SchemaType Changed(SchemaType type, Refinement change) =>
        (change.Change, type) switch
        {
            (Change.AcceptAny, _) => new SchemaType.Any(),
            (Change.OfString more, SchemaType.String text) => more.Refine(text),
            (Change.AllowAbsent { Variant: var name }, SchemaType.Discriminated owner)
                when owner.Variants.Any(variant => variant.Key == name) => owner with
            {
                WhenAbsent = name,
            },
            (Change.OfInteger bounds, SchemaType.Integer number) => bounds.Refine(number),
            (Change.OfInteger, _) => throw Unsuitable(type, change, "only an integer has a minimum and a maximum"),
            (Change.OfString, _) => throw Unsuitable(type, change, "only a string has a pattern or a format"),
            (Change.AllowAbsent { Variant: var name }, _) => throw Unsuitable(
                type,
                change,
                $"it has no variant '{name}'"
            ),
            _ => throw Unsuitable(type, change, "only a property can be added, tolerated or absent"),
        };

    private PropertyCollection Refine(
        SchemaType owner,
        PropertyCollection properties,
        PathStep.Property step,
        Refinement change,
        ReadOnlySpan<PathStep> path
    )
    {
        var found = properties.Find(step.Name)?.Name == step.Name;
        if (path is [] && change.Change is Change.AddProperty)
        {
            return found
                ? throw Unsuitable(owner, change, $"it has '{step.Name}' already")
                : new([.. properties, new(step.Name, Add(new SchemaType.Any()), PropertyFlags.None)]);
        }

        if (!found)
        {
            throw LeadsNowhere(owner, step, change);
        }

        var changed = ImmutableArray.CreateBuilder<Property>(properties.Count);
        foreach (var property in properties)
        {
            changed.Add(property.Name == step.Name ? Refine(property, change, path) : property);
        }

        return new(changed.MoveToImmutable());
    }

    private Property Refine(Property property, Refinement change, ReadOnlySpan<PathStep> path) =>
        change.Change switch
        {
            Change.Tolerate when path.IsEmpty => property with { IsTolerated = true },
            Change.AcceptAbsence when path.IsEmpty => property with
            {
                Flags = property.Flags & ~PropertyFlags.Required,
            },
            Change.AcceptAny when path.IsEmpty => property with
            {
                Flags = property.Flags & ~PropertyFlags.ReadOnly,
                Type = Refine(property.Type, change, path),
            },
            _ => property with { Type = Refine(property.Type, change, path) },
        };

    private TypeRef Add(SchemaType type)
    {
        _added.Add(type);
        return new(_resource.Table.Count + _added.Count - 1);
    }

    private SchemaException LeadsNowhere(SchemaType type, PathStep step, Refinement change) =>
        change.Text.Error(
            change.Place.Offset,
            $"The path '{change.Place.Text}' leads to nothing in '{_resource.Name}@{_resource.ApiVersion}': {Describe(type)} has no {step}."
        );

    private SchemaException Unsuitable(SchemaType type, Refinement change, string why) =>
        change.Text.Error(
            change.Place.Offset,
            $"The path '{change.Place.Text}' leads to {Describe(type)} in '{_resource.Name}@{_resource.ApiVersion}', and {why}."
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
