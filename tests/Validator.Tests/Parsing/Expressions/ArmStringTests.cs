using Validator.Model;
using Validator.Text;

namespace Validator.Tests.Parsing.Expressions;

public sealed class ArmStringTests
{
    // Each was given to the deployment engine (Bicep CLI 0.49.2), which made the same of it.
    [TestCase("", "")]
    [TestCase("text", "text")]
    [TestCase("[", "[")]
    [TestCase("]", "]")]
    [TestCase("[a", "[a")]
    [TestCase("[a] b", "[a] b")]
    [TestCase("[f()] ", "[f()] ")]
    [TestCase(" [f()]", " [f()]")]
    [TestCase("[[", "[[")]
    [TestCase("[[a", "[[a")]
    [TestCase("[[]", "[]")]
    [TestCase("[[a]", "[a]")]
    [TestCase("[[[a]]]", "[[a]]]")]
    [TestCase("[[f('", "[[f('")]
    public void Is_a_literal(string written, string meant)
    {
        var lowered = LoweredString.Of(written);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((lowered.Expression as StringLiteral)?.Text, Is.EqualTo(meant));
            Assert.That(lowered.Expression.Span, Is.EqualTo(new TextSpan(0, written.Length + 2)));
            Assert.That(lowered.Findings, Is.Empty);
        }
    }

    [TestCase("['text']", "'text'")]
    [TestCase("[ f() ]", "f()")]
    [TestCase("[f().x[0]\n]", "f().x[0]")]
    public void An_expression_spans_what_is_inside_the_brackets(string written, string inside)
    {
        var lowered = LoweredString.Of(written);

        Assert.That(lowered.TextAt(lowered.Expression.Span), Is.EqualTo(inside));
    }

    [Test]
    public void A_malformed_expression_is_one_finding_and_an_unknown_value()
    {
        var lowered = LoweredString.Of("[concat(1.5, \", 'x]");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(lowered.Findings, Has.Count.EqualTo(1));
            Assert.That(lowered.Findings[0].Descriptor.Id, Is.EqualTo("ARM1005"));
            Assert.That(lowered.Expression, Is.InstanceOf<UnknownValue>());
            Assert.That((lowered.Expression as UnknownValue)?.Kinds, Is.EqualTo(ValueKinds.Any));
            Assert.That(lowered.Expression.Span, Is.EqualTo(new TextSpan(0, lowered.Source.Text.Length)));
        }
    }
}
