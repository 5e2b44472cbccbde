using System.Text.RegularExpressions;
using CsCheck;
using Validator.Analysis;
using Validator.Analysis.Configuration.Yaml;
using Validator.Analysis.Packs;
using Validator.Analysis.Packs.Reading;
using Validator.Cli.Reporting;
using Validator.Schemas.Loading;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis.Packs;

/// <summary>The schema of rule packs says what their reader says; <c>.ci/check-packs</c> lets another validator judge.</summary>
public sealed class PackSchemaTests
{
    private static readonly Gen<string> Paths = Gen.OneOf(
            "a",
            "properties",
            ".",
            "[",
            "]",
            "[*]",
            "[0]",
            "['",
            "']",
            "'",
            "\"",
            " ",
            "*",
            "12",
            "['x.y']",
            ".b",
            "[*].c"
        )
        .Array[1, 6]
        .Select(string.Concat);

    private static readonly Gen<string> Ranges = Gen.OneOf(
            "..",
            ".",
            "2023-01-01",
            "2024-02-03-preview",
            "2023-1-1",
            "*",
            "1",
            "25",
            "-3",
            "+4",
            " ",
            "x"
        )
        .Array[0, 3]
        .Select(string.Concat);

    [Test]
    public void The_published_schema_is_fresh() =>
        Assert.That(
            File.ReadAllBytes(Repository.PathTo("schemas", "configuration", "rule-pack.json")),
            Is.EqualTo(PackSchema.Bytes),
            "run 'armlint rules --write-schema schemas/configuration/rule-pack.json'"
        );

    [TestCaseSource(nameof(Cases))]
    public void Takes_what_the_schema_takes_and_refuses_what_it_refuses(string path)
    {
        var source = SourceText.FromString(path, File.ReadAllText(path));

        Assert.That(
            () => RulePack.Read(source, Catalogue.All),
            path.Contains("/accepted/", StringComparison.Ordinal) ? Throws.Nothing : Throws.TypeOf<RulePackException>()
        );
    }

    [Test]
    public void Every_key_is_explained()
    {
        var keys = PackShapes.Named.Select(named => named.Shape).Append(PackShapes.Root).SelectMany(KeysOf).ToList();

        Assert.That(keys, Has.Count.GreaterThan(50));
        Assert.That(keys.Where(key => !key.Description.EndsWith('.')).Select(key => key.Name), Is.Empty);
    }

    [Test]
    public void The_pattern_of_paths_is_what_the_reader_takes() =>
        Paths.Sample(
            path =>
                Whole(PackPatterns.Path).IsMatch(path) == PathReader.TryRead(path, out var steps)
                && Whole(PackPatterns.PathToMany).IsMatch(path)
                    == (
                        PathReader.TryRead(path, out steps)
                        && steps.Any(step => step.Kind == Validator.Analysis.Packs.Definition.StepKind.EveryItem)
                    ),
            iter: 5000,
            print: path => path
        );

    // What the schema cannot see is that a range ends before it begins, and which days there are.
    [Test]
    public void What_the_pattern_of_ranges_refuses_the_reader_refuses() =>
        Ranges.Sample(
            text =>
                (Whole(PackPatterns.Versions).IsMatch(text) || !ApiVersionRange.TryParse(text, out _))
                && (Whole(PackPatterns.Bounds).IsMatch(text) || !IsBounds(text)),
            iter: 2000,
            print: text => text
        );

    private static bool IsBounds(string text)
    {
        PackProblems problems = new(SourceText.FromString("a.yaml", text));
        return BoundsReader.Read(new YamlValue.Text(default, text, isPlain: true), "length", problems) is not null;
    }

    private static Regex Whole(string pattern) => new($"^({pattern})$");

    private static IEnumerable<PackKey> KeysOf(PackShape shape) =>
        shape switch
        {
            PackShape.Keys(var keys) => keys.SelectMany(key => KeysOf(key.Shape).Prepend(key)),
            PackShape.AnyOf(var shapes) => shapes.SelectMany(KeysOf),
            PackShape.List(var item, _) => KeysOf(item),
            PackShape.Condition(var words, var ofOne, var ofMany) =>
            [
                .. words.SelectMany(key => KeysOf(key.Shape).Prepend(key)),
                .. KeysOf(ofOne),
                .. KeysOf(ofMany),
            ],
            _ => [],
        };

    private static IEnumerable<string> Cases() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Testdata, "packs"), "*.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);
}
