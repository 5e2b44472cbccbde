using System.Collections.Concurrent;
using Azure.Bicep.Types.Concrete;
using Azure.Bicep.Types.Index;
using Validator.Schemas.Packs;

namespace Validator.PackTests;

/// <summary>The pack says of every resource type what the package says, all of it and nothing more.</summary>
public sealed class RoundTripTests
{
    private readonly PackageFiles _files = new();
    private readonly TypePack _pack = TypePack.Embedded();
    private TypeIndex _index = null!;

    [OneTimeSetUp]
    public void Read_the_index() => _index = _files.LoadTypeIndex();

    [Test]
    public void The_pack_has_the_types_and_versions_of_the_package_and_no_others()
    {
        var packed =
            from type in _pack.TypesFrom("")
            from version in _pack.VersionsOf(type)
            let found = _pack.Find(type, version)!
            select $"{found.Name}@{found.ApiVersion}";

        Assert.That(
            packed.Order(StringComparer.Ordinal),
            Is.EqualTo(_index.Resources.Keys.Order(StringComparer.Ordinal))
        );
    }

    [Test]
    public void Every_resource_has_the_functions_of_the_package_and_no_others()
    {
        var functions = Functions().GroupBy(part => part.Resource).ToDictionary(one => one.Key, one => one.Count());

        Assert.That(functions, Is.Not.Empty);
        Assert.That(
            _index.Resources.Keys.Where(name => Find(name).Functions.Length != functions.GetValueOrDefault(name)),
            Is.Empty
        );
    }

    [Test]
    public void Every_definition_equals_that_of_the_package()
    {
        ConcurrentBag<string> differences = [];
        var parts = _index
            .Resources.Select(resource => new Part(
                resource.Key,
                resource.Value.RelativePath,
                resource.Value.Index,
                null
            ))
            .Concat(Functions());
        var compared = 0;
        Parallel.ForEach(
            parts.GroupBy(part => part.File),
            new() { MaxDegreeOfParallelism = 2 },
            file =>
            {
                var types = _files.Read(file.Key);
                var comparison = new DefinitionComparison(_pack.Table);
                foreach (var part in file)
                {
                    if (Difference(part, types[part.Index], comparison) is { } difference)
                    {
                        differences.Add($"{part}: {difference}");
                    }

                    Interlocked.Increment(ref compared);
                }
            }
        );

        Assert.That(differences, Is.Empty);
        Assert.That(compared, Is.GreaterThan(_index.Resources.Count));
    }

    private string? Difference(Part part, TypeBase expected, DefinitionComparison comparison)
    {
        var found = Find(part.Resource);
        return (expected, part.Function) switch
        {
            (Azure.Bicep.Types.Concrete.ResourceType resource, null) => resource.Name != part.Resource ? "the name"
            : (int)resource.ReadableScopes != (int?)found.ReadableScopes ? "the readable scopes"
            : (int)resource.WritableScopes != (int?)found.WritableScopes ? "the writable scopes"
            : comparison.Difference(resource.Body, found.Body),
            (ResourceFunctionType function, { } at) => found.Functions[at] is var packed && packed.Name != function.Name
                ? "the name of the function"
                : comparison.Difference(function.Output, packed.Output)
                    ?? Difference(function.Input, packed.Input, comparison),
            _ => $"it is a {expected.GetType().Name}",
        };
    }

    private static string? Difference(
        ITypeReference? expected,
        Schemas.Types.TypeRef? actual,
        DefinitionComparison comparison
    ) =>
        (expected, actual) switch
        {
            (null, null) => null,
            ({ } from, { } to) => comparison.Difference(from, to),
            _ => "the input of the function",
        };

    private Schemas.Types.ResourceType Find(string name) =>
        name.Split('@') is [var type, var version] && _pack.Find(type, version) is { } found
            ? found
            : throw new AssertionException($"The pack has no {name}.");

    // The index has the names of functions' resources in lower case, and some of resources that it does not have.
    private IEnumerable<Part> Functions()
    {
        var names = _index.Resources.Keys.ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);
        return from type in _index.ResourceFunctions
            from version in type.Value
            where names.ContainsKey($"{type.Key}@{version.Key}")
            from function in version.Value.Select((place, at) => (place, at))
            select new Part(
                names[$"{type.Key}@{version.Key}"],
                function.place.RelativePath,
                function.place.Index,
                function.at
            );
    }

    /// <param name="Function">The place among the functions of the resource; null for the resource itself.</param>
    private sealed record Part(string Resource, string File, int Index, int? Function);
}
