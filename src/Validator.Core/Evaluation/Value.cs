using System.Collections.Immutable;
using Validator.Model;
using Validator.Text;

namespace Validator.Evaluation;

/// <summary>
/// An expression evaluated as far as its outermost form: a literal, an array, an object or a loop, whose parts are
/// evaluated when they are asked for; or an <see cref="UnknownValue"/>.
/// </summary>
/// <param name="Form">The outermost form; its span is where a person wrote the value, or most of it.</param>
/// <param name="Scope">The scope in which the parts of <paramref name="Form"/> are to be evaluated.</param>
/// <param name="Trail">How the value came here; null where it was written in place.</param>
public readonly record struct Value(Expression Form, Scope Scope, Trail? Trail)
{
    public Place Place => new(Scope.Source, Form.Span);

    /// <summary>Whether the outermost form is known.</summary>
    public bool IsKnown => Form is not UnknownValue;

    /// <summary>Whether the text at <see cref="Place"/> spells the value, so that editing it changes the value alone.</summary>
    public bool IsSpelledOut => Trail?.IsComputed != true;

    /// <summary>The parameter whose default alone supplies the value, or a part of what it was computed from.</summary>
    public string? FirstDefault => Trail?.FirstDefault;

    public ValueKinds Kinds =>
        Form switch
        {
            UnknownValue unknown => unknown.Kinds,
            StringLiteral => ValueKinds.String,
            IntegerLiteral => ValueKinds.Integer,
            NumberLiteral { IsRounded: true } => ValueKinds.Integer | ValueKinds.Number,
            NumberLiteral => ValueKinds.Number,
            BooleanLiteral => ValueKinds.Boolean,
            ArrayExpression or LoopExpression => ValueKinds.Array,
            ObjectExpression => ValueKinds.Object,
            NullLiteral => ValueKinds.Null,
            _ => ValueKinds.Any,
        };

    /// <summary>The text of a known string, or null.</summary>
    public string? Text => (Form as StringLiteral)?.Text;

    /// <summary>Whether it is <c>''</c>, <c>[]</c>, <c>{}</c> or null.</summary>
    public bool IsEmpty =>
        Form
            is StringLiteral { Text: "" }
                or ArrayExpression { Items: [] }
                or ObjectExpression { Properties: [] }
                or NullLiteral;

    /// <summary>The items of a known array, each evaluated; empty for all else.</summary>
    public ImmutableArray<Value> Items => Form is ArrayExpression array ? [.. array.Items.Select(Part)] : [];

    /// <summary>A part of the value: where the value came by references, the part came by them too.</summary>
    public Value Part(Expression part)
    {
        var value = Scope.Evaluate(part);
        return Trail is null ? value : value with { Trail = Trail.Join(Trail, value.Trail) };
    }

    /// <summary>Where the key of a property stands, and how the object came here from there.</summary>
    public (Place Place, Trail? Trail) KeyOf(ObjectProperty property) =>
        property.Value is BoundExpression bound
            ? (new(property.Source ?? bound.Scope.Source, property.Name.Span), Trail.Join(Trail, bound.Trail))
            : (new(Scope.Source, property.Name.Span), Trail);
}
