using System.Text;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;

namespace Validator.Tests.Schemas.Loading;

/// <summary>The schema files of the repository, and small ones written in a test.</summary>
internal static class SchemaFiles
{
    public const string Provider = "My.Provider";
    public const string Version = "2020-01-01";
    public const string Type = "My.Provider/things";
    public const string DefinitionPath = "schemas/my.provider/2020-01-01.json";
    public const string OverlayPath = "schemas/overlays/my.provider.json";

    public static string Root { get; } = FindRoot();

    public static SchemaFile Read(string path) => new(path, File.ReadAllBytes(Path.Combine(Root, path)));

    public static IEnumerable<string> Paths() =>
        Directory
            .EnumerateFiles(Path.Combine(Root, "schemas"), "*.json", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            // What is there describes files of armlint, and no resources.
            .Where(path => !path.StartsWith("schemas/configuration/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static SchemaFile InMemory(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A definition of <see cref="Type"/> whose properties and further definitions are given as JSON.</summary>
    public static string Definition(string properties, string definitions = "") =>
        $$"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "oneOf": [{ "$ref": "#/$defs/things" }],
              "$defs": {
                "things": {
                  "x-armlint-resource": { "type": "My.Provider/things", "apiVersion": "2020-01-01", "writableScopes": ["resourceGroup"] },
                  "type": "object",
                  "properties": { {{properties}} },
                  "additionalProperties": false
                }{{definitions}}
              }
            }
            """;

    public static ResourceType Load(string definition, string? overlays = null)
    {
        SchemaFile[] files = overlays is null
            ? [InMemory(DefinitionPath, definition)]
            : [InMemory(DefinitionPath, definition), InMemory(OverlayPath, overlays)];
        return new SchemaStore(files).Find(Type, Version) is ResourceTypeAnswer.Found { Type: var type }
            ? type
            : throw new AssertionException("The type was not found.");
    }

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Validator.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new AssertionException("The tests must run inside the repository.");
    }
}
