using Validator.Schemas.Loading;
using Validator.Schemas.Types;

namespace Instances;

/// <summary>Which types are tried.</summary>
internal static class TypeDraw
{
    public static IEnumerable<ResourceType> All(SchemaStore store) =>
        from provider in store.Providers()
        from type in Types(store, provider)
        from version in Versions(store, type)
        from definition in Definition(store, type, version)
        select definition;

    /// <summary>So many types, each at one of its versions.</summary>
    public static IEnumerable<ResourceType> Some(SchemaStore store, int count, Random random)
    {
        var types = store.Providers().SelectMany(provider => Types(store, provider)).ToArray();
        random.Shuffle(types);
        return types
            .Select(type => (Type: type, Versions: Versions(store, type)))
            .SelectMany(known => Definition(store, known.Type, known.Versions[random.Next(known.Versions.Length)]))
            .Take(count);
    }

    private static string[] Types(SchemaStore store, string provider) =>
        store.Find(provider, "") is ResourceTypeAnswer.UnknownType { Candidates: var types } ? [.. types] : [];

    private static string[] Versions(SchemaStore store, string type) =>
        store.Find(type, "") is ResourceTypeAnswer.UnknownVersion { Versions: var versions } ? [.. versions] : [];

    private static ResourceType[] Definition(SchemaStore store, string type, string version) =>
        store.Find(type, version) is ResourceTypeAnswer.Found { Type: var found } ? [found] : [];
}
