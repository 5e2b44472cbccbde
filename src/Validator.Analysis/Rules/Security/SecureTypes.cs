using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Rules.Security;

/// <summary>Whether values of a declared type hold a secret.</summary>
internal static class SecureTypes
{
    // Types may refer to each other in a circle, and double at each step.
    private const int MostTypes = 500;

    /// <param name="path">The part of the value that counts.</param>
    public static bool Hold(TypeExpression type, DeclaredTypes types, AccessPath path)
    {
        var budget = MostTypes;
        return Hold(type, types, path, ref budget);
    }

    /// <summary>Whether the value, or a part of it, is a secret.</summary>
    public static bool Hold(TypeExpression type, DeclaredTypes types) => Hold(type, types, AccessPath.Whole);

    private static bool Hold(TypeExpression type, DeclaredTypes types, AccessPath path, ref int budget)
    {
        foreach (var one in types.Chain(type))
        {
            if (one.IsSecure)
            {
                return true;
            }

            foreach (var part in PartsOf(one, types, path))
            {
                if (--budget < 0 || Hold(part, types, path.Inner, ref budget))
                {
                    return budget >= 0;
                }
            }
        }

        return false;
    }

    private static IEnumerable<TypeExpression> PartsOf(TypeExpression type, DeclaredTypes types, AccessPath path)
    {
        foreach (var property in type.Properties)
        {
            if (path.Name is null || string.Equals(path.Name, property.Name.Text, StringComparison.OrdinalIgnoreCase))
            {
                yield return property.Type;
            }
        }

        foreach (var variant in type.Discriminator?.Variants ?? [])
        {
            foreach (var part in types.Chain(variant.Type).SelectMany(one => PartsOf(one, types, path)))
            {
                yield return part;
            }
        }

        if (path.Name is null)
        {
            foreach (var item in type.PrefixItems)
            {
                yield return item;
            }

            if (type.Items is { } items)
            {
                yield return items;
            }
        }

        if (type.AdditionalProperties is { } others)
        {
            yield return others;
        }
    }
}
