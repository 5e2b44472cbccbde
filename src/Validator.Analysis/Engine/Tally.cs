using Validator.Model;
using Validator.Schemas.Checking;

namespace Validator.Analysis.Engine;

/// <summary>Counts how far the resources of one file could be compared with definitions.</summary>
public sealed class Tally
{
    // A loop shows its resource many times.
    private readonly HashSet<ResourceDeclaration> _undefined = [];

    public int Resources { get; private set; }

    public int Undefined => _undefined.Count;

    public void AddResource() => Resources++;

    public void Add(ResourceDeclaration resource, Comparison comparison)
    {
        if (comparison == Comparison.Undefined)
        {
            _undefined.Add(resource);
        }
    }
}
