using System.Collections.Immutable;
using Validator.Diagnostics;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>A call of a template function while it is evaluated: its arguments, and the values that it may give.</summary>
internal sealed class Call(FunctionCall syntax, FunctionDefinition function, Scope scope)
{
    // One without a form is not evaluated yet.
    private readonly Value[] _arguments = syntax.Arguments.IsEmpty ? [] : new Value[syntax.Arguments.Length];

    public FunctionCall Syntax { get; } = syntax;

    public FunctionDefinition Function { get; } = function;

    /// <summary>The scope in which the call stands.</summary>
    public Scope Scope { get; } = scope;

    public int Count => _arguments.Length;

    /// <summary>The one member of the value that is asked for, so that others need not be made; null for all.</summary>
    public string? Member { get; init; }

    /// <summary>An argument, evaluated when it is first asked for.</summary>
    public Value this[int i]
    {
        get
        {
            if (_arguments[i].Form is null)
            {
                _arguments[i] = Scope.Evaluate(Syntax.Arguments[i]);
            }

            return _arguments[i];
        }
    }

    /// <summary>The kinds that an argument may be of here.</summary>
    public ValueKinds KindsOf(int i) =>
        i == 0 ? Function.KindsOf(0) & Syntax.FirstOperand
        : Syntax.Operator is null ? Function.KindsOf(i)
        // [?null] gives null.
        : Function.KindsOf(i) | (Function.Name == "tryGet" ? ValueKinds.Null : ValueKinds.None);

    public Place Place => new(Scope.Source, Syntax.Span);

    /// <summary>The text of an argument that is known to be a string.</summary>
    public string Text(int i) => ((StringLiteral)this[i].Form).Text;

    /// <summary>An argument that is known to be an integer.</summary>
    public long Integer(int i) => ((IntegerLiteral)this[i].Form).Value;

    public ImmutableArray<Value> Items(int i) => this[i].Items;

    public Value Of(string text)
    {
        if (text.Length > EvaluationBudget.LongestText || !Spend(text.Length / 8))
        {
            return Unknown();
        }

        var from = Origin();
        return new(new StringLiteral(from.Span, text), from.Scope, from.Trail);
    }

    public Value Of(long integer)
    {
        var from = Origin();
        return new(new IntegerLiteral(from.Span, integer), from.Scope, from.Trail);
    }

    public Value Of(double number)
    {
        var from = Origin();
        return new(new NumberLiteral(from.Span, number), from.Scope, from.Trail);
    }

    public Value Of(bool truth)
    {
        var from = Origin();
        return new(new BooleanLiteral(from.Span, truth), from.Scope, from.Trail);
    }

    public Value Null()
    {
        var from = Origin();
        return new(new NullLiteral(from.Span), from.Scope, from.Trail);
    }

    /// <summary>A text with holes; a whole one where there are none.</summary>
    public Value Of(ImmutableArray<TextPart> parts) =>
        Texts.Known(parts) is { } whole ? Of(whole) : new(new PartialText(Syntax.Span, parts), Scope, null);

    /// <summary>An array of values that exist already.</summary>
    /// <param name="isGiven">Whether the items are the arguments themselves, so that only each of them came by a default.</param>
    public Value Of(ImmutableArray<Value> items, bool isGiven = false)
    {
        var nesting = Nesting(items.Select(item => item.Form));
        return
            items.Length > EvaluationBudget.MostItems || nesting > EvaluationBudget.DeepestValue || !Spend(items.Length)
            ? Unknown(ValueKinds.Array)
            : Container(
                new ArrayExpression(Syntax.Span, [.. items.Select(BoundExpression.Of)]) { Nesting = nesting },
                isGiven
            );
    }

    // It takes some 150 bytes for as long as the value is remembered.
    private const int StepsOfProperty = 4;

