using Validator.Analysis.Packs.Definition;
using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Follows a path from a subject and asks a question of what it leads to.</summary>
/// <param name="ask">Answers for one value, or for the lack of one.</param>
internal sealed class PathWalk(Subject subject, PropertyPath path, Func<Located, bool?> ask)
{
    /// <summary>Whether the answer is yes for every value that the path leads to; null where that is not known.</summary>
    public bool? ForEvery() => Fold(null, 0, isEvery: true);

    /// <summary>Whether it is yes for some of them.</summary>
    public bool? ForSome() => Fold(null, 0, isEvery: false);

    /// <summary>Between how many of them it is yes; null where nothing is known about that.</summary>
    public (int Least, int Most)? Count()
    {
        var (least, most, isKnown) = (0, 0, true);
        Visit(
            null,
            0,
            at =>
            {
                var answer = at is { } found ? ask(found) : null;
                isKnown &= at is not null;
                least += answer == true ? 1 : 0;
                most += answer == false ? 0 : 1;
            }
        );
        return isKnown ? (least, most) : null;
    }

    /// <summary>The values for which the answer is certainly this.</summary>
    public List<Located> With(bool answer)
    {
        List<Located> found = [];
        Visit(
            null,
            0,
            at =>
            {
                if (at is { } one && ask(one) == answer)
                {
                    found.Add(one);
                }
            }
        );
        return found;
    }

    private bool? Fold(Located? at, int step, bool isEvery)
    {
        if (at is { IsMissing: false, Value.Form: AnyOf choice } && step < path.Steps.Length)
        {
            return ThreeValued.Agreed(
                choice.Alternatives.Select(one => Fold(Alternative(at.Value, one), step, isEvery))
            );
        }

        if (step == path.Steps.Length)
        {
            return ask(at ?? subject.Root);
        }

        if (path.Steps[step].Kind != StepKind.EveryItem)
        {
            return Step(at, path.Steps[step]) is { } next ? Fold(next, step + 1, isEvery) : null;
        }

        bool? all = isEvery;
        if (Items(at ?? subject.Root) is not { } items)
        {
            return null;
        }

        foreach (var item in items)
        {
            var one = Fold(item, step + 1, isEvery);
            all = isEvery ? ThreeValued.And(all, one) : ThreeValued.Or(all, one);
        }

        return all;
    }

    // What is one of several is shown where the choice is made.
    private void Visit(Located? at, int step, Action<Located?> look)
    {
        if (step == path.Steps.Length)
        {
            look(at ?? subject.Root);
        }
        else if (at is { IsMissing: false, Value.Form: AnyOf choice })
        {
            foreach (var alternative in choice.Alternatives)
            {
                Visit(Alternative(at.Value, alternative), step, look);
            }
        }
        else if (path.Steps[step].Kind != StepKind.EveryItem)
        {
            if (Step(at, path.Steps[step]) is { } next)
            {
                Visit(next, step + 1, look);
            }
            else
            {
                look(null);
            }
        }
        else if (Items(at ?? subject.Root) is { } items)
        {
            foreach (var item in items)
            {
                Visit(item, step + 1, look);
            }
        }
        else
        {
            look(null);
        }
    }

    private Located? Step(Located? at, PathStep step) =>
        step.Kind == StepKind.Item ? (at ?? subject.Root).Item(step.Index)
        : at is { } found ? found.Property(step.Name)
        : subject.Property(step.Name);

    private static Located Alternative(Located choice, Value alternative) =>
        alternative.Form is NullLiteral
            ? Located.Missing(choice.Place, choice.Trail, choice.Key)
            : Located.Of(alternative with { Trail = Trail.Join(choice.Trail, alternative.Trail) }, choice.Key);

    // A loop of which the turns are not known is looked at for one of them.
    private static IEnumerable<Located>? Items(Located at) =>
        at.IsMissing
            ? []
            : at.Value.Form switch
            {
                ArrayExpression => at.Value.Items.Select(item => Located.Of(item)),
                LoopExpression loop => [Located.Of(at.Value.Part(loop.Body))],
                _ => null,
            };
}
