using Validator.Evaluation;

namespace Validator.Tests.Parsing.Bicep;

/// <summary>Values of Bicep are worth what its compiler makes of them.</summary>
public sealed class LoweredExpressionTests
{
    private const string File = """
        param given string
        param size int = 3
        var names = ['a', 'b', 'c']
        var settings = { tier: 'Hot', inner: { deep: 'x' }, list: [1, 2] }
        func greet(who string, mark string) string => '${who}${mark}'

        """;

    [TestCase("'a${size}b{x}'", "'a3b{x}'")]
    [TestCase("'''raw ${size}'''", "'raw ${size}'")]
    [TestCase("'it\\'s \\u{41}\\n'", "'it's A\n'")]
    [TestCase("-5", "-5")]
    [TestCase("-9223372036854775808", "-9223372036854775808")]
    [TestCase("-size", "-3")]
    [TestCase("1 + 2 * size - 4 / 2 % 3", "5")]
    [TestCase("(1 + 2) * size", "9")]
    [TestCase("size > 2 && size <= 3 || false", "true")]
    [TestCase("size != 3", "false")]
    [TestCase("'ABC' =~ 'abc'", "true")]
    [TestCase("'ABC' !~ 'abc'", "false")]
    [TestCase("!(size == 3)", "false")]
    [TestCase("null ?? 'x'", "'x'")]
    [TestCase("size < 5 ? 'small' : 'large'", "'small'")]
    [TestCase("settings.inner.deep", "'x'")]
    [TestCase("settings['tier']", "'Hot'")]
    [TestCase("settings.?none", "null")]
    [TestCase("settings.?none.deeper[0].?more", "null")]
    [TestCase("settings.?inner.deep", "'x'")]
    [TestCase("settings[?'none']", "null")]
    [TestCase("names[^1]", "'c'")]
    [TestCase("names[?9] ?? 'z'", "'z'")]
    [TestCase("settings.inner!.deep", "'x'")]
    [TestCase("[...names, 'd'][3]", "'d'")]
    [TestCase("['z', ...names][1]", "'a'")]
    [TestCase("{ tier: 'Cool', ...settings }.tier", "'Hot'")]
    [TestCase("{ ...settings, tier: 'Cool' }.tier", "'Cool'")]
    [TestCase("{ '${names[0]}x': 1 }.ax", "1")]
    [TestCase("map(names, n => '${n}!')[1]", "'b!'")]
    [TestCase("map(names, (n, i) => '${n}${i}')[2]", "'c2'")]
    [TestCase("reduce(range(1, 3), 0, (sum, next) => sum + next)", "6")]
    [TestCase("filter(names, n => contains(['b'], n))[0]", "'b'")]
    [TestCase("[for name in names: '${name}-${size}'][2]", "'c-3'")]
    [TestCase("[for (name, i) in names: { key: name, at: i }][1].at", "1")]
    [TestCase("greet('hi', '!')", "'hi!'")]
    [TestCase("sys.toUpper('a')", "'A'")]
    [TestCase("nameof(settings.inner)", "'inner'")]
    [TestCase("length(names)", "3")]
    public void Evaluates(string value, string expected) =>
        Assert.That(Said(Lowered.Output(File, value)), Is.EqualTo(expected));

    [TestCase("given", ValueKindsText.String)]
    [TestCase("'${given}'", ValueKindsText.String)]
    [TestCase("loadTextContent('a.txt')", ValueKindsText.String)]
    [TestCase("loadJsonContent('a.json').x", ValueKindsText.Any)]
    [TestCase("reference('x').y", ValueKindsText.Any)]
    [TestCase("any(names)", ValueKindsText.Any)]
    [TestCase("nowhere.x[0]", ValueKindsText.Any)]
    public void Does_not_know(string value, string kinds)
    {
        var found = Lowered.Output(File, value);

        Assert.That((found.IsKnown, found.Kinds.ToString()), Is.EqualTo((false, kinds)));
    }

    // The way by which a value came is for other tests.
    private static string Said(Value value) => Arm.Bound.Say(value with { Trail = null });

    private static class ValueKindsText
    {
        public const string String = "String";
        public const string Any = "Any";
    }
}
