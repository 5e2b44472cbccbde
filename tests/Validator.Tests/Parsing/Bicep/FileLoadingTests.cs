using System.Text;
using Validator.Analysis;
using Validator.Analysis.Files;
using Validator.Evaluation;
using Validator.Model;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>What <c>loadTextContent()</c> and its like make of files.</summary>
public sealed class FileLoadingTests
{
    private static readonly byte[] Accented = [0xE9];

    [TestCase("loadTextContent('a.txt', 'iso-8859-1')", "é")]
    [TestCase("loadFileAsBase64('a.txt')", "6Q==")]
    [TestCase("loadTextContent('utf16.txt')", "é")]
    [TestCase("loadTextContent('utf16.txt', 'us-ascii')", "é")]
    public void Decodes_as_it_is_told_unless_the_file_says_otherwise(string call, string expected) =>
        Assert.That(Evaluate(call).Text, Is.EqualTo(expected));

    [TestCase("loadTextContent('text', 'latin')")]
    [TestCase("loadTextContent(path)")]
    [TestCase("loadTextContent('br:example/a:v1')")]
    public void Knows_nothing_of_what_is_not_certain(string call) => Assert.That(Evaluate($"{call}").IsKnown, Is.False);

    [TestCase("loadTextContent('long')", "ARM3058")]
    [TestCase("loadFileAsBase64('long')", "ARM3058")]
    [TestCase("loadJsonContent('deep')", null)]
    [TestCase("loadYamlContent('deep')", null)]
    [TestCase("loadYamlContent('laughs')", null)]
    [TestCase("loadYamlContent('two')", null)]
    [TestCase("loadJsonContent('data', '$..*..*..*')", null)]
    public void Bounds_what_it_loads(string call, string? expected)
    {
        var found = Lint($"param path string\nvar v = {call}\noutput o array = [v]\n").Diagnostics;

        Assert.That(found.Select(one => one.Descriptor.Id), Is.EqualTo(expected is null ? [] : new[] { expected }));
    }

    [Test]
    public void A_value_that_is_loaded_is_compared_with_its_type_where_it_is_loaded()
    {
        const string Text = """
            resource account 'Microsoft.Storage/storageAccounts@2023-01-01' = {
              name: 'contoso'
              location: 'westus'
              kind: 'StorageV2'
              sku: loadJsonContent('data', '$.sku')
            }
            """;

        var found = Lint(Text).Diagnostics.Single();

        Assert.That(found.Descriptor.Id, Is.EqualTo("ARM2003"));
        Assert.That(found.Place.Source.PositionAt(found.Place.Span.Start).Line, Is.EqualTo(5));
    }

    // What the compiler gives.
    [TestCase("@.name == 'small'", "small")]
    [TestCase("@.size > 1", "large")]
    [TestCase("@.size>=1", "small large")]
    [TestCase("@.zone", "large")]
    [TestCase("@.zone.id == \"z\"", "large")]
    [TestCase("@.name != 'small'", "large 5")]
    [TestCase("@.size != 1", "large")]
    [TestCase("@.name == 'small' || @.ok == true", "small 5")]
    [TestCase("@.size > 0 && @.size < 3", "small")]
    [TestCase("@.name == 5", "5")]
    [TestCase("@.zone != 1", "large")]
    public void Follows_filters(string filter, string expected)
    {
        var path = $"$.skus[?({filter})].name".Replace("'", "\\'", StringComparison.Ordinal);
        var value = Evaluate($"loadJsonContent('skus', '{path}')");

        var names = value.Form is ArrayExpression array ? array.Items : [value.Form];
        Assert.That(
            string.Join(
                ' ',
                names.Select(one => one is IntegerLiteral number ? $"{number.Value}" : ((StringLiteral)one).Text)
            ),
            Is.EqualTo(expected)
        );
    }

    [TestCase("$.skus[?(@.name > 'a')]")]
    [TestCase("$.skus[?(@.name =~ /a/)]")]
    [TestCase("$.skus[?(@.name == null)]")]
    [TestCase("$.skus[?(@[0] == 1)]")]
    [TestCase("$.skus[?(@.size]")]
    [TestCase("$[?(@.name)]")]
    public void Knows_nothing_of_other_filters(string path)
    {
        var call = $"loadJsonContent('skus', '{path.Replace("'", "\\'", StringComparison.Ordinal)}')";

        Assert.That(Evaluate(call).IsKnown, Is.False);
        Assert.That(Lint($"output o object = {{ v: {call} }}\n").Diagnostics, Is.Empty);
    }

    private static Value Evaluate(string call)
    {
        var template = (Template?)null;
        var source = SourceText.FromString("main.bicep", $"param path string\noutput o string = {call}\n");
        var document = Validator.Parsing.Bicep.BicepDocument.Read(source, Home().Files.Of(Home().FullPath));
        template = document.Template!;
        return new Evaluator(EvaluationOptions.Default).Enter(template).Evaluate(template.Outputs.Single().Value!);
    }

    private static LintResult Lint(string text) =>
        Linting.Linter.Lint([new(SourceText.FromString("main.bicep", text)) { Home = Home() }])[0];

    private static FileHome Home()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{Nine($"*a{i - 1}")}]\n"));
        return MemoryFiles
            .With(
                ("long", new('x', 200_000)),
                ("deep", new('[', 100_000)),
                ("laughs", $"a0: &a0 [{Nine("x")}]\n{laughs}"),
                ("two", "a: 1\n---\nb: 2\n"),
                (
                    "skus",
                    """
                    {
                      "skus": [
                        { "name": "small", "size": 1 },
                        { "name": "large", "size": 4, "zone": { "id": "z" } },
                        { "name": 5, "ok": true }
                      ]
                    }
                    """
                ),
                ("data", """{ "sku": { "name": 5 }, "list": [[[1, 2], [3]], [[4]]] }""")
            )
            .And("a.txt", Accented)
            .And("utf16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("é")])
            .Home("main.bicep");
    }

    private static string Nine(string item) => string.Join(", ", Enumerable.Repeat(item, 9));
}
