using Validator.Parsing.Json;

namespace Validator.Tests.Parsing.Json;

public sealed class JsonPointerTests
{
    [TestCase("""{"a": {⟦"b"⟧: 1}}""", "/a/b")]
    [TestCase("""{"a": {"b": ⟦1⟧}}""", "/a/b")]
    [TestCase("""{"a": {"b": "x⟦yz⟧"}}""", "/a/b")]
    [TestCase("""{"a": ⟦{⟧"b": 1}}""", "/a")]
    [TestCase("""{"a": {"b": 1 ⟦}⟧}""", "/a")]
    [TestCase("""{"a": {"b"⟦:⟧ 1}}""", "/a")]
    [TestCase("""{"list": [1, ⟦{⟧"x": 2}]}""", "/list/1")]
    [TestCase("""{"list": [1⟦,⟧ {"x": 2}]}""", "/list")]
    [TestCase("""{"list": [[], [0, ⟦9⟧]]}""", "/list/1/1")]
    [TestCase("""⟦{⟧"a": 1}""", "")]
    [TestCase("""{"A/b~c": ⟦1⟧}""", "/A~1b~0c")]
    [TestCase("""{"a": 1, ⟦"b": 2, "c": 3⟧}""", "")]
    public void A_pointer_leads_to_the_deepest_value(string marked, string expected)
    {
        var (text, span) = JsonSample.Unmark(marked);

        Assert.That(JsonPointer.At(JsonSample.Parse(text), span), Is.EqualTo(expected));
    }
}
