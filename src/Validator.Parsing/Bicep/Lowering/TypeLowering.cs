using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Importing;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

/// <summary>Lowers types with their decorators.</summary>
internal sealed partial class TypeLowering(BicepLowering lowering)
{
    public TypeExpression Lower(TypeSyntax type, ImmutableArray<DecoratorSyntax> decorators)
    {
        var lowered = Discriminated(type, decorators) ?? Lower(type);
        foreach (var decorator in decorators)
        {
            lowered = Refine(lowered, decorator);
        }

        return lowered;
    }

    private TypeExpression LowerMember(TypeSyntax type, ImmutableArray<DecoratorSyntax> decorators)
    {
        var lowered = Lower(type, decorators);
        lowering.Decorators.Add(decorators, DecoratorTargets.TypeMember, lowered);
        return lowered;
    }

    // The recursion is bounded by the height that the parser allows.
    private TypeExpression Lower(TypeSyntax type) =>
        type switch
        {
            NamedTypeSyntax named => LowerName(named),
            LiteralTypeSyntax or UnaryTypeSyntax or UnionTypeSyntax => LowerLiterals(type),
            ArrayTypeSyntax array => new(type.Span, ValueKinds.Array) { Items = Lower(array.Item) },
            NullableTypeSyntax { Type: var inner } => Lower(inner) with { IsNullable = true },
            ParenthesizedTypeSyntax { Type: var inner } => Lower(inner),
            TupleTypeSyntax tuple => LowerTuple(tuple),
            ObjectTypeSyntax written => LowerObject(written),
            GenericTypeSyntax generic => LowerGeneric(generic),
            TypePropertyAccessSyntax access when MemberOf(access) is { } imported => lowering.Imports.Types.Refer(
                imported,
                type.Span
            ),
            TypePropertyAccessSyntax or TypeItemsAccessSyntax or TypeIndexAccessSyntax => LowerAccess(type),
            _ => Any(type),
        };

    private static TypeExpression Any(TypeSyntax type) => new(type.Span, ValueKinds.Any);

    private TypeExpression LowerName(NamedTypeSyntax named)
    {
        var name = lowering.NameOf(named.Name);
        switch (lowering.Symbols.Find(name.Text))
        {
            case { Kind: SymbolKind.Type }:
                return new(named.Span, ValueKinds.Any) { Reference = name };
            case { Kind: SymbolKind.Import }
                when lowering.Imports.Find(name.Text) is { Export.Kind: ExportKind.Type } imported:
                return lowering.Imports.Types.Refer(imported, named.Span);
            case not null:
                return Any(named);
        }

        if (Ambient(name.Text) is { } kinds)
        {
            return new(named.Span, kinds);
        }

        var known = lowering
            .Symbols.All.Where(symbol => symbol.Kind is SymbolKind.Type or SymbolKind.Import)
            .Select(symbol => symbol.Name.Text)
            .Concat(AmbientNames);
        if (!IsNamespace(name.Text))
        {
            lowering.ReportUndefined(BindingDiagnostics.NoType, BindingDiagnostics.NoTypeNear, name, known);
        }

        return Any(named);
    }

    private static readonly string[] AmbientNames = ["string", "int", "bool", "object", "array", "any"];

    private static bool IsNamespace(string name) => name is "sys" or "az";

    private static ValueKinds? Ambient(string name) =>
        name switch
        {
            "string" => ValueKinds.String,
            "int" => ValueKinds.Integer,
            "bool" => ValueKinds.Boolean,
            "object" => ValueKinds.Object,
            "array" => ValueKinds.Array,
            "any" or "resourceInput" or "resourceOutput" or "resource" => ValueKinds.Any,
            _ => null,
        };

    // A type of a file that is imported as a whole.
    private ImportedSymbol? MemberOf(TypePropertyAccessSyntax access) =>
        access.Target is NamedTypeSyntax { Name: var space }
        && lowering.Imports.Find(lowering.NameOf(space), lowering.NameOf(access.Name))
            is { Export.Kind: ExportKind.Type } imported
            ? imported
            : null;

    // The way into a type of the file, as references of templates have it; null where it is not known.
    private string? PathOf(TypeSyntax type) =>
        type switch
        {
            NamedTypeSyntax { Name: var name }
                when lowering.Symbols.Find(lowering.NameOf(name).Text) is { Kind: SymbolKind.Type } symbol => symbol
                .Name
                .Text,
            NamedTypeSyntax { Name: var name }
                when lowering.Imports.Find(lowering.NameOf(name).Text) is { Export.Kind: ExportKind.Type } imported =>
                lowering.Imports.Types.Refer(imported, type.Span).Reference!.Value.Text,
            TypePropertyAccessSyntax access when MemberOf(access) is { } imported => lowering
                .Imports.Types.Refer(imported, type.Span)
                .Reference!.Value.Text,
            TypePropertyAccessSyntax { Name: var name } access when PathOf(access.Target) is { } path =>
                $"{path}/properties/{lowering.NameOf(name).Text}",
            TypeItemsAccessSyntax access when PathOf(access.Target) is { } path => $"{path}/items",
            TypeIndexAccessSyntax { Index: IntegerLiteralSyntax { Value: var index } } access
                when PathOf(access.Target) is { } path => $"{path}/prefixItems/{index}",
            _ => null,
        };

    private TypeExpression LowerTuple(TupleTypeSyntax tuple) =>
        new(tuple.Span, ValueKinds.Array)
        {
            PrefixItems = [.. tuple.Items.Items.Select(item => LowerMember(item.Type, item.Decorators))],
            HasNoOtherItems = true,
        };

    private TypeExpression LowerObject(ObjectTypeSyntax written)
    {
        var properties = ImmutableArray.CreateBuilder<TypeProperty>();
        TypeExpression? others = null;
        var isWhole = !lowering.IsDamaged(written);
        foreach (var member in written.Members)
        {
            var type = LowerMember(member.Type, member.Decorators);
            if (member is not ObjectTypePropertySyntax { Key: var key })
            {
                others = type;
            }
            else if (key.GetName(lowering.Source) is { } name)
            {
                properties.Add(new(new(name, key.Span), type));
            }
            else
            {
                isWhole = false;
            }
        }

        return isWhole
            ? new(written.Span, ValueKinds.Object)
            {
                Properties = properties.DrainToImmutable(),
                AdditionalProperties = others,
            }
            : new(written.Span, ValueKinds.Object);
    }
}
