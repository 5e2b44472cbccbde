using Validator.Analysis;
using Validator.Analysis.Fixing;
using Validator.Diagnostics;
using Validator.Model;
using Validator.Tests.Cli;
using Validator.Text;

namespace Validator.Tests.Analysis.Fixing;

/// <summary>The rounds of fixing, with findings made by hand.</summary>
public sealed class FixerTests
{
    [Test]
    public void Overlapping_fixes_are_made_one_after_the_other()
    {
        var fixedText = Fix("[1, 2]", Replacing("1", "7"), Replacing("1, 2", "3, 4"), Replacing("7, 2", "5"));

        Assert.That(fixedText.Source.Text, Is.EqualTo("[5]"));
        Assert.That(fixedText.Count, Is.EqualTo(2));
    }

    [Test]
    public void Equal_fixes_are_made_once_and_both_findings_count()
    {
        var fixedText = Fix("[1]", Replacing("1", "2"), Replacing("1", "2", message: "other"));

        Assert.That(fixedText.Source.Text, Is.EqualTo("[2]"));
        Assert.That(fixedText.Count, Is.EqualTo(2));
    }

    [Test]
    public void A_fix_that_breaks_the_syntax_is_not_made_and_the_others_are()
    {
        var fixedText = Fix(
            "[1, 2, 3, 4]",
            Replacing("1", "9"),
            Replacing("2", "8"),
            Replacing("3", "3 3"),
            Replacing("4", "7")
        );

        Assert.That(fixedText.Source.Text, Is.EqualTo("[9, 8, 3, 7]"));
        Assert.That(fixedText.Refused.Single().Fix.Edits[0].NewText, Is.EqualTo("3 3"));
        Assert.That(fixedText.Refused.Single().BreaksSyntax, Is.True);
        Assert.That(fixedText.IsSettled, Is.True);
    }

    [Test]
    public void A_fix_that_leaves_its_finding_is_not_made()
    {
        var fixedText = Fix("[1, 2]", Replacing("1", "1  "), Replacing("2", "3"));

        Assert.That(fixedText.Source.Text, Is.EqualTo("[1, 3]"));
        Assert.That(fixedText.Refused.Single().BreaksSyntax, Is.False);
    }

    [Test]
    public void Fixes_that_go_round_in_circles_end()
    {
        var fixedText = Fix("[1]", Replacing("1", "2"), Replacing("2", "1"));

        Assert.That(fixedText.Count, Is.EqualTo(Fixer.MostRounds));
        Assert.That(fixedText.IsSettled, Is.False);
    }

    [Test]
    public void Unsafe_fixes_are_made_only_where_they_are_wanted()
    {
        var replacing = Replacing("1", "2", FixSafety.Unsafe);

        Assert.That(Fix("[1]", replacing).Count, Is.Zero);
        Assert.That(Fix(FixSafety.Unsafe, "[1]", replacing).Source.Text, Is.EqualTo("[2]"));
    }

    private static FixedText Fix(string text, params Func<SourceText, Diagnostic?>[] rules) =>
        Fix(FixSafety.Safe, text, rules);

    private static FixedText Fix(FixSafety most, string text, params Func<SourceText, Diagnostic?>[] rules)
    {
        Fixer fixer = new(
            inputs => [.. inputs.Select(input => Lint(input.Source, rules))],
            most,
            (_, result) => result.Diagnostics
        );
        return fixer.Fix([new(SourceText.FromString("a.json", text))], (_, _) => true)[0];
    }

    private static LintResult Lint(SourceText source, Func<SourceText, Diagnostic?>[] rules) =>
        new(source, DocumentKind.Template, [.. rules.Select(rule => rule(source)).OfType<Diagnostic>()]);

    private static Func<SourceText, Diagnostic?> Replacing(
        string written,
        string text,
        FixSafety safety = FixSafety.Safe,
        string message = ""
    ) =>
        source =>
        {
            var at = source.Text.IndexOf(written, StringComparison.Ordinal);
            TextSpan span = new(at, written.Length);
            return at < 0
                ? null
                : Samples.Unknown.At(new(source, span), written + message) with
                {
                    Fix = new("Replace", safety, [new(span, text)]),
                };
        };
}
