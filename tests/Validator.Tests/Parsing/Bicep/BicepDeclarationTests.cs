namespace Validator.Tests.Parsing.Bicep;

public sealed class BicepDeclarationTests
{
    [TestCase("targetScope = 'tenant'", "(TargetScope targetScope = 'tenant')")]
    [TestCase("metadata a = 1", "(MetadataDeclaration metadata a = 1)")]
    [TestCase("param a string", "(ParameterDeclaration param a string)")]
    [TestCase("param a string = b", "(ParameterDeclaration param a string = b)")]
    [TestCase("param a resource 'b@c'", "(ParameterDeclaration param a (ResourceType resource 'b@c'))")]
    [TestCase("param param param", "(ParameterDeclaration param param param)")]
    [TestCase("var a = 1", "(VariableDeclaration var a = 1)")]
    [TestCase("var a int[] = b", "(VariableDeclaration var a (ArrayType int [ ]) = b)")]
    [TestCase("output a string = b", "(OutputDeclaration output a string = b)")]
    [TestCase("output a resource = b", "(OutputDeclaration output a resource = b)")]
    [TestCase("assert a = b", "(AssertDeclaration assert a = b)")]
    [TestCase("test a 'b' = {}", "(TestDeclaration test a 'b' = (Object { }))")]
    [TestCase("type a = b", "(TypeDeclaration type a = b)")]
    [TestCase(
        "func f(a string, b int) bool =>\n true",
        "(FunctionDeclaration func f (FunctionParameterList ( (FunctionParameter a string) , (FunctionParameter b int) )) bool => true)"
    )]
    [TestCase(
        "func f(\na string\n, b int,\n) int => 1",
        "(FunctionDeclaration func f (FunctionParameterList ( (FunctionParameter a string) , (FunctionParameter b int) , )) int => 1)"
    )]
    [TestCase(
        "@a\n@sys.b(1)\n\n// why\nparam c int",
        "(ParameterDeclaration (Decorator @ a) (Decorator @ (MethodCall sys . b (ArgumentList ( 1 )))) param c int)"
    )]
    public void Declares_a_value_or_type(string text, string outline) => AssertReads(text, outline);

    [TestCase("resource a 'b@c' = {}", "(ResourceDeclaration resource a 'b@c' = (Object { }))")]
    [TestCase("resource a 'b@c' existing = {}", "(ResourceDeclaration resource a 'b@c' existing = (Object { }))")]
    [TestCase(
        "resource a 'b@c' =\n\n if (d) {}",
        "(ResourceDeclaration resource a 'b@c' = (Condition if (Parenthesized ( d )) (Object { })))"
    )]
    [TestCase(
        "resource a 'b@c' = [for d in e: if (f) {}]",
        "(ResourceDeclaration resource a 'b@c' = (Loop [ for d in e : (Condition if (Parenthesized ( f )) (Object { })) ]))"
    )]
    [TestCase(
        "resource a 'b' = {\nresource c 'd' = {}\n@e()\nresource f 'g' = {}\nresource: 1\n}",
        "(ResourceDeclaration resource a 'b' = (Object { (ResourceDeclaration resource c 'd' = (Object { })) (ResourceDeclaration (Decorator @ (FunctionCall e (ArgumentList ( )))) resource f 'g' = (Object { })) (ObjectProperty resource : 1) }))"
    )]
    [TestCase(
        "module a './b' = if (c) {}",
        "(ModuleDeclaration module a './b' = (Condition if (Parenthesized ( c )) (Object { })))"
    )]
    public void Declares_a_resource_or_module(string text, string outline) => AssertReads(text, outline);

    [TestCase(
        "import {a, b as c, 'd' as e} from 'f'",
        "(ImportDeclaration import (ImportList { a , (ImportItem b (Alias as c)) , (ImportItem 'd' (Alias as e)) }) from 'f')"
    )]
    [TestCase("import {\na\nb\n} from 'f'", "(ImportDeclaration import (ImportList { a b }) from 'f')")]
    [TestCase("import * as a from 'b'", "(ImportDeclaration import (WildcardImport * (Alias as a)) from 'b')")]
    [TestCase("import 'a@1' as b", "(ExtensionDeclaration import 'a@1' (Alias as b))")]
    [TestCase("extension a", "(ExtensionDeclaration extension a)")]
    [TestCase(
        "extension 'a' with {} as b",
        "(ExtensionDeclaration extension 'a' (WithClause with (Object { })) (Alias as b))"
    )]
    public void Imports(string text, string outline) => AssertReads(text, outline);

    [TestCase("using 'a'", "(UsingDeclaration using 'a')")]
    [TestCase("using none", "(UsingDeclaration using none)")]
    [TestCase("using 'a' with {}", "(UsingDeclaration using 'a' (WithClause with (Object { })))")]
    [TestCase("extends 'a'", "(ExtendsDeclaration extends 'a')")]
    [TestCase("param a = 1", "(ParameterAssignment param a = 1)")]
    [TestCase("extensionConfig a with {}", "(ExtensionConfig extensionConfig a (WithClause with (Object { })))")]
    public void Gives_parameters(string text, string outline)
    {
        var tree = BicepSample.ParseParameters(text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(BicepSample.Messages(tree), Is.Empty);
            Assert.That(Outline.Of(tree), Is.EqualTo([outline]));
        }
    }

    private static void AssertReads(string text, string outline)
    {
        var tree = BicepSample.Parse(text);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(BicepSample.Messages(tree), Is.Empty);
            Assert.That(Outline.Of(tree), Is.EqualTo([outline]));
        }
    }
}
