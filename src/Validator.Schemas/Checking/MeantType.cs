using System.Collections.Concurrent;
using System.Collections.Immutable;
using Validator.Schemas.Loading;
using Validator.Text;

namespace Validator.Schemas.Checking;

/// <summary>Finds the resource type that a person most likely meant; each is searched for once. Serves all threads.</summary>
public sealed class MeantType(SchemaStore store)
{
    private readonly NearestProvider _providers = new(store);
    private readonly ConcurrentDictionary<string, string?> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where the type exists, or none is near.</summary>
    public string? Of(string type) => _found.GetOrAdd(type, Search);

    /// <summary>The type of the same depth in which every segment is near to what was written.</summary>
    internal static string? Among(ImmutableArray<string> candidates, string type)
    {
        var written = type.Split('/');
        return candidates
            .Select(candidate => (Name: candidate, Segments: candidate.Split('/')))
            .Where(candidate =>
                candidate.Segments.Length == written.Length
                && candidate.Segments.Zip(written).All(pair => NearestName.Of(pair.Second, [pair.First]) is not null)
            )
            .OrderBy(candidate =>
                candidate.Segments.Zip(written).Sum(pair => NearestName.Distance(pair.Second, pair.First))
            )
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private string? Search(string type) =>
        store.NameOf(type) is not null
            ? null
            : store.Find(type, "") switch
            {
                ResourceTypeAnswer.UnknownType unknown => Among(unknown.Candidates, type),
                ResourceTypeAnswer.UnknownProvider when _providers.Of(type) is { } near && near.Contains('/') => near,
                _ => null,
            };
}
