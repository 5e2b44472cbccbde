using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Fixing;

/// <summary>How far the fixes of a group of files have come, and one step further.</summary>
internal sealed class FixRound(
    Func<ImmutableArray<LintInput>, ImmutableArray<LintResult>> lint,
    ImmutableArray<LintInput> inputs,
    ImmutableArray<LintResult> results
)
{
    // Each refused fix costs a few checks to find.
    private const int MostChecks = 100;

    private readonly List<(int File, RefusedFix Refused)> _refused = [];
    private readonly HashSet<(int File, string Id, string Message, string? Title)> _known = [];
    private int _checks;

    public ImmutableArray<LintInput> Inputs { get; private set; } = inputs;

    public ImmutableArray<LintResult> Results { get; private set; } = results;

    /// <summary>How many fixes were made in each file.</summary>
    public int[] Made { get; } = new int[inputs.Length];

    public ImmutableArray<RefusedFix> RefusedOf(int file) =>
        [.. _refused.Where(one => one.File == file).Select(one => one.Refused)];

    public bool WasRefused(int file, Diagnostic found) => _known.Contains(Key(file, found));

    /// <summary>Whether there was not too much that had to be refused.</summary>
    public bool MayGoOn => _checks < MostChecks;

    /// <summary>Makes what is planned, or as much of it as does no harm; false where all of that had to be refused.</summary>
    public bool TryMake(ImmutableArray<FixPlan> plans)
    {
        while (plans.Any(plan => plan.Fixes.Count > 0) && _checks++ < MostChecks)
        {
            ImmutableArray<LintInput> changed = [.. Inputs.Select((input, i) => Apply(input, plans[i]))];
            var found = lint(changed);
            ImmutableArray<FixPlan> kept = [.. plans.Select((plan, i) => Kept(i, plan, changed[i], found[i]))];
            if (kept.SequenceEqual(plans))
            {
                (Inputs, Results) = (changed, found);
                for (var i = 0; i < plans.Length; i++)
                {
                    Made[i] += plans[i].Fixes.Count;
                }

                return true;
            }

            plans = kept;
        }

        return false;
    }

    private static LintInput Apply(LintInput input, FixPlan plan) =>
        plan.Fixes.Count == 0 ? input : input with { Source = input.Source.With(plan.Apply(input.Source.Text)) };

    // The same plan where all of it is good, else what is worth another trial.
    private FixPlan Kept(int file, FixPlan plan, LintInput changed, LintResult after)
    {
        if (plan.Fixes.Count == 0)
        {
            return plan;
        }

        if (SyntaxErrors.In(changed.Source) > SyntaxErrors.In(Inputs[file].Source))
        {
            // Which one it is shows when fewer are made.
            if (plan.Fixes is [var only])
            {
                Refuse(file, only, breaksSyntax: true);
            }

            return Of(plan.Fixes.Take(plan.Fixes.Count / 2));
        }

        var useless = Useless(plan, Results[file], after);
        useless.ForEach(fix => Refuse(file, fix, breaksSyntax: false));
        return useless is [] ? plan : Of(plan.Fixes.Except(useless));
    }

    // The findings that are where they were, unless fewer of them are left because another came into the place of one.
    private static List<PlannedFix> Useless(FixPlan plan, LintResult before, LintResult after)
    {
        var left = after.Diagnostics.ToLookup(Identity);
        var had = before.Diagnostics.ToLookup(Identity);
        return
        [
            .. plan
                .Fixes.GroupBy(planned => Identity(planned.Finding))
                .Where(same => left[same.Key].Count() > had[same.Key].Count() - same.Count())
                .SelectMany(same => same.Where(planned => left[same.Key].Any(found => IsAt(found, planned, plan)))),
        ];
    }

    private static bool IsAt(Diagnostic found, PlannedFix planned, FixPlan plan) =>
        found.Place.Span.Start == plan.Moved(planned.Finding.Place.Span.Start);

    private static (string Id, string Message) Identity(Diagnostic found) => (found.Descriptor.Id, found.Message);

    private static FixPlan Of(IEnumerable<PlannedFix> fixes)
    {
        FixPlan plan = new();
        foreach (var planned in fixes)
        {
            plan.TryAdd(planned);
        }

        return plan;
    }

    private void Refuse(int file, PlannedFix planned, bool breaksSyntax)
    {
        if (_known.Add(Key(file, planned.Finding)))
        {
            _refused.Add((file, new(planned.Finding, planned.Fix, breaksSyntax)));
        }
    }

    private static (int File, string Id, string Message, string? Title) Key(int file, Diagnostic found) =>
        (file, found.Descriptor.Id, found.Message, found.Fix?.Title);
}
