using System.Collections;
using System.Collections.Immutable;

namespace Validator.Schemas.Types;

/// <summary>The properties of an object type, in the order of the definition, found without regard to case.</summary>
public sealed class PropertyCollection(ImmutableArray<Property> properties) : IReadOnlyCollection<Property>
{
    public static PropertyCollection Empty { get; } = new([]);

    public int Count => properties.Length;

    /// <summary>Those that a template has to set: it may not set what the service sets.</summary>
    public ImmutableArray<Property> Required { get; } =
    [.. properties.Where(property => property is { IsRequired: true, IsReadOnly: false })];

    /// <summary>
    /// The property of that name in any case, the exact one if there are several; compare <see cref="Property.Name"/>.
    /// </summary>
    public Property? Find(string name)
    {
        // Objects have a dozen properties: a scan beats a dictionary that is built for one lookup (style.md 0).
        Property? inAnotherCase = null;
        foreach (var property in properties)
        {
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                if (string.Equals(property.Name, name, StringComparison.Ordinal))
                {
                    return property;
                }

                inAnotherCase ??= property;
            }
        }

        return inAnotherCase;
    }

    public IEnumerator<Property> GetEnumerator() => ((IEnumerable<Property>)properties).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
