using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Configuration;
using Validator.Analysis.Rules;
using Validator.Diagnostics;
using Validator.Schemas.Loading;
using Validator.Schemas.Types;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Schemas.Checking;

/// <summary>A provider that does not exist, with every kind of type, and the linter that knows it alone.</summary>
internal static class Contoso
{
    public const string ApiVersion = "2024-01-01";

    private const string Path = "schemas/contoso.test/2024-01-01.json";

    private const string Untrusting = """
        {
          "overlays": [
            { "type": "Contoso.Test/things", "apiVersions": ["*"], "trusted": false, "source": "https://example.com" },
            { "type": "Contoso.Test/policies", "apiVersions": ["*"], "trusted": false, "source": "https://example.com" }
          ]
        }
        """;

    private static readonly SchemaFile Definition = new(
        Path,
        File.ReadAllBytes(System.IO.Path.Combine(Repository.Testdata, Path))
    );

    public static SchemaStore Store { get; } = new([Definition]);

    public static Linter Linter { get; } = new([new ResourceDefinition(Store, UnknownVersions.Skip)]);

    /// <summary>Takes the same definition for one that was generated.</summary>
    public static Linter Distrustful { get; } =
        new([
            new ResourceDefinition(
                new([Definition, Loading.SchemaFiles.InMemory("overlays/contoso.test.json", Untrusting)]),
                UnknownVersions.Skip
            ),
        ]);

    public static ResourceType Type(string name) => ((ResourceTypeAnswer.Found)Store.Find(name, ApiVersion)).Type;

    /// <summary>What the types have against a template; advice on how it is written is no matter of them.</summary>
    public static ImmutableArray<Diagnostic> Lint(string template) =>
        [
            .. Linter
                .Lint(SourceText.FromString("test.json", template))
                .Diagnostics.Where(found => found.Descriptor.Category != Category.Maintainability),
        ];

    /// <summary>The findings in a thing that has these properties, given as members of JSON, and what it must have.</summary>
    public static ImmutableArray<Diagnostic> InProperties(string members) => Lint(Thing(Complete(members)));

    /// <summary>The members, and those required ones that are not among them.</summary>
    public static string Complete(string members) =>
        string.Join(
            ", ",
            new[] { "\"tier\": \"Basic\"", "\"count\": 1" }
                .Where(one => !members.Contains(one[..one.IndexOf(':')], StringComparison.OrdinalIgnoreCase))
                .Append(members)
        );

    public static IEnumerable<string> Ids(IEnumerable<Diagnostic> found) => found.Select(one => one.Descriptor.Id);

    public static string Thing(string properties) =>
        Template(
            $$"""
            {
              "type": "Contoso.Test/things", "apiVersion": "2024-01-01", "name": "a", "location": "b",
              "properties": { {{properties}} }
            }
            """
        );

    /// <param name="kind">Such as <c>subscriptionDeploymentTemplate</c>.</param>
    public static string Template(string resources, string kind = "deploymentTemplate", string members = "") =>
        $$"""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/{{kind}}.json#",
              "contentVersion": "1.0.0.0",
              {{members}}
              "resources": [
                {{resources}}
              ]
            }
            """;
}
