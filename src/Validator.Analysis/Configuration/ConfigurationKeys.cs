using System.Collections.Immutable;

namespace Validator.Analysis.Configuration;

/// <summary>Every key of <c>armlint.yaml</c>: the only list of them there is.</summary>
public static class ConfigurationKeys
{
    public const string Extends = "extends";
    public const string Rules = "rules";
    public const string Overrides = "overrides";
    public const string Files = "files";
    public const string Exclude = "exclude";
    public const string FailOn = "fail-on";
    public const string Parameters = "parameters";
    public const string Deployment = "deployment";
    public const string Schemas = "schemas";
    public const string UnknownVersions = "unknown-versions";
    public const string Packs = "packs";

    private static readonly Shape Paths = new Shape.List(new Shape.Text("a path"), MayStandAlone: true);
    private static readonly Shape Patterns = new Shape.List(new Shape.Pattern(), MayStandAlone: true);

    public static Shape.Keys Root { get; } =
        new([
            new(
                Extends,
                Paths,
                "Configurations that this one builds on, each by its path from here. What is said here goes before what they say."
            ),
            new(
                Rules,
                new Shape.Rules(),
                "How severe the findings of rules are, by the id, the name, the category or the beginning of the id of a rule."
            ),
            new(
                Overrides,
                new Shape.List(
                    new Shape.Keys([
                        new(Files, Patterns, "The files that it holds for.") { IsRequired = true },
                        new(Rules, new Shape.Rules(), "What is different for rules in these files.")
                        {
                            IsRequired = true,
                        },
                    ]),
                    MayStandAlone: false
                ),
                "What is different for some files. The last that holds for a file wins."
            ),
            new(
                Exclude,
                Patterns,
                "Files and folders that a search passes over. A pattern without a slash means a name in any folder."
            ),
            new(
                FailOn,
                new Shape.Choice(["error", "warning", "note", "never"]),
                "The least severity that makes a run fail; error unless it is said."
            ),
            new(
                Parameters,
                new Shape.Table(
                    "infra/main.json",
                    new Shape.List(new Shape.Text("the path of a parameter file"), MayStandAlone: true)
                ),
                "The parameter files of templates, where their names do not say so."
            ),
            new(Deployment, new Shape.Keys(Context), "Where templates are deployed; unknown unless it is said."),
            new(
                Schemas,
                Paths,
                "Type definitions of your own, in files or folders: {provider}/{apiVersion}.json, overlays/{provider}.json."
            ),
            new(
                UnknownVersions,
                new Shape.Choice(["skip", "nearest-older"]),
                "What a resource is compared with whose API version no definition has: with nothing, or with the newest that is older."
            ),
            new(Packs, Paths, "Rule packs of your own."),
        ]);

    private static ImmutableArray<ConfigurationKey> Context =>
        [
            Fact("subscription-id", "What subscription().subscriptionId gives."),
            Fact("resource-group", "What resourceGroup().name gives."),
            Fact("location", "What resourceGroup().location and deployment().location give."),
            Fact("tenant-id", "What tenant().tenantId gives."),
            Fact("management-group-id", "What managementGroup().name gives."),
            Fact("name", "What deployment().name gives."),
        ];

    private static ConfigurationKey Fact(string name, string description) =>
        new(name, new Shape.Text("a text"), description);
}
