using Validator.Analysis;
using Validator.Evaluation;
using Validator.Parsing.Bicep;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>What comes from other files.</summary>
public sealed class ImportTests
{
    private const string Shared = """
        import { suffix } from 'deep.bicep'
        var prefix = 'contoso'
        @export()
        var names = ['${prefix}-a-${suffix}', prefix]
        @export()
        func shout(text string) string => toUpper('${text}${suffix}')
        @export()
        var loaded = loadTextContent('text.txt')
        @export()
        type size = 'small' | 'large'
        @export()
        type list = item[]
        type item = {
          name: string
          size: size
          next: item?
        }
        """;

    [TestCase("names[0]", "contoso-a-x")]
    [TestCase("shared.names[1]", "contoso")]
    [TestCase("shout('a')", "AX")]
    [TestCase("shared.shout(names[1])", "CONTOSOX")]
    [TestCase("loaded", "text")]
    public void A_value_is_that_of_the_other_file(string value, string expected) =>
        Assert.That(Evaluate(value).Text, Is.EqualTo(expected));

    [TestCase("shout(name)")]
    [TestCase("names[length(name)]")]
    public void What_depends_on_a_parameter_is_unknown(string value)
    {
        var found = Evaluate(value);

        Assert.That(found.IsKnown, Is.False);
        Assert.That(found.Scope.Source.Path, Is.EqualTo("main.bicep"));
    }

    [TestCase("param p size = 'medium'", "ARM3020")]
    [TestCase("param p shared.size = 'small'")]
    [TestCase("param p list\noutput o int = p[0].name", "ARM3051")]
    [TestCase("param p list\noutput o string = p[0].next.nam", "ARM3050")]
    [TestCase("param p list\noutput o string = p[0].next.next.name")]
    [TestCase("param p list[]\noutput o string = p[0][0].size")]
    [TestCase("param p 'medium' | size = 'huge'", "ARM3020")]
    [TestCase("output o int = shout('a')", "ARM3051")]
    [TestCase("output o string = shout(3)", "ARM3003")]
    [TestCase("output o string = names.length", "ARM3013")]
    [TestCase("output o string = names[2]", "ARM3012")]
    public void Types_and_values_are_checked_where_they_are_used(string use, params string[] expected)
    {
        var found = Lint(use).Diagnostics;

        Assert.That(found.Select(one => one.Descriptor.Id), Is.EqualTo(expected));
        Assert.That(found.Select(one => one.Place.Source.Path), Has.All.EqualTo("main.bicep"));
        Assert.That(
            found.Select(one => one.Place.Source.PositionAt(one.Place.Span.Start).Line),
            Has.All.GreaterThanOrEqualTo(4)
        );
    }

    [Test]
    public void Files_that_import_each_other_are_a_circle_and_nothing_more()
    {
        var files = MemoryFiles.With(
            ("a.bicep", "import { b } from 'b.bicep'\n@export()\nvar a = b\n"),
            ("b.bicep", "import { a } from 'a.bicep'\n@export()\nvar b = a\n")
        );
        LintInput input = new(SourceText.FromString("a.bicep", "import { b } from 'b.bicep'\noutput o int = b.c.d\n"))
        {
            Home = files.Home("a.bicep"),
        };

        var found = Linting.Linter.Lint([input])[0].Diagnostics;

        Assert.That(
            found.Select(one => one.Message),
            Is.EqualTo(new[] { "The file 'b.bicep' leads back to this one: 'b.bicep > a.bicep'." })
        );
    }

    [Test]
    public void A_row_of_thousands_of_imports_ends()
    {
        const int length = 5_000;
        var row = Enumerable
            .Range(0, length)
            .Select(i => ($"{i}.bicep", $"import {{ v as w }} from '{i + 1}.bicep'\n@export()\nvar v = w\n"));
        var files = MemoryFiles.With([.. row, ($"{length}.bicep", "@export()\nvar v = 1\n")]);
        LintInput input = new(SourceText.FromString("m.bicep", "import { v } from '0.bicep'\noutput o int = v\n"))
        {
            Home = files.Home("m.bicep"),
        };

        Assert.That(Linting.Linter.Lint([input])[0].Diagnostics, Is.Empty);
    }

    [TestCase("param name = 3", "ARM3032")]
    [TestCase("param other = base.name", "ARM3030")]
    [TestCase("param name = base.nmae", "ARM3013")]
    [TestCase("param name = '${base.name}-x'")]
    [TestCase("")]
    public void A_parameter_file_has_the_values_of_the_one_that_it_extends(string line, params string[] expected)
    {
        var files = MemoryFiles.With(
            ("base.bicepparam", "using none\nvar size = 3\nparam name = 'a${size}'\nparam size = 4\n")
        );
        LintInput template = new(SourceText.FromString("main.bicep", "param name string\nparam size int\n"))
        {
            ParameterFiles = [1],
        };
        LintInput parameters = new(
            SourceText.FromString("main.bicepparam", $"using none\nextends 'base.bicepparam'\n{line}\n")
        )
        {
            Home = files.Home("main.bicepparam"),
        };

        var found = Linting.Linter.Lint([template, parameters]).SelectMany(one => one.Diagnostics);

        Assert.That(found.Select(one => one.Descriptor.Id), Is.EqualTo(expected));
    }

    private const string Head = """
        import { names, shout, loaded, size, list } from 'shared/all.bicep'
        import * as shared from 'shared/all.bicep'
        param name string

        """;

    private static MemoryFiles Files() =>
        MemoryFiles.With(
            ("shared/all.bicep", Shared),
            ("shared/deep.bicep", "@export()\nvar suffix = 'x'\n"),
            ("shared/text.txt", "text")
        );

    private static Value Evaluate(string value)
    {
        var home = Files().Home("main.bicep");
        var source = SourceText.FromString("main.bicep", $"{Head}\noutput o string = {value}\n");
        var template = BicepDocument.Read(source, home.Files.Of(home.FullPath)).Template!;
        return new Evaluator(EvaluationOptions.Default).Enter(template).Evaluate(template.Outputs.Single().Value!);
    }

    private static LintResult Lint(string use) =>
        Linting.Linter.Lint([
            new(SourceText.FromString("main.bicep", $"{Head}\n{use}\n")) { Home = Files().Home("main.bicep") },
        ])[0];
}
