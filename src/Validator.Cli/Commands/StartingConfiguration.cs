using Validator.Cli.Reporting;

namespace Validator.Cli.Commands;

/// <summary>What <c>armlint init</c> writes: it says nothing until somebody takes away a number sign.</summary>
internal static class StartingConfiguration
{
    public static string Text { get; } =
        $$"""
            # yaml-language-server: $schema={{ConfigurationSchema.Address}}
            #
            # The configuration of armlint for the files below this folder. The nearest armlint.yaml from a file up to the root of the
            # repository holds for it, and only that one; `extends` builds on others. Paths are relative to this file. What armlint
            # does not know is an error. 'armlint config FILE' shows what applies to a file, and where it is said.

            # Configurations that this one builds on. What is said here goes before what they say.
            # extends: ../armlint.yaml

            # How severe the findings of rules are: error, warning, note or off. A rule is called by its id, its name, its category
            # (correctness, security, maintainability, provider, ...) or the beginning of its id; the narrower word holds.
            # 'armlint rules' lists them.
            # rules:
            #   maintainability: warning
            #   missing-required-property: error
            #   ARM2010: off
            #   property-casing: { severity: note }

            # What is different for some files. A pattern without a slash means a name in any folder, and a folder all that is in it;
            # * and ? stand for characters of a name, ** for any number of folders. The last that holds for a file wins.
            # overrides:
            #   - files: [tests/, "*.sample.json"]
            #     rules:
            #       security: off

            # Files and folders that a search passes over, besides what .gitignore ignores.
            # exclude: [vendor/, "generated/**/*.json"]

            # The least severity that makes a run fail: error (the default), warning, note or never.
            # fail-on: warning

            # The parameter files of templates, where their names do not say so.
            # parameters:
            #   infra/main.json: [values/test.json, values/prod.json]
            #   "modules/**/main.json": values/shared.json

            # Where templates are deployed: what resourceGroup(), subscription(), deployment() and so on give. Unknown unless given.
            # deployment:
            #   location: westeurope
            #   resource-group: example
            #   subscription-id: 00000000-0000-0000-0000-000000000000
            #   tenant-id: 00000000-0000-0000-0000-000000000000
            #   management-group-id: example
            #   name: main

            # Type definitions of your own, in files or folders of them: {provider}/{apiVersion}.json or overlays/{provider}.json.
            # schemas: [schemas]

            # What a resource is compared with whose API version no definition has: with nothing (skip, the default), or with the newest
            # definition that is older (nearest-older).
            # unknown-versions: nearest-older

            # Rule packs of your own. With this line at the top of one, editors complete its keys:
            #   # yaml-language-server: $schema={{PackSchema.Address}}
            # packs: [rules/team.yaml]

            """;
}
