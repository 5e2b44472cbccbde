using Validator.Parsing.Bicep.Syntax;

namespace Validator.Tests.Parsing.Bicep;

public sealed class BicepSyntaxTreeTests
{
    private const string Text = """
        // about a
        @description('x')
        resource a 'b@c' = {
          name: 'n' /* d */
          properties: {
            list: [1, { e: 2 }]
          }
          resource child 'f' = {
            'two words': 1
          }
        }
        type t = [{ p: 'q' }]
        targetScope = 'tenant'
        """;

    [TestCase("'n'", "resource.a.name")]
    [TestCase("2 }", "resource.a.properties.list[1].e")]
    [TestCase("1, {", "resource.a.properties.list[0]")]
    [TestCase("'two", "resource.a.resource.child.two words")]
    [TestCase("'q'", "type.t[0].p")]
    [TestCase("'tenant'", "targetScope")]
    [TestCase("// about", "")]
    public void A_place_has_a_path(string place, string path) =>
        Assert.That(BicepSample.Parse(Text).PathAt(Text.IndexOf(place, StringComparison.Ordinal)), Is.EqualTo(path));

    [Test]
    public void A_place_lies_in_nodes_from_the_program_to_the_innermost()
    {
        var nodes = BicepSample.Parse(Text).NodesAt(Text.IndexOf("'n'", StringComparison.Ordinal));

        Assert.That(
            nodes.Select(node => node.GetType()),
            Is.EqualTo(
                new[]
                {
                    typeof(ProgramSyntax),
                    typeof(ResourceDeclarationSyntax),
                    typeof(ObjectSyntax),
                    typeof(ObjectPropertySyntax),
                    typeof(StringLiteralSyntax),
                }
            )
        );
    }

    [TestCase("// about", "\n")]
    [TestCase("@desc", "@")]
    [TestCase("description", "description")]
    [TestCase("/* d", "\n")]
    public void A_place_has_a_token(string place, string token)
    {
        var tree = BicepSample.Parse(Text.ReplaceLineEndings("\n"));
        var index = tree.TokenIndexAt(tree.Source.Text.IndexOf(place, StringComparison.Ordinal));

        Assert.That(tree.TextOf(tree.Tokens[index]).Trim(' '), Does.StartWith(token));
    }

    [Test]
    public void Trivia_lie_between_tokens()
    {
        const string text = "/* a */ // b\n  #disable-next-line X  // c\nvar";
        var tree = BicepSample.Parse(text);
        var trivia = tree.TriviaBefore(0).Concat(tree.TriviaBefore(1));

        Assert.That(
            trivia.Select(piece => $"{piece.Kind} {text.Substring(piece.Span.Start, piece.Span.Length)}"),
            Is.EqualTo(
                new[]
                {
                    "BlockComment /* a */",
                    "Blank  ",
                    "LineComment // b",
                    "Blank   ",
                    "Pragma #disable-next-line X",
                    "Blank   ",
                    "LineComment // c",
                }
            )
        );
    }

    [Test]
    public void Damage_is_told_of_the_node_that_has_it()
    {
        var tree = BicepSample.Parse("var a = {\n  b: \n}\nvar c = 1\n");

        Assert.That(tree.Root.Statements.Select(tree.IsDamaged), Is.EqualTo(new[] { true, false }));
    }

    [Test]
    public void Pragmas_have_a_kind_and_codes()
    {
        const string text = """
            #disable-next-line BCP036 a-b // why
            #disable-diagnostics	X
              #restore-diagnostics X Y
            var a = '#disable-next-line Z'
            """;
        var pragmas = BicepSample.Parse(text).Pragmas;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                pragmas.Select(pragma => pragma.Kind),
                Is.EqualTo(
                    new[] { PragmaKind.DisableNextLine, PragmaKind.DisableDiagnostics, PragmaKind.RestoreDiagnostics }
                )
            );
            Assert.That(
                pragmas.SelectMany(pragma => pragma.Codes).Select(code => text.Substring(code.Start, code.Length)),
                Is.EqualTo(new[] { "BCP036", "a-b", "X", "X", "Y" })
            );
        }
    }

    [TestCase("a.bicepparam", true)]
    [TestCase("a.bicep", false)]
    public void The_name_of_the_file_says_which_language(string path, bool isParameters) =>
        Assert.That(
            Validator
                .Parsing.Bicep.BicepSyntaxTree.Parse(Validator.Text.SourceText.FromString(path, "param a = 1"))
                .Diagnostics.Count == 0,
            Is.EqualTo(isParameters)
        );
}
