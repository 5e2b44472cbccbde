using System.Collections.Immutable;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>What a type that was written in a file says of its values.</summary>
internal sealed class DeclaredShape : ValueShape
{
    private readonly DeclaredTypes _types;
    private readonly ImmutableArray<TypeExpression> _chain;

    private DeclaredShape(TypeExpression type, DeclaredTypes types)
    {
        _types = types;
        _chain = [.. types.Chain(type)];
        Kinds = types.KindsOf(type);
    }

    /// <summary>Null where the type says no more than the kinds do.</summary>
    public static ValueShape? Of(TypeExpression type, DeclaredTypes types)
    {
        if (type.Reference is null && !SaysMore(type))
        {
            return null;
        }

        DeclaredShape shape = new(type, types);
        return shape._chain.Any(SaysMore) ? shape : null;
    }

    public override ValueKinds Kinds { get; }

    public override IEnumerable<string> Members => Properties.Select(one => one.Name.Text);

    public override OtherMembers Others =>
        _chain.Any(one => one.AdditionalProperties is not null) || !Properties.Any() ? OtherMembers.Possible
        : _chain.Any(one => one.IsSealed) ? OtherMembers.None
        : OtherMembers.Unlikely;

    public override IReadOnlyList<Expression> Choices =>
        Kinds.HasFlag(ValueKinds.Array) ? []
        : _chain.FirstOrDefault(one => !one.AllowedValues.IsEmpty) is { AllowedValues: var allowed }
            ? [.. allowed.Where(one => (KindOf(one) & Kinds) != 0)]
        : [];

    private static ValueKinds KindOf(Expression literal) =>
        literal switch
        {
            StringLiteral => ValueKinds.String,
            IntegerLiteral => ValueKinds.Integer,
            BooleanLiteral => ValueKinds.Boolean,
            _ => ValueKinds.Any,
        };

    private IEnumerable<TypeProperty> Properties =>
        _chain.SelectMany(one =>
            one.Properties.Concat((one.Discriminator?.Variants ?? []).SelectMany(variant => PropertiesOf(variant.Type)))
        );

    public override ValueShape? Find(string name)
    {
        List<TypeExpression> found =
        [
            .. Properties
                .Where(one => string.Equals(one.Name.Text, name, StringComparison.OrdinalIgnoreCase))
                .Select(one => one.Type),
        ];
        return found switch
        {
            [var only] => Whole(only),
            // Of several variants it may be that of each.
            [_, ..] => new KindShape(
                found.Aggregate(ValueKinds.None, (all, one) => all | _types.KindsOf(one)) | ValueKinds.Null
            ),
            [] => _chain.FirstOrDefault(one => one.AdditionalProperties is not null)
                is { AdditionalProperties: { } others }
                ? Whole(others)
                : null,
        };
    }

    public override ValueShape? Item(long? index)
    {
        var own = _chain.FirstOrDefault(one => one.Items is not null || !one.PrefixItems.IsEmpty);
        return index is { } i && own is { PrefixItems: var first } && i >= 0 && i < first.Length ? Whole(first[(int)i])
            : own is { PrefixItems: [], Items: { } items } ? Whole(items)
            : null;
    }

    private IEnumerable<TypeProperty> PropertiesOf(TypeExpression type) =>
        _types.Chain(type).SelectMany(one => one.Properties);

    private ValueShape Whole(TypeExpression type) => Of(type, _types) ?? new KindShape(_types.KindsOf(type));

    private static bool SaysMore(TypeExpression type) =>
        type
            is { Properties: [_, ..] }
                or { AdditionalProperties: not null }
                or { Items: not null }
                or { PrefixItems: [_, ..] }
                or { Discriminator: not null }
                or { AllowedValues: [_, ..] };
}
