using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation.Functions;

/// <summary>
/// The union of objects as the engine makes it: deep for objects in objects, later values win, but for null; a name is
/// spelled as it came last, and stands where it came first.
/// </summary>
internal sealed class ObjectUnion(Call call)
{
    private string? _mismatch;

    public Value Of(ImmutableArray<Value> objects)
    {
        var union = Merge(objects, call.Unevaluated, 0);
        return _mismatch is null ? union : call.Fail(_mismatch);
    }

    private Value Merge(ImmutableArray<Value> objects, Expression self, int depth)
    {
        if (depth > EvaluationBudget.DeepestValue)
        {
            return call.Unknown(ValueKinds.Object);
        }

        PropertyList merged = new(call, self);
        for (var i = 0; i < objects.Length; i++)
        {
            if (objects[i].Form is not ObjectExpression owner)
            {
                merged.Open();
                continue;
            }

            if (owner.IsOpen || owner.IsCut)
            {
                merged.Open();
            }

            foreach (var member in Member.Of(objects[i]))
            {
                if (i == 0)
                {
                    merged.Add(member, member.Value);
                }
                else
                {
                    Put(merged, member, self, depth);
                }
            }
        }

        return merged.ToValue();
    }

    private void Put(PropertyList merged, Member member, Expression self, int depth)
    {
        var value = member.Value;
        if (merged.ValueOf(member) is { } before)
        {
            if (value.Form is not NullLiteral)
            {
                merged.Put(member, Combine(before, value, member, self, depth));
            }
        }
        else if (merged.IsOpen && value.Kinds.HasFlag(ValueKinds.Null))
        {
            merged.Add(member, call.Unknown(self, member.Name, ValueKinds.Any));
        }
        else if (merged.IsOpen && value.Kinds.HasFlag(ValueKinds.Object))
        {
            var former = call.Unknown(self, member.Name, ValueKinds.Any);
            merged.Add(member, Combine(former, value, member, self, depth));
        }
        else
        {
            merged.Add(member, value);
        }
    }

    private Value Combine(Value before, Value after, Member member, Expression self, int depth)
    {
        if (before.Form is NullLiteral)
        {
            return after;
        }

        if ((Classes(before.Kinds) & Classes(after.Kinds)) == 0)
        {
            _mismatch ??=
                $"property {member.Name} is {KindWords.Of(before.Kinds)} in one and {KindWords.Of(after.Kinds)} in the other";
            return after;
        }

        if (after.Kinds == ValueKinds.Object && before.Kinds.HasFlag(ValueKinds.Object))
        {
            PropertyAccess here = new(call.Syntax.Span, self, new(member.Name, call.Syntax.Span));
            return Merge([before, after], here, depth + 1);
        }

        return (after.Kinds & (ValueKinds.Null | ValueKinds.Object)) == 0
            ? after
            : call.Unknown(self, member.Name, before.Kinds | after.Kinds);
    }

    // Only an object can be merged with an object, and only an array replace an array. Null may be merged with all.
    private static ValueKinds Classes(ValueKinds kinds)
    {
        const ValueKinds Containers = ValueKinds.Object | ValueKinds.Array;
        return kinds.HasFlag(ValueKinds.Null) ? ValueKinds.Any
            : (kinds & ~Containers) == 0 ? kinds
            : (kinds & Containers) | (ValueKinds.Any & ~Containers);
    }
}
