using System.Collections.Immutable;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Importing;
using Validator.Parsing.Bicep.Syntax;
using Validator.Text;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

// Names and what is reached from them.
internal sealed partial class ExpressionLowering
{
    private static readonly string[] Namespaces = ["sys", "az"];

    // They have functions and types, which are no values.
    private static readonly ListedShape NoMembers = new(new Dictionary<string, ValueShape>());

    private Expression LowerName(NameSyntax node, LocalScope? scope)
    {
        var (name, span) = lowering.NameOf(node.Name);
        if (node.Name.IsMissing)
        {
            return Unknown(node);
        }

        return scope?.Find(name) switch
        {
            LocalName.Item item => LowerItem(node, item),
            LocalName.Index index => Reference(span, "copyIndex", index.Loop),
            LocalName.LambdaVariable => Reference(span, "lambdaVariables", name),
            LocalName.FunctionParameter => Reference(span, "parameters", name),
            LocalName.Resource { Symbol: var nested } => ResourceReferences.ValueOf(nested, span),
            LocalName.This => Unknown(node),
            _ => LowerOfFile(node, scope),
        };
    }

    private Expression LowerOfFile(NameSyntax node, LocalScope? scope)
    {
        var name = lowering.NameOf(node.Name);
        switch (lowering.Symbols.Find(name.Text)?.Kind)
        {
            case SymbolKind.Parameter:
                return Reference(name.Span, "parameters", name.Text);
            case SymbolKind.Variable:
                return Reference(name.Span, "variables", name.Text);
            case SymbolKind.Resource:
                return ResourceReferences.ValueOf((ResourceSymbol)lowering.Symbols.Find(name.Text)!, node.Span);
            case SymbolKind.Module:
                return IsKnownInside(name.Text)
                    ? Reference(name.Span, "reference", name.Text)
                    : ModuleValue(node, (ModuleDeclarationSyntax)lowering.Symbols.Find(name.Text)!.Declaration);
            case SymbolKind.Import:
                return FileImports.Value(lowering.Imports.Find(name.Text), node);
            case null when Namespaces.Contains(name.Text):
                return new UnknownValue(node.Span, ValueKinds.Object) { Shape = NoMembers };
            case null when !Namespaces.Contains(name.Text):
                var known = lowering.Symbols.All.Select(symbol => symbol.Name.Text).Concat(scope?.Names ?? []);
                lowering.ReportUndefined(BindingDiagnostics.Undefined, BindingDiagnostics.UndefinedNear, name, known);
                return Unknown(node);
            default:
                return Unknown(node);
        }
    }

    private UnknownValue ModuleValue(NameSyntax node, ModuleDeclarationSyntax module)
    {
        var kinds = module.Body is LoopSyntax ? ValueKinds.Array : ValueKinds.Object;
        return new(node.Span, kinds) { Shape = lowering.Modules.Of(module) };
    }

    // The template of the module is there, and so are the values of its outputs.
    private bool IsKnownInside(string name) =>
        lowering.IsForExpansion
        && lowering.Symbols.Find(name)?.Declaration is ModuleDeclarationSyntax { Body: not LoopSyntax } module
        && lowering.Modules.Load(module).Value is not null;

    // module.outputs.name is what the engine calls reference('module').outputs.name.value.
    private bool IsOutputInside(ExpressionSyntax access, LocalScope? scope) =>
        access
            is PropertyAccessSyntax
            {
                Safe.Exists: false,
                Target: PropertyAccessSyntax
                {
                    Safe.Exists: false,
                    Name: var outputs,
                    Target: NameSyntax { Name: var module }
                }
            }
        && lowering.NameOf(outputs).Text == "outputs"
        && lowering.NameOf(module).Text is var name
        && scope?.Find(name) is null
        && IsKnownInside(name);

    private Expression LowerItem(NameSyntax node, LocalName.Item item) =>
        lowering.MayRepeat(item.Cost)
            ? new IndexAccess(node.Span, item.Source, Reference(node.Span, "copyIndex", item.Loop)) { IsImplied = true }
            : Unknown(node);

    private Expression LowerNested(ResourceAccessSyntax access, LocalScope? scope)
    {
        if (lowering.References.Resolve(access, scope) is { } nested)
        {
            return ResourceReferences.ValueOf(nested, access.Span);
        }

        Lower(access.Target, scope);
        return Unknown(access);
    }

    // After a safe access the rest of the chain gives null with it: a.?b.c is tryGet(a, 'b', 'c').
    private Expression LowerAccess(ExpressionSyntax access, LocalScope? scope)
    {
        if ((lowering.References.Member(access, scope) ?? lowering.Imports.Member(access, scope)) is { } member)
        {
            return member;
        }

        var (target, step, isSafe, isFromEnd) = Step(access, scope);
        var inner = Lower(target, scope);
        if (IsOutputInside(access, scope))
        {
            var output = Apply(access, inner, step, isSafe, isFromEnd);
            return new PropertyAccess(access.Span, output, new("value", access.Span));
        }

        return isSafe || !IsSafe(target) ? Apply(access, inner, step, isSafe, isFromEnd)
            : !isFromEnd && inner is FunctionCall safe && safe.Calls("tryGet")
                ? new FunctionCall(access.Span, safe.Name, [.. safe.Arguments, step])
                {
                    Operator = safe.Operator,
                    FirstOperand = safe.FirstOperand,
                }
            : Unknown(access);
    }

    private static bool IsSafe(ExpressionSyntax access) =>
        access switch
        {
            PropertyAccessSyntax { Safe.Exists: true } or IndexAccessSyntax { Safe.Exists: true } => true,
            PropertyAccessSyntax { Target: var target } => IsSafe(target),
            IndexAccessSyntax { Target: var target } => IsSafe(target),
            _ => false,
        };

    private (ExpressionSyntax Target, Expression Step, bool IsSafe, bool IsFromEnd) Step(
        ExpressionSyntax access,
        LocalScope? scope
    ) =>
        access is PropertyAccessSyntax property ? (property.Target, NameStep(property), property.Safe.Exists, false)
        : access is IndexAccessSyntax index
            ? (index.Target, Lower(index.Index, scope), index.Safe.Exists, index.FromEnd.Exists)
        : throw new ArgumentException("No access.", nameof(access));

    private Expression NameStep(PropertyAccessSyntax property) =>
        property.Name.IsMissing
            ? new UnknownValue(property.Name.Span, ValueKinds.String)
            : new StringLiteral(property.Name.Span, lowering.NameOf(property.Name).Text);

    private static FunctionCall Safe(TextSpan span, string function, Expression target, Expression step) =>
        new(span, new(function, span), [target, step])
        {
            Operator = "?",
            FirstOperand = ValueKinds.Object | ValueKinds.Array | ValueKinds.Null,
        };

    private static Expression Apply(
        ExpressionSyntax access,
        Expression target,
        Expression step,
        bool isSafe,
        bool isFromEnd
    ) =>
        (access, isSafe, isFromEnd, step) switch
        {
            (_, true, true, _) => Safe(access.Span, "tryIndexFromEnd", target, step),
            (_, false, true, _) => Call(access.Span, "indexFromEnd", target, step),
            (_, true, false, _) => Safe(access.Span, "tryGet", target, step),
            (PropertyAccessSyntax, _, _, StringLiteral name) => new PropertyAccess(
                access.Span,
                target,
                new(name.Text, name.Span)
            ),
            (PropertyAccessSyntax, _, _, _) => Unknown(access),
            _ => new IndexAccess(access.Span, target, step),
        };
}
