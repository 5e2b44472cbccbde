using System.Text.Json.Nodes;
using Validator.Schemas.Loading;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Schemas.Loading;

/// <summary>Each overlay that ships leads somewhere in every version that it applies to; fixtures show what it does.</summary>
public sealed class ShippedOverlayTests
{
    [TestCaseSource(nameof(Types))]
    public void Leads_somewhere_in_every_version(string type)
    {
        var versions = Linting.Store.VersionsOf(type);

        Assert.That(versions, Is.Not.Empty);
        foreach (var version in versions)
        {
            Assert.That(
                Linting.Store.Find(type, version),
                Is.InstanceOf<ResourceTypeAnswer.Found>().Or.InstanceOf<ResourceTypeAnswer.NotDefined>(),
                version
            );
        }
    }

    [TestCaseSource(nameof(Overlays))]
    public void Says_why(string file, JsonObject overlay) =>
        Assert.That(overlay["$comment"]?.GetValue<string>(), Does.EndWith(".").Or.Contain("https://"), file);

    private static IEnumerable<string> Types() =>
        All().Select(one => one.Overlay["type"]!.GetValue<string>()).Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<object[]> Overlays() => All().Select(one => new object[] { one.File, one.Overlay });

    private static IEnumerable<(string File, JsonObject Overlay)> All() =>
        from path in SchemaFiles.Paths()
        where path.Contains("/overlays/", StringComparison.Ordinal)
        from overlay in JsonNode.Parse(SchemaFiles.Read(path).Content.Span)!["overlays"]!.AsArray()
        select (path, overlay!.AsObject());
}
