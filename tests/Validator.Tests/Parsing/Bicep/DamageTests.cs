namespace Validator.Tests.Parsing.Bicep;

/// <summary>A name that nothing declares is reported unless a slip of the syntax may have declared it.</summary>
public sealed class DamageTests
{
    private const string Undefined = "ARM3017";

    [TestCase("output a string = b\n", true)]
    [TestCase("parm b string\noutput a string = b\n", false)]
    [TestCase("b string\noutput a string = b\n", false)]
    [TestCase("import { b from 'x.bicep'\noutput a string = b\n", false)]
    [TestCase("/* b\noutput a string = b\n", false)]
    [TestCase("var x = [for b in: b]\noutput a string = b\n", true)]
    [TestCase("var x = [for b of [1]: b]\n", false)]
    [TestCase("var x = map([1], (b, =) => b)\noutput a string = b\n", true)]
    [TestCase("var x = {\n  b # 1\n}\noutput a string = b\n", true)]
    [TestCase("resource x 'A.B/c@2020-01-01' = [for b of [1]: {\n  resource y 'd' = { name: b }\n}]\n", false)]
    [TestCase("resource x 'A.B/c@2020-01-01' = {\n  resource 'd' = { name: '' }\n}\noutput a string = x::d\n", false)]
    public void Is_told_of_a_name_that_no_slip_may_declare(string text, bool isTold) =>
        Assert.That(Lowered.File(text).Diagnostics.Any(one => one.Descriptor.Id == Undefined), Is.EqualTo(isTold));

    [Test]
    public void Nothing_is_told_where_there_are_more_slips_than_are_told()
    {
        var text = string.Concat(Enumerable.Repeat("var # = 1\n", 1000)) + "output a string = b\n";

        Assert.That(Lowered.File(text).Diagnostics.Select(one => one.Descriptor.Id), Has.None.EqualTo(Undefined));
    }
}
