using System.Globalization;
using System.Text.Json;

namespace Validator.TypePack.Reading;

/// <summary>The package's <c>index.json</c>: in which file each resource and each function is, and at which place.</summary>
/// <param name="Resources">By name with version, in the case that the index gives.</param>
/// <param name="Functions">By name with version, in any case.</param>
internal sealed record PackageIndex(
    IReadOnlyList<(string Name, FilePlace Place)> Resources,
    ILookup<string, FilePlace> Functions
)
{
    /// <summary>The files that hold a resource, or a function of one, in order.</summary>
    public IEnumerable<string> Files() =>
        Resources
            .SelectMany(resource => Functions[resource.Name].Append(resource.Place))
            .Select(place => place.Path)
            .Distinct()
            .Order(StringComparer.Ordinal);

    public static PackageIndex Read(ReadOnlySpan<byte> utf8)
    {
        var json = new Utf8JsonReader(utf8);
        using var document = JsonDocument.ParseValue(ref json);
        var root = document.RootElement;
        var functions =
            from type in root.GetProperty("resourceFunctions").EnumerateObject()
            from version in type.Value.EnumerateObject()
            from place in version.Value.EnumerateArray()
            select (Name: $"{type.Name}@{version.Name}", Place: FilePlace.Of(place));
        return new(
            [
                .. root.GetProperty("resources")
                    .EnumerateObject()
                    .Select(resource => (resource.Name, FilePlace.Of(resource.Value))),
            ],
            functions.ToLookup(function => function.Name, function => function.Place, StringComparer.OrdinalIgnoreCase)
        );
    }
}

/// <summary>A place in one of the package's files.</summary>
internal readonly record struct FilePlace(string Path, int Index)
{
    private const string Separator = "#/";

    // { "$ref": "storage/microsoft.storage/2023-01-01/types.json#/12" }
    public static FilePlace Of(JsonElement reference)
    {
        var text = reference.GetProperty("$ref").GetString()!;
        var at = text.IndexOf(Separator, StringComparison.Ordinal);
        return new(text[..at], int.Parse(text.AsSpan(at + Separator.Length), CultureInfo.InvariantCulture));
    }
}
