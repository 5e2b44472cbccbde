using Validator.Schemas.Checking;

namespace Validator.Analysis.Engine;

/// <summary>Counts how far the resources of one file could be compared with definitions.</summary>
public sealed class Tally
{
    public int Resources { get; private set; }

    public int Undefined { get; private set; }

    public void Add(Comparison comparison)
    {
        Resources++;
        Undefined += comparison == Comparison.Undefined ? 1 : 0;
    }
}
