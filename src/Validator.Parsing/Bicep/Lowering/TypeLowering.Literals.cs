using Validator.Model;
using Validator.Parsing.Bicep.Importing;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

// Unions, and what decorators say.
internal sealed partial class TypeLowering
{
    // Types may refer to each other in a circle, which the compiler refuses.
    private const int LongestChain = 16;

    private const int MostMembers = 10_000;

    private TypeExpression LowerLiterals(TypeSyntax type)
    {
        // Names in the union that mean nothing are reported there.
        if (type is UnionTypeSyntax union)
        {
            foreach (var member in union.Members)
            {
                Lower(member);
            }
        }

        List<Expression> values = [];
        if (!Collect(type, values, 0))
        {
            return Any(type);
        }

        var kinds = values.Aggregate(ValueKinds.None, (kinds, value) => kinds | KindOf(value));
        return new(type.Span, kinds & ~ValueKinds.Null)
        {
            AllowedValues = [.. values.Where(value => value is not NullLiteral)],
            IsNullable = kinds.HasFlag(ValueKinds.Null),
        };
    }

    private static ValueKinds KindOf(Expression literal) =>
        literal switch
        {
            StringLiteral => ValueKinds.String,
            IntegerLiteral => ValueKinds.Integer,
            BooleanLiteral => ValueKinds.Boolean,
            _ => ValueKinds.Null,
        };

    private bool Collect(TypeSyntax type, List<Expression> values, int depth)
    {
        if (depth > LongestChain || values.Count > MostMembers)
        {
            return false;
        }

        switch (type)
        {
            case LiteralTypeSyntax { Literal: var literal }:
                return Add(lowering.Expressions.Lower(literal, null));
            case UnaryTypeSyntax unary:
                return Add(Negated(unary));
            case ParenthesizedTypeSyntax { Type: var inner }:
                return Collect(inner, values, depth);
            case NullableTypeSyntax { Type: var inner }:
                values.Add(new NullLiteral(type.Span));
                return Collect(inner, values, depth);
            case UnionTypeSyntax union:
                return union.Members.Items.All(member => Collect(member, values, depth + 1));
            case NamedTypeSyntax { Name: var name }
                when lowering.Symbols.Find(lowering.NameOf(name).Text)
                    is { Declaration: TypeDeclarationSyntax { Type: var named } }:
                return Collect(named, values, depth + 1);
            case NamedTypeSyntax or TypePropertyAccessSyntax when ImportedBy(type) is { } imported:
                var literals = ImportedTypes.LiteralsOf(imported, type.Span);
                values.AddRange(literals);
                return !literals.IsEmpty;
            default:
                return false;
        }

        bool Add(Expression? value)
        {
            if (value is not (StringLiteral or IntegerLiteral or BooleanLiteral or NullLiteral))
            {
                return false;
            }

            values.Add(value);
            return true;
        }
    }

    private ImportedSymbol? ImportedBy(TypeSyntax type) =>
        type is TypePropertyAccessSyntax access ? MemberOf(access)
        : type is NamedTypeSyntax { Name: var name }
        && lowering.Imports.Find(lowering.NameOf(name).Text) is { Export.Kind: ExportKind.Type } imported
            ? imported
        : null;

    private Expression? Negated(UnaryTypeSyntax unary) =>
        unary.Operand is LiteralTypeSyntax { Literal: var literal }
            ? lowering.Expressions.Lower(literal, null) switch
            {
                IntegerLiteral { Value: var value } when unary.Operator.Kind == TokenKind.Minus => new IntegerLiteral(
                    unary.Span,
                    -value
                ),
                BooleanLiteral { Value: var value } when unary.Operator.Kind == TokenKind.Bang => new BooleanLiteral(
                    unary.Span,
                    !value
                ),
                _ => null,
            }
            : null;

    private TypeExpression Refine(TypeExpression type, DecoratorSyntax decorator)
    {
        var (name, arguments) = Named(decorator, lowering);
        var argument = arguments is { Arguments: { Count: 1 } list } ? lowering.Expressions.Lower(list[0], null) : null;
        return (name, argument) switch
        {
            ("secure", _) => type with { IsSecure = true },
            ("sealed", _) => type with { IsSealed = true },
            ("allowed", ArrayExpression { Items: var allowed }) => type with { AllowedValues = allowed },
            ("minValue", IntegerLiteral { Value: var number }) => type with { MinValue = number },
            ("maxValue", IntegerLiteral { Value: var number }) => type with { MaxValue = number },
            ("minLength", IntegerLiteral { Value: var number }) => type with { MinLength = number },
            ("maxLength", IntegerLiteral { Value: var number }) => type with { MaxLength = number },
            _ => type,
        };
    }

    /// <summary>What a decorator is called, without its namespace, and what it is given.</summary>
    public static (string Name, ArgumentListSyntax? Arguments) Named(
        DecoratorSyntax decorator,
        BicepLowering lowering
    ) =>
        decorator.Expression switch
        {
            NameSyntax { Name: var name } => (lowering.NameOf(name).Text, null),
            FunctionCallSyntax call => (lowering.NameOf(call.Name).Text, call.Arguments),
            MethodCallSyntax { Target: NameSyntax { Name: var space } } call
                when lowering.NameOf(space).Text == "sys" => (lowering.NameOf(call.Name).Text, call.Arguments),
            _ => ("", null),
        };
}
