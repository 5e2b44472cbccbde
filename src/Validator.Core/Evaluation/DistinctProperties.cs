using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>The properties of an object as the engine keeps them: of several with one name, the last where it stands.</summary>
internal static class DistinctProperties
{
    public static ImmutableArray<ObjectProperty> Of(ObjectExpression owner)
    {
        HashSet<string> seen = new(owner.Properties.Length, StringComparer.Ordinal);
        if (owner.Properties.All(property => seen.Add(property.Name.Text)))
        {
            return owner.Properties;
        }

        seen.Clear();
        return [.. owner.Properties.Reverse().Where(property => seen.Add(property.Name.Text)).Reverse()];
    }
}
