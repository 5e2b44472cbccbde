using Validator.Analysis.Packs;
using Validator.Analysis.Packs.Reading;
using Validator.Tests.Fixtures;
using Validator.Text;

namespace Validator.Tests.Analysis.Packs;

/// <summary>Every part of a pack, and a pack that lacks or repeats a character, is read or refused with places in it.</summary>
public sealed class PackRobustnessTests
{
    // All at each character would take minutes: the packs that ship have 200,000 of them.
    private const int Places = 40;

    [TestCaseSource(nameof(Packs))]
    public void A_damaged_pack_is_read_or_refused_with_a_place(string path)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, path));
        Random chance = new(20261125);
        using (Assert.EnterMultipleScope())
        {
            for (var i = 0; i < Places; i++)
            {
                var at = chance.Next(text.Length);
                Assert.That(Fault(text[..at]), Is.Null, $"the first {at} characters");
                Assert.That(Fault(text.Remove(at, 1)), Is.Null, $"without character {at}");
                Assert.That(Fault(text.Insert(at, text.Substring(at, 1))), Is.Null, $"character {at} twice");
                Assert.That(Fault(text.Insert(at, Odd[i % Odd.Length])), Is.Null, $"with an odd character at {at}");
            }
        }
    }

    [Test]
    public void Each_prefix_and_each_deletion_of_a_rule_is_read_or_refused_with_a_place()
    {
        var text = Pack.Of(
            """
            for: { resource: [A.B/c, '*'], except: '*/*/*', versions: 2020-01-01.. }
            where: { kind: { not: [a, b] }, any: [{ a: 1 }, { not: { 'b[*]': { some: { matches: '^[a-z]{3}' } } } }] }
            require: { properties.a: { equals: true, default: { 2019-01-01..: true } }, 'c[*]': { count: 1..2, range: ..5 } }
            fix: { set: true, safety: safe }
            examples: [{ fails: '{}' }, { passes: "param a string", language: bicep }]
            """
        );
        using (Assert.EnterMultipleScope())
        {
            for (var at = 0; at < text.Length; at++)
            {
                Assert.That(Fault(text[..at]), Is.Null, $"the first {at} characters");
                Assert.That(Fault(text.Remove(at, 1)), Is.Null, $"without character {at}");
            }
        }
    }

    private static readonly string[] Odd =
    [
        "\t",
        "\0",
        "{",
        "]",
        "'",
        "\"",
        "&a ",
        "*a ",
        ": ",
        "- ",
        "\n",
        "\uD800",
        "!",
        "|",
    ];

    /// <summary>What is wrong with how a text is read or refused; null where nothing is.</summary>
    private static string? Fault(string text)
    {
        var source = SourceText.FromString("pack.yaml", text);
        try
        {
            RulePack.Read(source, []);
            return null;
        }
        catch (RulePackException e)
        {
            return e.Problems.IsEmpty ? "no problem is told"
                : e.Problems.FirstOrDefault(one => !IsTold(one, source)) is { Reason: not null } bad ? $"{bad}"
                : null;
        }
        catch (Exception e)
        {
            return $"{e}";
        }
    }

    private static bool IsTold(PackProblem problem, SourceText source) =>
        problem.Position.Line >= 1
        && problem.Position.Line <= source.LineCount
        && problem.Position.Column >= 1
        && problem.Position.Column <= source.LineSpan(problem.Position.Line).Length + 1
        && problem.Reason is [not ' ', .., '.' or '?'];

    private static IEnumerable<string> Packs() =>
        Directory
            .EnumerateFiles(Repository.PathTo("rules", "packs"), "*.yaml")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Testdata, "packs", "accepted")))
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Order(StringComparer.Ordinal);
}
