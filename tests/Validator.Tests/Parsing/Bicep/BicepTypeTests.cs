namespace Validator.Tests.Parsing.Bicep;

public sealed class BicepTypeTests
{
    [TestCase("string", "string")]
    [TestCase("string[]", "(ArrayType string [ ])")]
    [TestCase("string[]?", "(NullableType (ArrayType string [ ]) ?)")]
    [TestCase("a?!", "(NonNullType (NullableType a ?) !)")]
    [TestCase("-1", "(UnaryType - 1)")]
    [TestCase("!true", "(UnaryType ! true)")]
    [TestCase("null", "null")]
    [TestCase("'a${'b'}'", "(InterpolatedString 'a${ 'b' }')")]
    [TestCase("('a' | 'b')[]", "(ArrayType (ParenthesizedType ( (UnionType 'a' | 'b') )) [ ])")]
    [TestCase("'a' | 1 | { a: b }", "(UnionType 'a' | 1 | (ObjectType { (ObjectTypeProperty a : b) }))")]
    [TestCase("\n | 'a'\n | 'b'", "(UnionType | 'a' | 'b')")]
    [TestCase("| 'a'", "(UnionType | 'a')")]
    [TestCase("a | b?", "(UnionType a | (NullableType b ?))")]
    public void Types_have_modifiers_and_unions(string text, string outline) =>
        Assert.That(BicepSample.Type(text), Is.EqualTo(outline));

    [TestCase("a.b", "(TypePropertyAccess a . b)")]
    [TestCase("a.*", "(TypeAdditionalPropertiesAccess a . *)")]
    [TestCase("a[*]", "(TypeItemsAccess a [ * ])")]
    [TestCase("a[0]", "(TypeIndexAccess a [ 0 ])")]
    [TestCase(
        "resourceInput<'a@b'>.properties",
        "(TypePropertyAccess (GenericType resourceInput (TypeArgumentList < 'a@b' >)) . properties)"
    )]
    [TestCase("sys.resourceOutput<\n'a@b'\n>", "(GenericType sys . resourceOutput (TypeArgumentList < 'a@b' >))")]
    [TestCase("resource<'a@b'>", "(GenericType resource (TypeArgumentList < 'a@b' >))")]
    [TestCase("resource 'a@b'", "(ResourceType resource 'a@b')")]
    public void Types_have_members_and_arguments(string text, string outline) =>
        Assert.That(BicepSample.Type(text), Is.EqualTo(outline));

    [TestCase(
        "{ a: b, 'c': d?, *: e }",
        "(ObjectType { (ObjectTypeProperty a : b) , (ObjectTypeProperty 'c' : (NullableType d ?)) , (ObjectTypeAdditionalProperties * : e) })"
    )]
    [TestCase(
        "{\n@x()\n\n@y()\na: b\n}",
        "(ObjectType { (ObjectTypeProperty (Decorator @ (FunctionCall x (ArgumentList ( )))) (Decorator @ (FunctionCall y (ArgumentList ( )))) a : b) })"
    )]
    [TestCase("[a, b]", "(TupleType [ a , b ])")]
    [TestCase("[\n@x()\na\nb\n]", "(TupleType [ (TupleItem (Decorator @ (FunctionCall x (ArgumentList ( )))) a) b ])")]
    public void Objects_and_tuples_have_decorated_parts(string text, string outline) =>
        Assert.That(BicepSample.Type(text), Is.EqualTo(outline));
}
