using Validator.Analysis;
using Validator.Analysis.Rules;
using Validator.Cli;
using Validator.Schemas.Loading;
using Validator.Schemas.Packs;
using Validator.Tests.Schemas.Packs;

namespace Validator.Tests.Cli;

/// <summary>A program whose type pack is damaged says so once and ends with exit code 2, whatever it was asked.</summary>
public sealed class DamagedProgramTests
{
    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "2023-01-01", "name": "one" },
            { "type": "Microsoft.Web/sites", "apiVersion": "2023-01-01", "name": "two" }
          ]
        }
        """;

    [TestCase("-", "--stdin-filename", "main.json")]
    [TestCase("types", "Microsoft.Storage/storageAccounts")]
    public void Says_so_and_ends(params string[] words)
    {
        using MemoryStream input = new(System.Text.Encoding.UTF8.GetBytes(Template));
        using MemoryStream output = new();
        using StringWriter errors = new() { NewLine = "\n" };

        var exit = new App(
            new(input, output, errors),
            Catalogue.All,
            own => SchemaStore.Embedded(Damaged, own),
            (schemas, configuration, _) => new Linter(BuiltInRules.All(schemas, configuration.UnknownVersions)).Lint
        ).Run(words);

        Assert.That(exit, Is.EqualTo(2));
        Assert.That(errors.ToString(), Does.StartWith("armlint: the type pack is damaged: the checksum"));
        Assert.That(errors.ToString().Trim().Split('\n'), Has.Length.EqualTo(1));
    }

    private static TypePack Damaged()
    {
        var bytes = EmbeddedPack.Copy();
        bytes[PackFormat.FixedHeaderSize] ^= 1;
        return new(bytes);
    }
}
