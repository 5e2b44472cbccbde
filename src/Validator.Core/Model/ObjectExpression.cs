using System.Collections.Immutable;
using Validator.Text;

namespace Validator.Model;

/// <param name="anchor">Where to point at for what the object lacks: its key, or its opening brace.</param>
public sealed class ObjectExpression(TextSpan span, TextSpan anchor, ImmutableArray<ObjectProperty> properties)
    : Expression(span)
{
    // Up to this many properties, comparing each is cheaper than a dictionary.
    private const int LargeObject = 32;

    private Dictionary<string, ObjectProperty>? _byName;

    public TextSpan Anchor { get; } = anchor;

    public ImmutableArray<ObjectProperty> Properties { get; } = properties;

    /// <summary>Whether the file ends inside the object, so that what it lacks may only be lost.</summary>
    public bool IsCut { get; init; }

    /// <summary>Whether it was computed from something that is not known, so that more may have come in with it.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether those that it has are all that are documented, so that another is very probably a mistake.</summary>
    internal bool IsDocumented { get; init; }

    /// <summary>Whether it may have properties that are not listed: those lost, and those whose name an expression makes.</summary>
    public bool MayHaveOthers => IsCut || IsOpen || HasComputedNames;

    /// <summary>How many computed arrays and objects are inside each other here; 0 where it was written.</summary>
    internal int Nesting { get; init; }

    /// <summary>Whether the name of a property is an expression.</summary>
    public bool HasComputedNames { get; } = HasComputed(properties);

    /// <summary>The property that an access to that name gives: of several that differ in case, the one that is spelled so.</summary>
    internal ObjectProperty? Get(string name) =>
        Find(name) is not { } found ? null
        : found.Name.Text == name ? found
        : Properties.LastOrDefault(property => property.Name.Text == name) ?? found;

    /// <summary>The last property of that name, compared as ARM compares: without regard to case.</summary>
    public ObjectProperty? Find(string name)
    {
        if (Properties.Length > LargeObject)
        {
            _byName ??= ByName();
            return _byName.GetValueOrDefault(name);
        }

        for (var i = Properties.Length - 1; i >= 0; i--)
        {
            if (string.Equals(Properties[i].Name.Text, name, StringComparison.OrdinalIgnoreCase))
            {
                return Properties[i];
            }
        }

        return null;
    }

    private static bool HasComputed(ImmutableArray<ObjectProperty> properties)
    {
        foreach (var property in properties)
        {
            if (property.ComputedName is not null)
            {
                return true;
            }
        }

        return false;
    }

    private Dictionary<string, ObjectProperty> ByName()
    {
        Dictionary<string, ObjectProperty> byName = new(Properties.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var property in Properties)
        {
            byName[property.Name.Text] = property;
        }

        return byName;
    }
}

/// <summary>
/// A property of an object. Its name is an expression where <see cref="ComputedName"/> is set, and the text of
/// <see cref="Name"/> is then only how that expression was written.
/// </summary>
public sealed class ObjectProperty(Name name, Expression value)
{
    public Name Name { get; } = name;

    public Expression Value { get; } = value;

    public Expression? ComputedName { get; init; }

    /// <summary>The text that the name stands in, where that may be another than the one of the value.</summary>
    internal SourceText? Source { get; init; }
}
