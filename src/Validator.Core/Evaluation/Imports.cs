using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>
/// Evaluates what other files export. What is wrong in those is found with them, and their values stand where they are used, so that
/// every finding is in the file that is checked.
/// </summary>
internal static class Imports
{
    // The parts that are taken over; of what is larger, the kind alone is known.
    private const int MostParts = 20_000;

    public static Value Evaluate(ImportedValue imported, Scope scope)
    {
        var home = scope.Evaluator.ScopeOf(imported.Home);
        using var silence = scope.Evaluator.Silenced();
        var value = home.Values.Variable(imported.Variable)?.Value;
        return value is { } known ? At(known, imported, scope) : scope.Unknown(imported, ValueKinds.Any);
    }

    /// <summary>What a function gives that is written in another file.</summary>
    /// <param name="arguments">Its parameters, as far as they are known where it is called.</param>
    public static Value Call(
        FunctionDeclaration written,
        Template home,
        Local? arguments,
        FunctionCall call,
        Scope scope
    )
    {
        if (written.Output is not { } output)
        {
            return scope.Unknown(call, ValueKinds.Any);
        }

        var inside = scope.Evaluator.ScopeOf(home).OfFunction(arguments);
        using var silence = scope.Evaluator.Silenced();
        return At(inside.Evaluate(output), call, scope);
    }

    private static Value At(Value value, Operation use, Scope scope)
    {
        var parts = 0;
        return Form(value, 0) is { } form ? new(form, scope, null) : scope.Unknown(use, value.Kinds);

        Expression? Form(Value one, int depth) =>
            depth > EvaluationBudget.DeepestValue || ++parts > MostParts
                ? null
                : one.Form switch
                {
                    UnevaluatedExpression or PartialText => ((UnknownValue)one.Form).At(use.Span),
                    UnknownValue unknown => new UnevaluatedExpression(use.Span, unknown.Kinds, use, scope)
                    {
                        Shape = unknown.Shape,
                    },
                    StringLiteral literal => new StringLiteral(use.Span, literal.Text),
                    IntegerLiteral literal => new IntegerLiteral(use.Span, literal.Value),
                    NumberLiteral literal => new NumberLiteral(use.Span, literal.Value)
                    {
                        IsRounded = literal.IsRounded,
                    },
                    BooleanLiteral literal => new BooleanLiteral(use.Span, literal.Value),
                    NullLiteral => new NullLiteral(use.Span),
                    ArrayExpression array => All(array.Items, item => Form(one.Part(item), depth + 1)) is { } items
                        ? new ArrayExpression(use.Span, items)
                        : null,
                    ObjectExpression { HasComputedNames: false } owner => All(
                        owner.Properties,
                        property => Property(property, Form(one.Part(property.Value), depth + 1))
                    )
                        is { } properties
                        ? new ObjectExpression(use.Span, use.Span, properties)
                        {
                            IsOpen = owner.MayHaveOthers,
                            IsDocumented = owner.IsDocumented,
                        }
                        : null,
                    _ => null,
                };

        ObjectProperty? Property(ObjectProperty property, Expression? form) =>
            form is null ? null : new(new(property.Name.Text, use.Span), form);
    }

    private static ImmutableArray<TResult>? All<T, TResult>(ImmutableArray<T> parts, Func<T, TResult?> convert)
        where TResult : class
    {
        var all = ImmutableArray.CreateBuilder<TResult>(parts.Length);
        foreach (var part in parts)
        {
            if (convert(part) is not { } converted)
            {
                return null;
            }

            all.Add(converted);
        }

        return all.MoveToImmutable();
    }
}
