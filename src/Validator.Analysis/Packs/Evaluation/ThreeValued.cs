namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Logic with a third value, null, for what is not known (Kleene's strong logic).</summary>
internal static class ThreeValued
{
    public static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false
        : left is null || right is null ? null
        : true;

    public static bool? Or(bool? left, bool? right) => !And(!left, !right);

    /// <summary>What holds whichever of several is the case: what all agree on.</summary>
    public static bool? Agreed(IEnumerable<bool?> answers)
    {
        bool? agreed = null;
        var isFirst = true;
        foreach (var answer in answers)
        {
            if (answer is null || (!isFirst && answer != agreed))
            {
                return null;
            }

            (agreed, isFirst) = (answer, false);
        }

        return agreed;
    }
}