    /// <summary>An object of values that exist already.</summary>
    /// <param name="isGiven">Whether the values are the arguments themselves, so that only each of them came by a default.</param>
    /// <param name="isOpen">Whether it may have other properties, which are not known.</param>
    public Value Of(
        ImmutableArray<ObjectProperty> properties,
        bool isGiven = false,
        bool isOpen = false,
        bool isDocumented = false
    )
    {
        var nesting = Nesting(
            properties.Select(property => property.Value is BoundExpression bound ? bound.Inner : property.Value)
        );
        return
            properties.Length > EvaluationBudget.MostItems
            || nesting > EvaluationBudget.DeepestValue
            || !Spend(properties.Length * StepsOfProperty)
            ? Unknown(ValueKinds.Object)
            : Container(
                new ObjectExpression(Syntax.Span, Syntax.Span, properties)
                {
                    Nesting = nesting,
                    IsOpen = isOpen,
                    IsDocumented = isDocumented,
                },
                isGiven
            );
    }

    /// <summary>A property of an object to be made, whose key stands at an argument of the call or in the call itself.</summary>
    public ObjectProperty Property(string name, Value value, int? key = null) =>
        new(new(name, key is { } i ? Syntax.Arguments[i].Span : Syntax.Span), BoundExpression.Of(value))
        {
            Source = Scope.Source,
        };

    /// <summary>The same with a name that need not be known.</summary>
    public ObjectProperty Property(Value name, Value value)
    {
        var span = name.Form.Span;
        return name.Text is { } text
            ? new(new(text, span), BoundExpression.Of(value)) { Source = name.Scope.Source }
            : new(new($"[{Residue.Of(name)}]", Syntax.Span), BoundExpression.Of(value))
            {
                ComputedName = BoundExpression.Of(name),
                Source = Scope.Source,
            };
    }

    /// <summary>The trail of what the function made out of a part of an argument.</summary>
    public Trail Changed(Trail? part) =>
        Trail.Computed(Place, Function.Name, FirstDefault(), Height(), changes: true, part);

    /// <summary>The value of the call as an expression for what is a part of it.</summary>
    public Expression Unevaluated => new UnevaluatedExpression(Syntax.Span, ValueKinds.Object, Syntax, Scope);

    /// <summary>A part of the value of the call that is not known.</summary>
    /// <param name="owner">The value of the call, or the part of it that this is a part of.</param>
    public Value Unknown(Expression owner, string name, ValueKinds kinds)
    {
        PropertyAccess access = new(Syntax.Span, owner, new(name, Syntax.Span));
        return new(new UnevaluatedExpression(Syntax.Span, kinds, access, Scope), Scope, null);
    }

    /// <summary>One of the arguments, or a part of one, as it is.</summary>
    public Value Choose(Value chosen)
    {
        if (chosen.Form is UnknownValue unknown)
        {
            return new(unknown.At(Syntax.Span), Scope, null);
        }

        var trail = Trail.Computed(Place, Function.Name, FirstDefault(), Height(), changes: false, chosen.Trail);
        return chosen with { Trail = trail };
    }

    /// <summary>An argument that the engine may not come to evaluate, so that it is no finding when it fails.</summary>
    public Value Silently(int i)
    {
        using var silence = Scope.Evaluator.Silenced();
        return this[i];
    }

    /// <summary>One of several values, it is not known which.</summary>
    public Value AnyOf(ImmutableArray<Value> alternatives)
    {
        var kinds = ValueKinds.None;
        foreach (ref readonly var one in alternatives.AsSpan())
        {
            kinds |= one.Kinds;
        }

        return new(new AnyOf(Syntax.Span, kinds, alternatives, Syntax, Scope), Scope, null);
    }

    /// <summary>A value of the kinds that the function gives.</summary>
    public Value Unknown() => Scope.Unknown(Syntax, Function.Gives(this));

    public Value Unknown(ValueKinds kinds) => Scope.Unknown(Syntax, kinds);

    /// <summary>The engine refuses the call as a whole.</summary>
    public Value Fail(string reason)
    {
        Failures.Report(
            Scope,
            EvaluationDiagnostics.InvalidArgument,
            EvaluationDiagnostics.InvalidArgument.Messages[0],
            Place,
            Evaluated(),
            Function.Name,
            reason
        );
        return Unknown();
    }

