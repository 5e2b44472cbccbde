namespace Validator.Tests.Parsing.Bicep;

public sealed class BicepExpressionTests
{
    [TestCase("1 + 2 * 3", "(Binary 1 + (Binary 2 * 3))")]
    [TestCase("1 - 2 - 3", "(Binary (Binary 1 - 2) - 3)")]
    [TestCase(
        "a ?? b || c && d == e < f + g * h",
        "(Binary a ?? (Binary b || (Binary c && (Binary d == (Binary e < (Binary f + (Binary g * h)))))))"
    )]
    [TestCase(
        "a * b + c < d == e && f || g ?? h",
        "(Binary (Binary (Binary (Binary (Binary (Binary (Binary a * b) + c) < d) == e) && f) || g) ?? h)"
    )]
    [TestCase("a =~ b !~ c != d", "(Binary (Binary (Binary a =~ b) !~ c) != d)")]
    [TestCase("a >= b <= c > d", "(Binary (Binary (Binary a >= b) <= c) > d)")]
    [TestCase("a / b % c", "(Binary (Binary a / b) % c)")]
    [TestCase("-a.b", "(Unary - (PropertyAccess a . b))")]
    [TestCase("!a && -1 - -2", "(Binary (Unary ! a) && (Binary (Unary - 1) - (Unary - 2)))")]
    [TestCase("(a)", "(Parenthesized ( a ))")]
    public void Operators_bind_as_Bicep_has_it(string text, string outline) =>
        Assert.That(BicepSample.Value(text), Is.EqualTo(outline));

    [TestCase("a ? b : c ? d : e", "(Ternary a ? b : (Ternary c ? d : e))")]
    [TestCase("a ? b ? c : d : e", "(Ternary a ? (Ternary b ? c : d) : e)")]
    [TestCase("a\n ? b\n\n : c", "(Ternary a ? b : c)")]
    [TestCase("a ?? b ? c : d", "(Ternary (Binary a ?? b) ? c : d)")]
    public void A_condition_chooses(string text, string outline) =>
        Assert.That(BicepSample.Value(text), Is.EqualTo(outline));

    [TestCase("a.b.c", "(PropertyAccess (PropertyAccess a . b) . c)")]
    [TestCase("a . b", "(PropertyAccess a . b)")]
    [TestCase("a.?b", "(PropertyAccess a . ? b)")]
    [TestCase("a[0]", "(IndexAccess a [ 0 ])")]
    [TestCase("a[?0]", "(IndexAccess a [ ? 0 ])")]
    [TestCase("a[^1]", "(IndexAccess a [ ^ 1 ])")]
    [TestCase("a[?^1]", "(IndexAccess a [ ? ^ 1 ])")]
    [TestCase("a['b'].c!", "(NonNull (PropertyAccess (IndexAccess a [ 'b' ]) . c) !)")]
    [TestCase("a::b::c", "(ResourceAccess (ResourceAccess a :: b) :: c)")]
    [TestCase("f()", "(FunctionCall f (ArgumentList ( )))")]
    [TestCase("ns.f(1, x => x)", "(MethodCall ns . f (ArgumentList ( 1 , (Lambda x => x) )))")]
    [TestCase("f(\n1,\n2\n)", "(FunctionCall f (ArgumentList ( 1 , 2 )))")]
    [TestCase("f(1\n// why\n)", "(FunctionCall f (ArgumentList ( 1 )))")]
    public void Members_follow_what_they_are_of(string text, string outline) =>
        Assert.That(BicepSample.Value(text), Is.EqualTo(outline));

    [TestCase("x => x", "(Lambda x => x)")]
    [TestCase("() => 1", "(Lambda (LambdaParameters ( )) => 1)")]
    [TestCase("(x, y) => x + y", "(Lambda (LambdaParameters ( x , y )) => (Binary x + y))")]
    [TestCase("(\nx\n,\ny\n) =>\n x", "(Lambda (LambdaParameters ( x , y )) => x)")]
    [TestCase("x =>\n func", "(Lambda x => func)")]
    public void A_lambda_has_names_and_a_body(string text, string outline) =>
        Assert.That(BicepSample.Value(text), Is.EqualTo(outline));

    [TestCase("[]", "(Array [ ])")]
    [TestCase("[1, 2]", "(Array [ 1 , 2 ])")]
    [TestCase("[1, 2,]", "(Array [ 1 , 2 , ])")]
    [TestCase("[\n1\n\n2, 3\n]", "(Array [ 1 2 , 3 ])")]
    [TestCase("[...a, 1]", "(Array [ (SpreadItem ... a) , 1 ])")]
    [TestCase("[for x in y: x]", "(Loop [ for x in y : x ])")]
    [TestCase(
        "[\nfor (x, i) in y: { a: x }\n]",
        "(Loop [ for (LoopVariables ( x , i )) in y : (Object { (ObjectProperty a : x) }) ])"
    )]
    public void An_array_has_items_or_a_loop(string text, string outline) =>
        Assert.That(BicepSample.Value(text), Is.EqualTo(outline));

    [TestCase("{}", "(Object { })")]
    [TestCase(
        "{ a: 1, 'b': 2, '${c}': 3 }",
        "(Object { (ObjectProperty a : 1) , (ObjectProperty 'b' : 2) , (ObjectProperty (InterpolatedString '${ c }') : 3) })"
    )]
    [TestCase("{\na: 1\n// why\n\n...b\n}", "(Object { (ObjectProperty a : 1) (SpreadMember ... b) })")]
    [TestCase(
        "{ if: 1, for: 2, resource: 3, param: 4 }",
        "(Object { (ObjectProperty if : 1) , (ObjectProperty for : 2) , (ObjectProperty resource : 3) , (ObjectProperty param : 4) })"
    )]
    public void An_object_has_members(string text, string outline) =>
        Assert.That(BicepSample.Value(text), Is.EqualTo(outline));

    [TestCase("1 /*\n*/ + /* \r\n */ 2", "(Binary 1 + 2)")]
    public void A_comment_over_lines_breaks_no_line(string text, string outline) =>
        Assert.That(BicepSample.Value(text), Is.EqualTo(outline));

    [TestCase("-9223372036854775808")]
    [TestCase("9223372036854775807")]
    public void An_integer_has_64_bits(string text) => Assert.That(BicepSample.Value(text), Is.Not.Empty);
}
