using Validator.Model;

namespace Validator.Tests.Parsing.Expressions;

public sealed class ExpressionGrammarTests
{
    [TestCase("''", "<>")]
    [TestCase("'a b'", "<a b>")]
    [TestCase("'it''s'", "<it's>")]
    [TestCase("''''", "<'>")]
    [TestCase("'a\nb'", "<a\nb>")]
    [TestCase("'[(\",.)]'", "<[(\",.)]>")]
    [TestCase("0", "0")]
    [TestCase("-1", "-1")]
    [TestCase("+1", "1")]
    [TestCase("007", "7")]
    [TestCase("9223372036854775807", "9223372036854775807")]
    [TestCase("-9223372036854775808", "-9223372036854775808")]
    [TestCase("f()", "(call f)")]
    [TestCase("f(1)", "(call f 1)")]
    [TestCase("f(1,'a',g())", "(call f 1 <a> (call g))")]
    [TestCase("f(g(1,2),h(3),4)", "(call f (call g 1 2) (call h 3) 4)")]
    [TestCase("true()", "(call true)")]
    [TestCase("_f$1()", "(call _f$1)")]
    [TestCase("$f()", "(call $f)")]
    [TestCase("Flüsse.γνῶθι()", "(user Flüsse γνῶθι)")]
    [TestCase("ns.f(1)", "(user ns f 1)")]
    [TestCase("ns.f().x", "(property (user ns f) x)")]
    [TestCase("f().a.b", "(property (property (call f) a) b)")]
    [TestCase("f()[0]['a b']", "(index (index (call f) 0) <a b>)")]
    [TestCase("f()[g()[1].x].y", "(property (index (call f) (property (index (call g) 1) x)) y)")]
    [TestCase("f(g().x,h()[0])", "(call f (property (call g) x) (index (call h) 0))")]
    [TestCase(" \t\r\n f ( 1 , 2 ) . x [ 0 ] ", "(index (property (call f 1 2) x) 0)")]
    [TestCase("f(\u00A0'a'\u2028)", "(call f <a>)")]
    [TestCase("ns . f ( )", "(user ns f)")]
    public void Parses(string expression, string outline)
    {
        var lowered = LoweredString.Of($"[{expression}]");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lowered.Findings.Select(f => f.Message), Is.Empty);
            Assert.That(ExpressionOutline.Of(lowered.Expression), Is.EqualTo(outline));
        }
    }

    [Test]
    public void Every_node_has_the_span_of_what_was_written()
    {
        var lowered = LoweredString.Of("[ f('it''s', ns.g( -1 ) . x [ 0 ]) ]");

        var found = ExpressionOutline.Nodes(lowered.Expression).Select(n => (n.Span.Start, lowered.TextAt(n.Span)));

        Assert.That(
            found,
            Is.EqualTo(
                new[]
                {
                    (3, "f('it''s', ns.g( -1 ) . x [ 0 ])"),
                    (5, "'it''s'"),
                    (14, "ns.g( -1 ) . x [ 0 ]"),
                    (14, "ns.g( -1 ) . x"),
                    (14, "ns.g( -1 )"),
                    (20, "-1"),
                    (31, "0"),
                }
            )
        );
    }

    [Test]
    public void Names_have_the_spans_of_their_letters()
    {
        var lowered = LoweredString.Of("[ns.fn().prop]");

        var access = (PropertyAccess)lowered.Expression;
        var call = (FunctionCall)access.Target;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lowered.TextAt(access.Name.Span), Is.EqualTo("prop"));
            Assert.That(lowered.TextAt(call.Name.Span), Is.EqualTo("fn"));
            Assert.That(lowered.TextAt(call.Namespace!.Value.Span), Is.EqualTo("ns"));
        }
    }

    [Test]
    public void Escapes_of_JSON_are_inside_the_spans()
    {
        var escaped = EscapedString.Of("[f('\"',\n'A\\')]", 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0);
        var lowered = LoweredString.Of(escaped.Source, escaped.Text);

        var found = ExpressionOutline.Nodes(lowered.Expression).Select(n => lowered.TextAt(n.Span));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Is.EqualTo(new[] { """f('\"',\n'\u0041\\')""", """'\"'""", """'\u0041\\'""" }));
            Assert.That(ExpressionOutline.Of(lowered.Expression), Is.EqualTo("""(call f <"> <A\>)"""));
        }
    }
}
