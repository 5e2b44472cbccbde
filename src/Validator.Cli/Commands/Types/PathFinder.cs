using System.Collections.Immutable;
using Validator.Schemas.Loading.Overlays;
using Validator.Schemas.Types;
using static Validator.Cli.Commands.Types.FoundPlace;

namespace Validator.Cli.Commands.Types;

/// <summary>
/// Follows a path that a person typed or copied from a finding: in any case, and with the items of an array and the
/// variant of an object left out where no doubt is possible.
/// </summary>
internal sealed class PathFinder(ResourceType resource)
{
    // No real definition nests unions and arrays as deep without a property between.
    private const int DeepestPassedThrough = 16;

    private readonly SchemaTable _table = resource.Table;

    public FoundPlace Find(ImmutableArray<PathStep> steps)
    {
        var part = Plain("", resource.Body);
        foreach (var step in steps)
        {
            if (Take(part, step, DeepestPassedThrough) is not { } next)
            {
                return new Nothing(part.Path, new(step), [.. Choices(part, step, DeepestPassedThrough).Distinct()]);
            }

            part = next;
        }

        return part;
    }

    private Part? Take(Part at, PathStep step, int depth) =>
        (_table[at.Type], step) switch
        {
            _ when depth == 0 => null,
            (SchemaType.Array array, PathStep.Items) => Items(at, array),
            (SchemaType.Array array, _) => Take(Items(at, array), step, depth - 1),
            (SchemaType.Union union, _) => union
                .Members.Select(member =>
                    Take(at with { Property = at.Property with { Type = member } }, step, depth - 1)
                )
                .FirstOrDefault(found => found is not null),
            (SchemaType.Object type, PathStep.Property { Name: var name }) => Property(at, type.Properties, name)
                ?? (at.Owner is { } owner ? Property(at, owner.Base, name) : null)
                ?? Rest(at, type, name),
            (SchemaType.Object type, PathStep.OtherProperties) => Rest(at, type, "*"),
            (SchemaType.Discriminated type, PathStep.Variant { Value: var value }) => Variant(at, type, value),
            (SchemaType.Discriminated type, PathStep.Property { Name: var name }) => Property(at, type.Base, name)
                ?? Variant(at, type, name)
                ?? OfAnyVariant(at, type, step, depth),
            _ => null,
        };

    private static Part Items(Part at, SchemaType.Array array) => Plain($"{at.Path}[]", array.Item);

    private static Part? Property(Part at, PropertyCollection properties, string name) =>
        properties.Find(name) is { } property ? new(Join(at.Path, property.Name), property, null) : null;

    private static Part? Rest(Part at, SchemaType.Object type, string name) =>
        type.Rest is { } rest ? Plain(Join(at.Path, name), rest) : null;

    private static Part? Variant(Part at, SchemaType.Discriminated type, string value)
    {
        var found = type.Variants.FirstOrDefault(variant =>
            variant.Key.Equals(value, StringComparison.OrdinalIgnoreCase)
        );
        return found.Key is null ? null : Plain($"{at.Path}{{{found.Key}}}", found.Value) with { Owner = type };
    }

    private Part? OfAnyVariant(Part at, SchemaType.Discriminated type, PathStep step, int depth) =>
        type
            .Variants.Select(variant => Variant(at, type, variant.Key))
            .Select(variant => Take(variant! with { Owner = null }, step, depth - 1))
            .FirstOrDefault(found => found is not null);

    private static Part Plain(string path, TypeRef type) => new(path, new(path, type, PropertyFlags.None), null);

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private IEnumerable<string> Choices(Part at, PathStep step, int depth) =>
        (_table[at.Type], step) switch
        {
            _ when depth == 0 => [],
            (SchemaType.Array array, not PathStep.Items) => Choices(Items(at, array), step, depth - 1),
            (SchemaType.Union union, _) => union.Members.SelectMany(member =>
                Choices(at with { Property = at.Property with { Type = member } }, step, depth - 1)
            ),
            (SchemaType.Object type, PathStep.Property) => Names(
                type.Properties.Concat(at.Owner?.Base ?? PropertyCollection.Empty)
            ),
            (SchemaType.Discriminated type, PathStep.Variant) => type.Variants.Select(variant => variant.Key),
            (SchemaType.Discriminated type, PathStep.Property) =>
            [
                .. Names(type.Base),
                .. type.Variants.Select(variant => variant.Key),
                .. type.Variants.SelectMany(variant => Choices(Plain("", variant.Value), step, depth - 1)),
            ],
            _ => [],
        };

    private static IEnumerable<string> Names(IEnumerable<Property> properties) =>
        properties.Select(property => property.Name);
}
