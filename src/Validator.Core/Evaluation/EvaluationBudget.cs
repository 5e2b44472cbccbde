namespace Validator.Evaluation;

/// <summary>
/// Bounds what the evaluation of one file may cost, so that no template can make it hang or eat memory. What is beyond
/// is unknown.
/// </summary>
internal sealed class EvaluationBudget
{
    /// <summary>The most characters that a computed text may have.</summary>
    public const int LongestText = 1 << 20;

    /// <summary>The most characters that the engine lets some functions give.</summary>
    public const int LongestResult = 131_072;

    /// <summary>The most items of a computed array. A template may create 800 resources; 10,000 is the most that range() takes.</summary>
    public const int MostItems = 10_000;

    /// <summary>The most computed arrays and objects inside each other, so that whoever walks through them has the stack for it.</summary>
    public const int DeepestValue = 64;

    // What one resource of a loop costs, of which loops inside each other have 800 times 800 and more.
    private const int StepsOfResource = 20;

    // Each level needs up to a kilobyte of stack, of which the smallest threads have 1.5 megabytes.
    private const int Deepest = 400;

    // A step takes some 100 nanoseconds; the largest of 4,246 public templates needs about 100,000.
    private const int MostSteps = 4_000_000;

    private int _steps = MostSteps;

    /// <summary>Whether something was given up because it was too deep, so that it might be known to who asks elsewhere.</summary>
    public bool WasTooDeep { get; set; }

    /// <summary>How many expressions are being evaluated, each inside the one before.</summary>
    public int Depth { get; private set; }

    public bool IsHalfSpent => _steps < MostSteps / 2;

    /// <summary>Whether an expression may be evaluated inside those that are being evaluated now; if so, <see cref="Leave"/> follows.</summary>
    public bool TryEnter()
    {
        if (Depth >= Deepest)
        {
            WasTooDeep = true;
            return false;
        }

        if (!TrySpend(1))
        {
            return false;
        }

        Depth++;
        return true;
    }

    public void Leave() => Depth--;

    /// <summary>Whether a loop of resources may be taken turn by turn.</summary>
    public bool TrySpendTurns(int turns, int resources) =>
        TrySpend((int)long.Min((long)turns * resources * StepsOfResource, MostSteps));

    public bool TrySpend(int steps)
    {
        _steps = steps > _steps ? 0 : _steps - steps;
        return _steps > 0;
    }
}
