using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>A property of an object that exists, to be put into a computed one.</summary>
internal readonly record struct Member(Value Owner, ObjectProperty Written)
{
    public string Name => Written.Name.Text;

    public Value Value => Owner.Part(Written.Value);

    /// <summary>The name as a value, where the key is written.</summary>
    public Value Key(Call call)
    {
        var (place, trail) = Owner.KeyOf(Written);
        var scope = place.Source == Owner.Scope.Source ? Owner.Scope : call.Scope;
        var span = place.Source == scope.Source ? place.Span : call.Syntax.Span;
        return new(new StringLiteral(span, Name), scope, call.Changed(trail));
    }

    public static ImmutableArray<Member> Of(Value owner) =>
        [.. DistinctProperties.Of((ObjectExpression)owner.Form).Select(property => new Member(owner, property))];

    /// <summary>The property with another value.</summary>
    public ObjectProperty With(Value value) =>
        new(Written.Name, BoundExpression.Of(value))
        {
            ComputedName = Written.ComputedName is { } name ? new BoundExpression(name, Owner.Scope, null) : null,
            Source = Owner.KeyOf(Written).Place.Source,
        };
}
