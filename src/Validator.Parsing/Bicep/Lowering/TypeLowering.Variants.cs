using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

// Objects of which one property chooses among several.
internal sealed partial class TypeLowering
{
    private TypeExpression? Discriminated(TypeSyntax type, ImmutableArray<DecoratorSyntax> decorators)
    {
        foreach (var decorator in decorators)
        {
            if (Named(decorator, lowering) is { Name: "discriminator", Arguments: { Arguments.Count: 1 } given })
            {
                return lowering.Expressions.Lower(given.Arguments[0], null) is StringLiteral { Text: var property }
                    ? Discriminated(type, property)
                    : new(type.Span, ValueKinds.Object);
            }
        }

        return null;
    }

    private TypeExpression Discriminated(TypeSyntax type, string property)
    {
        var isNullable = type is NullableTypeSyntax;
        var variants = ImmutableArray.CreateBuilder<TypeProperty>();
        TypeExpression lowered = new(type.Span, ValueKinds.Object) { IsNullable = isNullable };
        return Collect(type, property, variants, 0)
                ? lowered with
                {
                    Discriminator = new(property, variants.ToImmutable()),
                }
            : type is UnionTypeSyntax or ParenthesizedTypeSyntax or NullableTypeSyntax ? lowered
            : Lower(type);
    }

    // False where a variant cannot be told, so that the compiler refuses the type.
    private bool Collect(TypeSyntax type, string property, ImmutableArray<TypeProperty>.Builder variants, int depth)
    {
        if (depth > LongestChain || variants.Count > MostMembers)
        {
            return false;
        }

        switch (type)
        {
            case ParenthesizedTypeSyntax { Type: var inner }:
                return Collect(inner, property, variants, depth);
            case NullableTypeSyntax { Type: var inner }:
                return Collect(inner, property, variants, depth);
            case UnionTypeSyntax union:
                return union.Members.Items.All(member => Collect(member, property, variants, depth + 1));
            case ObjectTypeSyntax written:
                return AddVariants(written, property, Lower(written), variants);
            case NamedTypeSyntax { Name: var name }
                when lowering.Symbols.Find(lowering.NameOf(name).Text)
                    is { Declaration: TypeDeclarationSyntax { Type: var named } }:
                return named is ObjectTypeSyntax alias
                    ? AddVariants(alias, property, LowerName((NamedTypeSyntax)type), variants)
                    : Collect(named, property, variants, depth + 1);
            default:
                return false;
        }
    }

    private bool AddVariants(
        ObjectTypeSyntax written,
        string property,
        TypeExpression type,
        ImmutableArray<TypeProperty>.Builder variants
    )
    {
        foreach (var member in written.Members)
        {
            if (member is ObjectTypePropertySyntax { Key: var key } && key.GetName(lowering.Source) == property)
            {
                List<Expression> values = [];
                if (!Collect(member.Type, values, 0) || !values.TrueForAll(value => value is StringLiteral))
                {
                    return false;
                }

                variants.AddRange(
                    values.Cast<StringLiteral>().Select(value => new TypeProperty(new(value.Text, value.Span), type))
                );
                return true;
            }
        }

        return false;
    }
}
