using Validator.Model;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;

namespace Instances;

/// <summary>Which types are tried: those that can be deployed, because the others have little to get wrong.</summary>
internal static class TypeDraw
{
    public static IEnumerable<ResourceType> All(SchemaStore store) =>
        from provider in store.Providers()
        from type in store.TypesFrom($"{provider}/")
        from version in store.VersionsOf(type)
        from definition in Definition(store, type, version)
        select definition;

    /// <summary>So many types, each at one of its versions.</summary>
    public static IEnumerable<ResourceType> Some(SchemaStore store, int count, Random random)
    {
        var types = store.Providers().SelectMany(provider => store.TypesFrom($"{provider}/")).ToArray();
        random.Shuffle(types);
        return types
            .Select(type => (Type: type, Versions: store.VersionsOf(type)))
            .SelectMany(known => Definition(store, known.Type, known.Versions[random.Next(known.Versions.Length)]))
            .Take(count);
    }

    private static ResourceType[] Definition(SchemaStore store, string type, string version) =>
        store.Find(type, version)
            is ResourceTypeAnswer.Found { Type: { WritableScopes: not DeploymentScopes.None } found }
            ? [found]
            : [];
}
