using Validator.Text;

namespace Validator.Cli.Commands.Types;

/// <summary>Finds the types that were probably meant by a name that nobody knows.</summary>
internal sealed class TypeSuggestions(TypeIndex index)
{
    private const int MostSuggested = 5;

    /// <summary>The nearest first; none where nothing is near.</summary>
    public List<string> For(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return [.. TypesCalled(name).Concat(Near(name, index.Providers)).Take(MostSuggested)];
        }

        var (provider, type) = (name[..slash], name[(slash + 1)..]);
        // The provider is long and mostly right, and would make all of its types look near.
        var nearest = index.TypesOf(provider) is not [] ? provider : Near(provider, index.Providers).FirstOrDefault();
        var near = nearest is null
            ? []
            : Near(type, index.TypesOf(nearest).Select(TypeOf)).Select(found => $"{nearest}/{found}");
        return [.. near.Concat(TypesCalled(type)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostSuggested)];
    }

    private IEnumerable<string> TypesCalled(string type) =>
        index.All.Where(candidate => TypeOf(candidate).Equals(type, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Near(string written, IEnumerable<string> candidates) =>
        NearestName.Of(written, candidates) is { } near ? [near] : [];

    private static string TypeOf(string name) => name[(name.IndexOf('/', StringComparison.Ordinal) + 1)..];
}
