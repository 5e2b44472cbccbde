namespace Validator.Tests.Parsing.Bicep;

public sealed class BicepStringTests
{
    [TestCase("''", "")]
    [TestCase("'a b'", "a b")]
    [TestCase(@"'\n\r\t\\\'\$'", "\n\r\t\\'$")]
    [TestCase(@"'\u{41}\u{1F600}\u{0}'", "A\U0001F600\0")]
    [TestCase(@"'\${a}'", "${a}")]
    [TestCase("'$ $$ {a} $'", "$ $$ {a} $")]
    public void A_string_on_one_line_has_escapes(string text, string value) =>
        Assert.That(BicepSample.StringValue(text), Is.EqualTo(value));

    [TestCase("'''a'''", "a")]
    [TestCase("''''''", "")]
    [TestCase("''''a''''", "'a'")]
    [TestCase("'''\na\n'''", "a\n")]
    [TestCase("'''\r\n\r\na'''", "\r\na")]
    [TestCase("'''a\\n${b}''c'''", "a\\n${b}''c")]
    public void A_raw_string_has_neither_escapes_nor_holes(string text, string value) =>
        Assert.That(BicepSample.StringValue(text), Is.EqualTo(value));

    [TestCase("'a${b}c'", "a|c")]
    [TestCase("'${a}${b}'", "||")]
    [TestCase(@"'\t${a}\\'", "\t|\\")]
    [TestCase("'a${'b${c}'}d${{}}e'", "a|d|e")]
    [TestCase("$'''\na${b}$${c}${d}\n'''", "a|$||\n")]
    [TestCase("$$'''a${b}$${c}$$${d}'''", "a${b}|$|")]
    [TestCase("$'''a'''", "a")]
    public void Holes_cut_a_string(string text, string pieces) =>
        Assert.That(BicepSample.StringValue(text), Is.EqualTo(pieces));

    [TestCase("'a", "a")]
    [TestCase("\"a b\"", "a b")]
    [TestCase("'a\\qb'", @"a\qb")]
    [TestCase("'\\u{110000}'", @"\u{110000}")]
    public void A_damaged_string_says_what_can_be_read(string text, string value) =>
        Assert.That(BicepSample.StringValue(text), Is.EqualTo(value));

    [Test]
    public void A_hole_holds_a_value()
    {
        const string text = "'${a[0]['b']}-${map(c, d => '${d}')}'";
        const string first = "(IndexAccess (IndexAccess a [ 0 ]) [ 'b' ])";
        const string second = "(FunctionCall map (ArgumentList ( c , (Lambda d => (InterpolatedString '${ d }')) )))";

        Assert.That(BicepSample.Value(text), Is.EqualTo($"(InterpolatedString '${{ {first} }}-${{ {second} }}')"));
    }
}