    /// <summary>The engine refuses an argument.</summary>
    public Value FailAt(int i, string reason) =>
        FailAt(
            i,
            EvaluationDiagnostics.InvalidArgument,
            EvaluationDiagnostics.InvalidArgument.Messages[0],
            Function.Name,
            reason
        );

    /// <summary>An argument is certainly of no kind that the function takes.</summary>
    public Value FailOfKind(int i) =>
        FailAt(
            i,
            EvaluationDiagnostics.ArgumentTypeMismatch,
            EvaluationDiagnostics.ArgumentTypeMismatch.Messages[Syntax.Operator is null ? 0 : 1],
            Syntax.Operator ?? Function.Name,
            KindWords.Of(KindsOf(i)),
            KindWords.Of(this[i].Kinds)
        );

    public Value FailAt(
        int i,
        DiagnosticDescriptor descriptor,
        MessageFormat message,
        params ReadOnlySpan<string> arguments
    )
    {
        Place place = new(Scope.Source, Syntax.Arguments[i].Span);
        Failures.Report(Scope, descriptor, message, place, [this[i]], arguments);
        return Unknown();
    }

    /// <summary>Whether the budget has room for so many steps more.</summary>
    public bool Spend(int steps) => Scope.Evaluator.Budget.TrySpend(steps + 1);

    /// <summary>A value that stands where most of it was written.</summary>
    public Value Computed(Func<TextSpan, Expression> form)
    {
        var from = Origin();
        return new(form(from.Span), from.Scope, from.Trail);
    }

    // Most of a value was written at the one argument that came by reference, or the only one that has a text, or else at
    // the call.
    private (TextSpan Span, Scope Scope, Trail? Trail) Origin()
    {
        var (referred, only, references, written) = (-1, -1, 0, 0);
        Trail? inputs = null;
        for (var i = 0; i < _arguments.Length; i++)
        {
            ref readonly var argument = ref _arguments[i];
            if (argument.Form is null or UnknownValue or StringLiteral { Text: "" })
            {
                continue;
            }

            written++;
            only = i;
            if (argument.Trail is not null)
            {
                references++;
                referred = i;
            }
        }

        var origin =
            references == 1 ? referred
            : written == 1 ? only
            : -1;
        var (span, scope) = (Syntax.Span, Scope);
        if (origin >= 0)
        {
            ref readonly var argument = ref _arguments[origin];
            (span, scope, inputs) = (argument.Form.Span, argument.Scope, argument.Trail);
        }
        else
        {
            foreach (ref readonly var argument in _arguments.AsSpan())
            {
                inputs = Trail.Join(inputs, argument.Trail);
            }
        }

        return (span, scope, Trail.Computed(Place, Function.Name, FirstDefault(), Height(), changes: true, inputs));
    }

    private Value Container(Expression form, bool isGiven)
    {
        var defaultOf = isGiven ? null : FirstDefault();
        return new(form, Scope, Trail.Computed(Place, Function.Name, defaultOf, Height(), changes: false, null));
    }

    /// <summary>How many computed arrays and objects are inside each other in one with such parts.</summary>
    public static int Nesting(IEnumerable<Expression> parts)
    {
        var deepest = 0;
        foreach (var part in parts)
        {
            deepest = Math.Max(
                deepest,
                part switch
                {
                    ArrayExpression array => array.Nesting,
                    ObjectExpression whole => whole.Nesting,
                    _ => 0,
                }
            );
        }

        return deepest + 1;
    }

    private Value[] Evaluated() => [.. _arguments.Where(argument => argument.Form is not null)];

    private string? FirstDefault()
    {
        foreach (ref readonly var argument in _arguments.AsSpan())
        {
            if (argument.FirstDefault is { } parameter)
            {
                return parameter;
            }
        }

        return null;
    }

    private int Height()
    {
        var highest = 0;
        foreach (ref readonly var argument in _arguments.AsSpan())
        {
            highest = Math.Max(highest, argument.Trail?.Length ?? 0);
        }

        return highest;
    }
}
