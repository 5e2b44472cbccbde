using System.Text.RegularExpressions;
using Validator.Tests.Fixtures;

namespace Validator.Tests;

/// <summary>The import rules of ARCHITECTURE.md that neither project references nor banned symbols can enforce.</summary>
public sealed partial class ArchitectureTests
{
    [TestCase(
        "Validator.Analysis/Rules",
        @"Validator\.Parsing|System\.Text\.Json|YamlDotNet",
        TestName = "Rules see the model and not how it was parsed"
    )]
    [TestCase(
        "Validator.Analysis/Packs",
        @"Validator\.Parsing|System\.Text\.Json|YamlDotNet",
        TestName = "Packs see what a file says and not how it was read"
    )]
    [TestCase(
        "Validator.Schemas/Types",
        @"Validator\.Evaluation|Validator\.Diagnostics|System\.Text\.Json",
        TestName = "Types know nothing but types"
    )]
    [TestCase(
        "Validator.Schemas/Checking",
        "System.Text.Json",
        TestName = "The checker sees types and not their files"
    )]
    [TestCase("Validator.Parsing", "System.Text.Json|Newtonsoft", TestName = "The front end has its own lexer")]
    [TestCase(
        "Validator.Core",
        "Validator.(Parsing|Schemas|Analysis|Cli)|System.Text.Json",
        TestName = "The core knows neither language nor schema"
    )]
    [TestCase(
        "Validator.Cli/Commands",
        "Microsoft.CodeAnalysis.Sarif|Newtonsoft",
        TestName = "Only the SARIF reporter knows Sarif.Sdk"
    )]
    public void Does_not_import(string room, string banned)
    {
        var imports =
            from file in Directory.EnumerateFiles(Repository.PathTo("src", room), "*.cs", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where Using().IsMatch(line) && Regex.IsMatch(line, banned)
            select $"{Path.GetFileName(file)}: {line}";

        Assert.That(imports, Is.Empty);
    }

    [Test]
    public void Files_stay_small()
    {
        var lengths = Directory
            .EnumerateFiles(Repository.PathTo("src"), "*.cs", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(Repository.Root, file), CodeLines);
        var sorted = lengths.Values.Order().ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(sorted[sorted.Count / 2], Is.LessThanOrEqualTo(60), "median");
            Assert.That(sorted[sorted.Count * 95 / 100], Is.LessThanOrEqualTo(250), "95th percentile");
            Assert.That(lengths.Where(file => file.Value > 500), Is.Empty);
        }
    }

    // The documentation of a rule is a page and no code.
    private static int CodeLines(string file)
    {
        var text = File.ReadAllText(file);
        return text.AsSpan().Count('\n') - Page().Matches(text).Sum(page => page.ValueSpan.Count('\n'));
    }

    [Test]
    public void Projects_refer_to_each_other_as_the_architecture_says()
    {
        var references =
            from project in Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories)
            from Match reference in Reference().Matches(File.ReadAllText(project))
            select $"{Path.GetFileNameWithoutExtension(project)} -> {reference.Groups["to"].Value}";

        Assert.That(
            references,
            Is.EquivalentTo(
                new[]
                {
                    "Validator.Parsing -> Validator.Core",
                    "Validator.Schemas -> Validator.Core",
                    "Validator.Schemas -> Validator.TypePack",
                    "Validator.Analysis -> Validator.Parsing",
                    "Validator.Analysis -> Validator.Schemas",
                    "Validator.Analysis -> Validator.RulePacks",
                    "Validator.Cli -> Validator.Analysis",
                }
            )
        );
    }

    [GeneratedRegex("Docs = \"\"\".*?\"\"\"", RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"^\s*(global )?using ")]
    private static partial Regex Using();

    [GeneratedRegex(@"ProjectReference\s+Include=""[^""]*/(?<to>[\w.]+)\.csproj""")]
    private static partial Regex Reference();
}
