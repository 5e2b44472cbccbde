using System.Collections.Immutable;
using Validator.Diagnostics;

namespace Validator.Analysis.Fixing;

/// <summary>
/// Makes fixes in files that are checked together, round after round, until none is left. Every round is checked: a fix that would bring
/// a syntax error, or leave its finding, is not made.
/// </summary>
/// <param name="lint">Checks files together, and gives a result for each.</param>
/// <param name="most">The least safe fixes that are made.</param>
/// <param name="wanted">The findings of a file, by its index, that are fixed.</param>
public sealed class Fixer(
    Func<ImmutableArray<LintInput>, ImmutableArray<LintResult>> lint,
    FixSafety most,
    Func<int, LintResult, IEnumerable<Diagnostic>> wanted
)
{
    /// <summary>A fix may bring about the next. What is still not settled by then goes round in circles.</summary>
    public const int MostRounds = 10;

    /// <param name="mayFix">Whether the file, by its index, may be changed, given what was found in it.</param>
    public ImmutableArray<FixedText> Fix(ImmutableArray<LintInput> inputs, Func<int, LintResult, bool> mayFix)
    {
        FixRound round = new(lint, inputs, lint(inputs));
        var plans = Plan(round, mayFix);
        for (var made = 0; made < MostRounds && round.MayGoOn && IsAny(plans); plans = Plan(round, mayFix))
        {
            made += round.TryMake(plans) ? 1 : 0;
        }

        var isSettled = !IsAny(plans);
        return
        [
            .. round.Inputs.Select(
                (input, i) => new FixedText(input.Source, round.Made[i], round.RefusedOf(i), isSettled)
            ),
        ];
    }

    /// <summary>Whether a fix that would be made is offered for the file.</summary>
    public bool Offers(int file, LintResult result) => wanted(file, result).Any(Takes);

    private static bool IsAny(ImmutableArray<FixPlan> plans) => plans.Any(plan => plan.Fixes.Count > 0);

    private bool Takes(Diagnostic found) => found.Fix is { } fix && fix.Safety <= most;

    // What nothing uses goes last: another fix may find a use for it.
    private ImmutableArray<FixPlan> Plan(FixRound round, Func<int, LintResult, bool> mayFix) =>
        Plan(round, mayFix, removes: false) is var plans && IsAny(plans) ? plans : Plan(round, mayFix, removes: true);

    // Of overlapping fixes the first is made; the next round has the others.
    private ImmutableArray<FixPlan> Plan(FixRound round, Func<int, LintResult, bool> mayFix, bool removes)
    {
        var plans = ImmutableArray.CreateBuilder<FixPlan>();
        for (var i = 0; i < round.Inputs.Length; i++)
        {
            FixPlan plan = new();
            plans.Add(plan);
            if (!round.Inputs[i].IsWanted || !mayFix(i, round.Results[i]))
            {
                continue;
            }

            foreach (var found in wanted(i, round.Results[i]))
            {
                if (Takes(found) && found.Repair is Repair.RemoveDeclaration == removes && !round.WasRefused(i, found))
                {
                    plan.TryAdd(new(found, found.Fix!));
                }
            }
        }

        return plans.ToImmutable();
    }
}
