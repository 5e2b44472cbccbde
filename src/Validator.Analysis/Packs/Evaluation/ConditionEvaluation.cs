using Validator.Analysis.Packs.Definition;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Tells whether a condition holds of a subject, and why.</summary>
internal sealed class ConditionEvaluation(Subject subject, RelatedResources? others)
{
    private readonly TestEvaluation _tests = new(subject);

    /// <summary>Null where it depends on what is not known.</summary>
    public bool? Holds(Condition condition)
    {
        switch (condition)
        {
            case Condition.All(var parts):
                bool? all = true;
                for (var i = 0; i < parts.Length && all != false; i++)
                {
                    all = ThreeValued.And(all, Holds(parts[i]));
                }

                return all;
            case Condition.Any(var parts):
                bool? any = false;
                for (var i = 0; i < parts.Length && any != true; i++)
                {
                    any = ThreeValued.Or(any, Holds(parts[i]));
                }

                return any;
            case Condition.Not(var part):
                return !Holds(part);
            case Condition.Property property:
                return Holds(property);
            case Condition.Count(_, var bounds, _) count:
                return Walk(count).Count() is var (least, most) ? Within(least, most, bounds) : null;
            case Condition.Related related:
                return others?.Has(subject, related);
            default:
                throw new InvalidOperationException($"No condition is called '{condition.GetType().Name}'.");
        }
    }

    /// <summary>What makes a condition hold, or not: the values or the gaps that one would change.</summary>
    public IEnumerable<Evidence> Reasons(Condition condition, bool holds) =>
        condition switch
        {
            // Each part that does not hold is a fault of its own; where all hold, the first one tells.
            Condition.All(var parts) => holds
                ? Reasons(parts[0], true)
                : parts.Where(part => Holds(part) == false).SelectMany(part => Reasons(part, false)),
            Condition.Any(var parts) => holds
                ? Reasons(parts.First(part => Holds(part) == true), true)
                : Reasons(parts[0], false),
            Condition.Not(var part) => Reasons(part, !holds),
            Condition.Property { Quantifier: Quantifier.None } none => Of(none.Path, Walk(none).With(!holds)),
            Condition.Property property => Of(property.Path, Walk(property).With(holds)),
            Condition.Count(var path, _, _) count => Of(path, Walk(count).With(true)),
            _ => [new(null, new(subject.Root.Value, true, subject.Anchor, subject.Root.Trail))],
        };

    private IEnumerable<Evidence> Of(PropertyPath path, List<Located> found) =>
        found is []
            ? [new(path, new(subject.Root.Value, true, subject.Anchor, subject.Root.Trail))]
            : found.Select(at => new Evidence(path, at));

    private bool? Holds(Condition.Property property)
    {
        var walk = Walk(property);
        return property.Quantifier switch
        {
            Quantifier.Every => walk.ForEvery(),
            Quantifier.Some => walk.ForSome(),
            _ => !walk.ForSome(),
        };
    }

    private PathWalk Walk(Condition.Property property) =>
        new(
            subject,
            property.Path,
            at =>
                at.IsMissing && !property.Defaults.IsEmpty
                    ? HoldsOfDefault(property, at)
                    : _tests.Holds(property.Test, at)
        );

    private PathWalk Walk(Condition.Count count) => new(subject, count.Path, at => _tests.Holds(count.Test, at));

    // What a service assumes may depend on the API version, which may not be known.
    private bool? HoldsOfDefault(Condition.Property property, Located gap)
    {
        foreach (var (versions, value) in property.Defaults)
        {
            if (versions is null || subject.Version is { } version && versions.Value.Contains(version))
            {
                return _tests.Holds(property.Test, AssumedValue.Of(value, subject, gap));
            }

            if (subject.Version is null)
            {
                return null;
            }
        }

        return _tests.Holds(property.Test, gap);
    }

    private static bool? Within(int least, int most, Bounds bounds) =>
        bounds.Contains(least) && bounds.Contains(most) ? true
        : most < bounds.Least || least > bounds.Most ? false
        : null;
}

/// <summary>A value, or the lack of one, because of which a condition holds or does not.</summary>
/// <param name="Path">The path to it; null where it is all of the subject.</param>
internal readonly record struct Evidence(PropertyPath? Path, Located At);
