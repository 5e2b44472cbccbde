using Validator.Parsing.Bicep.Syntax;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>One slip is one finding, and the tree around it is what was meant.</summary>
public sealed class BicepRecoveryTests
{
    private const string Next = "(ParameterDeclaration param next string)";

    [TestCase("param", "(ParameterDeclaration param ? ?)", "Expected a name after 'param', but the line ends here.")]
    [TestCase(
        "parm a string",
        "(ParameterDeclaration parm a string)",
        "Expected a declaration but found 'parm'. Did you mean 'param'? Correct it."
    )]
    [TestCase("var a 1", "(VariableDeclaration var a 1 ? ?)", "Expected '=', but the line ends here.")]
    [TestCase(
        "var a = 1;",
        "(VariableDeclaration var a = 1)",
        "Expected the end of the line but found ';'; Bicep ends a declaration with its line."
    )]
    [TestCase(
        "var a = 1 +",
        "(VariableDeclaration var a = (Binary 1 + ?))",
        "Expected a value, but the line ends here."
    )]
    [TestCase(
        "var a = (b\n  && c)",
        "(VariableDeclaration var a = (Parenthesized ( (Binary b && c) )))",
        "Expected ')' before the end of the line; an expression in parentheses must be on one line."
    )]
    [TestCase(
        "var a = b ||\n  c",
        "(VariableDeclaration var a = (Binary b || c))",
        "Expected a value after '||', but the line ends here; an expression must be on one line."
    )]
    [TestCase(
        "var a = b\n  .c",
        "(VariableDeclaration var a = (PropertyAccess b . c))",
        "Expected '.' in the line of the value before it; an expression must be on one line."
    )]
    [TestCase(
        "var a = f(b",
        "(VariableDeclaration var a = (FunctionCall f (ArgumentList ( b ?)))",
        "Expected ')', but the line ends here."
    )]
    [TestCase(
        "var a = f('b)",
        "(VariableDeclaration var a = (FunctionCall f (ArgumentList ( 'b) ?)))",
        "Expected ''' at the end of this string before the line ends."
    )]
    [TestCase(
        "var a = \"b\"",
        "(VariableDeclaration var a = \"b\")",
        "Expected single quotes around a string but found '\"b\"'."
    )]
    [TestCase(
        "var a = '${\n  b\n}'",
        "(VariableDeclaration var a = (InterpolatedString '${ b }'))",
        "Expected '}' before the end of the line; what a string takes from '${' to '}' must be on one line."
    )]
    [TestCase(
        "var a = '${b",
        "(VariableDeclaration var a = (InterpolatedString '${ b ?))",
        "Expected '}' before the end of the line; what a string takes from '${' to '}' must be on one line."
    )]
    [TestCase(
        "var a = { b: 1 c: 2 }",
        "(VariableDeclaration var a = (Object { (ObjectProperty b : 1) (ObjectProperty c : 2) }))",
        "Expected ',', a new line or '}' but found 'c'."
    )]
    [TestCase(
        "var a = {\n  b\n  c: 2\n}",
        "(VariableDeclaration var a = (Object { (ObjectProperty b ? ?) (ObjectProperty c : 2) }))",
        "Expected ':', but the line ends here."
    )]
    [TestCase(
        "var a = {\n  b: [1\n  c: 2\n}",
        "(VariableDeclaration var a = (Object { (ObjectProperty b : (Array [ 1 ?)) (ObjectProperty c : 2) }))",
        "Expected ']' but found 'c'."
    )]
    [TestCase(
        "var a = {\n  b: 1",
        "(VariableDeclaration var a = (Object { (ObjectProperty b : 1) ?))",
        "Expected '}' but found 'param'."
    )]
    [TestCase(
        "var a = { b: 1 ]",
        "(VariableDeclaration var a = (Object { (ObjectProperty b : 1) ?))",
        "Expected ',', a new line or '}' but found ']'."
    )]
    [TestCase(
        "var a = [\n  1,\n  2\n]",
        "(VariableDeclaration var a = (Array [ 1 , 2 ]))",
        "Expected an item after ',' in the same line; where each item has a line of its own, there is no comma."
    )]
    [TestCase(
        "resource a 'b@c' {\n  d: 1\n}",
        "(ResourceDeclaration resource a 'b@c' ? (Object { (ObjectProperty d : 1) }))",
        "Expected '=' but found '{'."
    )]
    [TestCase(
        "resource a 'b@c' = if (d {\n  e: 1\n}",
        "(ResourceDeclaration resource a 'b@c' = (Condition if (Parenthesized ( d ?) (Object { (ObjectProperty e : 1) })))",
        "Expected ')' but found '{'."
    )]
    [TestCase(
        "resource a 'b@c' = [for d e: {\n}]",
        "(ResourceDeclaration resource a 'b@c' = (Loop [ for d ? e : (Object { }) ]))",
        "Expected 'in' but found 'e'."
    )]
    [TestCase("foo {\n  bar: 1\n}", null, "Expected a declaration but found 'foo'.")]
    [TestCase(
        "@secure()",
        "(ParameterDeclaration (Decorator @ (FunctionCall secure (ArgumentList ( )))) param next string)",
        null
    )]
    [TestCase(
        "type a = 'b' |",
        "(TypeDeclaration type a = (UnionType 'b' | ?))",
        "Expected a type, but the line ends here."
    )]
    [TestCase(
        "type a = { b string }",
        "(TypeDeclaration type a = (ObjectType { (ObjectTypeProperty b ? string) }))",
        "Expected ':' but found 'string'."
    )]
    [TestCase(
        "@metadata(\n  a: 1\n  b: 2\n})\n",
        "(ParameterDeclaration (Decorator @ (FunctionCall metadata (ArgumentList ( a ?))) param next string)",
        "Expected ',' or ')' but found ':'."
    )]
    [TestCase(
        "var a = {\n  b: abc'\n}",
        "(VariableDeclaration var a = (Object { (ObjectProperty b : abc) }))",
        "Expected ''' at the end of this string before the line ends."
    )]
    public void The_tree_is_what_was_meant(string text, string? outline, string? message)
    {
        var tree = BicepSample.Parse(text + "\nparam next string\n");
        string[] expected = (outline, message) switch
        {
            (null, _) => [Next],
            (_, null) => [outline],
            _ when text.StartsWith('@') => [outline],
            _ => [outline, Next],
        };

        using (Assert.EnterMultipleScope())
        {
            Assert.That(BicepSample.Messages(tree), Is.EqualTo(message is null ? [] : new[] { message }));
            Assert.That(Outline.Of(tree), Is.EqualTo(expected));
            Assert.That(TreeCheck.Faults(tree), Is.Empty);
        }
    }

