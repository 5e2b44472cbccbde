using System.Collections.Immutable;
using Validator.Analysis;
using Validator.Analysis.Fixing;
using Validator.Diagnostics;
using Validator.Parsing;
using Validator.Parsing.Arm;
using Validator.Parsing.Bicep;
using Validator.Tests.Fixtures;

namespace Validator.Tests.Analysis.Fixing;

/// <summary>What holds of every fix of every fixture.</summary>
public sealed class FixPropertyTests
{
    [TestCaseSource(nameof(Fixtures))]
    public void A_fix_by_itself_removes_its_finding_and_brings_no_syntax_error(string name)
    {
        var inputs = Fixture.Of(name).Inputs;
        var before = Linting.Everything.Lint(inputs);

        using (Assert.EnterMultipleScope())
        {
            foreach (var (file, found) in before.SelectMany((result, i) => result.Diagnostics.Select(one => (i, one))))
            {
                if (found.Fix is { } fix)
                {
                    var after = Apply(inputs, file, fix);
                    var of = $"{found.Descriptor.Id} {fix.Title}\n{after[file].Source.Text}";
                    Assert.That(Same(after[file], found), Is.LessThan(Same(before[file], found)), of);
                    Assert.That(SyntaxErrors(after[file]), Is.LessThanOrEqualTo(SyntaxErrors(before[file])), of);
                    Assert.That(Kept(fix, before[file].Source.Text, after[file].Source.Text), Is.True, of);
                }
            }
        }
    }

    [TestCaseSource(nameof(Fixtures))]
    public void All_fixes_together_settle(string name)
    {
        foreach (var most in new[] { FixSafety.Safe, FixSafety.Unsafe })
        {
            var inputs = Fixture.Of(name).Inputs;
            var texts = Fixture.Of(name).Fix(most);
            ImmutableArray<LintInput> again = [.. inputs.Select((input, i) => input with { Source = texts[i].Source })];

            using (Assert.EnterMultipleScope())
            {
                Assert.That(texts.Select(text => text.IsSettled), Has.All.True);
                Assert.That(texts.SelectMany(text => text.Refused), Is.Empty);
                Assert.That(
                    new Fixer(Linting.Everything.Lint, most, (_, result) => result.Diagnostics)
                        .Fix(again, (_, _) => true)
                        .Sum(text => text.Count),
                    Is.Zero
                );
            }
        }
    }

    private static ImmutableArray<LintResult> Apply(ImmutableArray<LintInput> inputs, int file, Fix fix)
    {
        var text = inputs[file].Source.Text;
        foreach (var edit in fix.Edits.Reverse())
        {
            text = text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.NewText);
        }

        return Linting.Everything.Lint(
            inputs.SetItem(file, inputs[file] with { Source = inputs[file].Source.With(text) })
        );
    }

    private static int Same(LintResult result, Diagnostic found) =>
        result.Diagnostics.Count(one => one.Descriptor.Id == found.Descriptor.Id && one.Message == found.Message);

    private static int SyntaxErrors(LintResult result)
    {
        IDocument document = BicepDocument.IsBicep(result.Source.Path)
            ? BicepDocument.Read(result.Source)
            : ArmDocument.Read(result.Source);
        return document.Diagnostics.Count(one =>
            one is { Descriptor.Category: Category.Syntax, Severity: Severity.Error }
        );
    }

    // Edits are in order, and all between them is there still.
    private static bool Kept(Fix fix, string before, string after)
    {
        var (at, moved) = (0, 0);
        foreach (var (span, text) in fix.Edits)
        {
            if (span.Start < at || !after.AsSpan(moved).StartsWith(before.AsSpan(at, span.Start - at)))
            {
                return false;
            }

            moved += span.Start - at + text.Length;
            at = span.End;
        }

        return after.AsSpan(moved).SequenceEqual(before.AsSpan(at));
    }

    private static IEnumerable<string> Fixtures() =>
        new[] { "rules", "parsing/json", "bicep" }
            .SelectMany(folder => Repository.Files(folder, ".json").Concat(Repository.Files(folder, ".bicep")))
            .Where(name =>
                !name.Contains(".fixed.", StringComparison.Ordinal) && !Fixture.IsParameterFile(Path.GetFileName(name))
            );
}
