using Validator.Analysis.Packs.Definition;
using Validator.Evaluation;
using Validator.Model;
using Validator.Schemas.Loading;

namespace Validator.Analysis.Packs.Evaluation;

/// <summary>Tells whether a test holds of a value; null where that depends on what is not known.</summary>
internal sealed class TestEvaluation(Subject subject)
{
    public bool? Holds(Test test, Located at) =>
        test switch
        {
            Test.All(var parts) => parts.Aggregate<Test, bool?>(
                true,
                (all, part) => all == false ? false : ThreeValued.And(all, Holds(part, at))
            ),
            Test.Not(var part) => !Holds(part, at),
            _ when at.IsMissing => test is Test.Exists { IsWanted: false },
            _ => Holds(test, at.Value),
        };

    private bool? Holds(Test test, Value value) =>
        value.Form switch
        {
            AnyOf choice => ThreeValued.Agreed(choice.Alternatives.Select(one => HoldsOfAlternative(test, one))),
            NullLiteral => test is Test.Exists { IsWanted: false },
            UnknownValue { Shape.Choices: { Count: > 0 } choices } when test is not (Test.Exists or Test.Secure) =>
                ThreeValued.Agreed(choices.Select(choice => HoldsOfOne(test, value.Scope.Evaluate(choice)))),
            _ => HoldsOfOne(test, value),
        };

    private bool? HoldsOfAlternative(Test test, Value alternative) =>
        Holds(
            test,
            alternative.Form is NullLiteral ? Located.Missing(alternative.Place, null) : Located.Of(alternative)
        );

    private bool? HoldsOfOne(Test test, Value value) =>
        test switch
        {
            Test.Exists(var isWanted) => value.IsKnown || !value.Kinds.HasFlag(ValueKinds.Null) ? isWanted : null,
            Test.OneOf(var choices, var isExact) => IsOneOf(value, choices, isExact),
            Test.Compares(var comparison, var other) => Compares(value, comparison, other),
            Test.Matches matches => TextTests.Matches(value, matches),
            Test.StartsWith(var texts, var isExact) => TextTests.StartsWith(value, texts, isExact),
            Test.EndsWith(var texts, var isExact) => TextTests.EndsWith(value, texts, isExact),
            Test.Contains(var parts, var isExact) => TextTests.Contains(value, parts, isExact),
            Test.Length(var bounds) => Extent.IsIn(value, bounds),
            Test.Range(var bounds) => Scalars.NumberOf(value) is { } number
                ? Contains(bounds, number)
                : IsNumber(value),
            Test.Version(var range) => value.Text is { } text && ApiVersion.TryParse(text, out var version)
                ? range.Contains(version)
                : null,
            Test.Secure(var isWanted) => SecureOrigin.Of(value) is { } isSecure ? isSecure == isWanted : null,
            _ => throw new InvalidOperationException($"No test is called '{test.GetType().Name}'."),
        };

    private bool? IsOneOf(Value value, IEnumerable<Operand> choices, bool isExact)
    {
        bool? any = false;
        foreach (var choice in choices)
        {
            any = ThreeValued.Or(any, IsSame(value, choice, isExact));
        }

        return any;
    }

    private bool? IsSame(Value value, Operand operand, bool isExact) =>
        operand.Literal is { } literal ? Scalars.IsSame(value, literal, isExact)
        : Other(operand) is { } other ? Scalars.IsSame(value, other, isExact)
        : null;

    private bool? Compares(Value value, Comparison comparison, Operand operand)
    {
        var right =
            operand.Literal is { } literal ? Scalars.NumberOf(literal)
            : Other(operand) is { } other ? Scalars.NumberOf(other)
            : null;
        return Scalars.NumberOf(value) is { } number && right is { } limit
            ? comparison switch
            {
                Comparison.AtLeast => number >= limit,
                Comparison.AtMost => number <= limit,
                Comparison.GreaterThan => number > limit,
                _ => number < limit,
            }
            : null;
    }

    // What is not there is equal to nothing, but nothing is wrong with that either.
    private Value? Other(Operand operand)
    {
        Value? only = null;
        new PathWalk(
            subject,
            operand.Property!,
            at =>
            {
                only = at is { IsMissing: false, Value: { IsKnown: true } value } ? value : null;
                return null;
            }
        ).ForEvery();
        return only;
    }

    private static bool Contains(Bounds bounds, double number) => !(number < bounds.Least) && !(number > bounds.Most);

    // What is known and no number is in no range.
    private static bool? IsNumber(Value value) => value.IsKnown ? false : null;
}
