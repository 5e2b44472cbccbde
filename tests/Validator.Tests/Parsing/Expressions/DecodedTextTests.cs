using Validator.Parsing.Expressions;
using Validator.Text;

namespace Validator.Tests.Parsing.Expressions;

public sealed class DecodedTextTests
{
    [Test]
    public void Without_offsets_each_character_stands_after_the_one_before() =>
        Assert.That(new DecodedText("abc", 10, null).SpanOf(1, 3), Is.EqualTo(new TextSpan(11, 2)));

    [Test]
    public void An_escape_is_covered_whole()
    {
        // "a\u0041b" at 5
        var text = new DecodedText("aAb", 6, [6, 7, 13, 14]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(text.SpanOf(1, 2), Is.EqualTo(new TextSpan(7, 6)));
            Assert.That(text.SpanOf(2, 3), Is.EqualTo(new TextSpan(13, 1)));
            Assert.That(text.SpanOf(3, 3), Is.EqualTo(new TextSpan(14, 0)));
        }
    }
}