    [Test]
    public void A_bracket_that_is_not_closed_is_named_where_it_is_missed()
    {
        var tree = BicepSample.Parse("var a = {\n  b: 1\n");
        var finding = tree.Diagnostics.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Message, Is.EqualTo("Expected '}', but the file ends here."));
            Assert.That(
                finding.Related.Single().Place.Span,
                Is.EqualTo(((VariableDeclarationSyntax)tree.Root.Statements.Single()).Value.Span with { Length = 1 })
            );
        }
    }

    [TestCase("var a = 1;", "var a = 1")]
    [TestCase("var a = [\n  1,\n  2\n]", "var a = [\n  1\n  2\n]")]
    [TestCase("parm a string", "param a string")]
    public void A_slip_with_one_remedy_has_a_fix(string text, string mended)
    {
        foreach (var edit in BicepSample.Parse(text).Diagnostics.Single().Fix!.Edits)
        {
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        Assert.That(text, Is.EqualTo(mended));
    }

    [Test]
    public void Bytes_that_are_no_text_are_reported()
    {
        var source = Validator.Text.SourceText.FromBytes(
            "a.bicep",
            "var a = '\xFC'"u8[..9].ToArray().Concat(new byte[] { 0xFC, 0x27 }).ToArray()
        );

        Assert.That(
            Validator.Parsing.Bicep.BicepSyntaxTree.Parse(source).Diagnostics.Select(f => f.Descriptor.Id),
            Is.EqualTo(new[] { "ARM1003" })
        );
    }
}
