using System.Collections.Immutable;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Parsing.Bicep.Binding;
using Validator.Parsing.Bicep.Importing;
using Validator.Parsing.Bicep.Syntax;
using static Validator.Parsing.Bicep.Lowering.BicepLowering;

namespace Validator.Parsing.Bicep.Lowering;

// Calls.
internal sealed partial class ExpressionLowering
{
    private Expression LowerCall(FunctionCallSyntax call, LocalScope? scope)
    {
        var name = lowering.NameOf(call.Name);
        var arguments = LowerArguments(call.Arguments, scope);
        return lowering.Symbols.Find(name.Text)?.Kind switch
        {
            _ when lowering.IsDamaged(call) => Unknown(call),
            SymbolKind.Function => new FunctionCall(call.Span, name, arguments) { Namespace = new("", name.Span) },
            SymbolKind.Import => LowerImported(
                call,
                lowering.Imports.Find(name.Text),
                new("", name.Span),
                name,
                arguments
            ),
            _ => LowerBuiltIn(call, name, call.Arguments, arguments),
        };
    }

    private Expression LowerCall(MethodCallSyntax call, LocalScope? scope)
    {
        var arguments = LowerArguments(call.Arguments, scope);
        if (
            call.Target is NameSyntax { Name: var space }
            && lowering.NameOf(space).Text is var target
            && Namespaces.Contains(target)
            && scope?.Find(target) is null
            && lowering.Symbols.Find(target) is null
        )
        {
            return lowering.IsDamaged(call)
                ? Unknown(call)
                : LowerBuiltIn(call, lowering.NameOf(call.Name), call.Arguments, arguments);
        }

        if (
            call.Target is NameSyntax { Name: var file }
            && lowering.NameOf(file) is var owning
            && lowering.Imports.IsSpace(owning.Text)
            && scope?.Find(owning.Text) is null
        )
        {
            var member = lowering.NameOf(call.Name);
            return LowerImported(call, lowering.Imports.Find(owning, member), owning, member, arguments);
        }

        // Of a resource or an extension.
        var owner = Lower(call.Target, scope);
        return owner is ResourceReference or IndexAccess { Target: ResourceReference } && !call.Name.IsMissing
            ? new PropertyAccess(call.Span, owner, new($"{lowering.NameOf(call.Name).Text}()", call.Name.Span))
            : Unknown(call);
    }

    private static Expression LowerImported(
        ExpressionSyntax call,
        ImportedSymbol? symbol,
        Name space,
        Name name,
        ImmutableArray<Expression> arguments
    ) =>
        symbol is { Export.Kind: ExportKind.Function }
            ? new FunctionCall(call.Span, name, arguments) { Namespace = space }
            : Unknown(call);

    private ImmutableArray<Expression> LowerArguments(ArgumentListSyntax list, LocalScope? scope)
    {
        var arguments = ImmutableArray.CreateBuilder<Expression>(list.Arguments.Count);
        foreach (var argument in list.Arguments)
        {
            arguments.Add(Lower(argument, scope));
        }

        return arguments.DrainToImmutable();
    }

    private Expression LowerBuiltIn(
        ExpressionSyntax call,
        Name name,
        ArgumentListSyntax list,
        ImmutableArray<Expression> arguments
    )
    {
        // any() takes a value out of the type check; that is what it is for.
        if (BicepFunctions.OfCompiler(name.Text) is { Returns: var kinds } known)
        {
            CheckCount(known, name, arguments.Length);
            return (name.Text, arguments) switch
            {
                ("nameof", [_]) => NameOf(list.Arguments[0]),
                // Where nothing is checked it changes nothing.
                (var load, _) when load.StartsWith("load", StringComparison.Ordinal) => lowering.Loading.Load(
                    load,
                    call,
                    list
                ) ?? Unknown(call, kinds),
                ("any", [var value]) when lowering.IsForExpansion => value,
                ("any", [_]) => new RuntimeCall(new(call.Span, name, arguments), kinds),
                _ => Unknown(call, kinds),
            };
        }

        var function = FunctionTable.Find(name.Text);
        if (function?.Name != name.Text || BicepFunctions.IsOfTemplatesAlone(name.Text))
        {
            var names = FunctionTable.All.Select(one => one.Name).Where(one => !BicepFunctions.IsOfTemplatesAlone(one));
            lowering.ReportUndefined(
                BindingDiagnostics.NoFunction,
                BindingDiagnostics.NoFunctionNear,
                name,
                [.. names, .. BicepFunctions.NamesOfCompiler, .. FunctionsOfFile()]
            );
            return Unknown(call);
        }

        if (lowering.Tree.Kind == BicepFileKind.Parameters && BicepFunctions.IsOfDeployments(name.Text))
        {
            lowering.Report(BindingDiagnostics.UndefinedName, BindingDiagnostics.NotInParameters, name.Span, name.Text);
            return Unknown(call, function.Returns);
        }

        // The compiler puts a variable that asks for a resource where it is used.
        FunctionCall written = new(call.Span, name, arguments);
        var isRuntime = function.Places.HasFlag(FunctionPlaces.Runtime);
        // The others are counted wherever they are called.
        if (isRuntime || function.Takes(arguments.Length))
        {
            CheckCount(BicepFunctions.AsOfBicep(function), name, arguments.Length);
        }

        return isRuntime ? new RuntimeCall(written, function.Returns) : written;
    }

    private void CheckCount(FunctionDefinition function, Name name, int given)
    {
        if (!function.Takes(given))
        {
            var (message, words) = ArgumentCountDiagnostics.Words(function, name.Text, given);
            lowering.Report(ArgumentCountDiagnostics.WrongArgumentCount, message, name.Span, words);
        }
    }

    private IEnumerable<string> FunctionsOfFile() =>
        lowering.Symbols.All.Where(symbol => symbol.Kind == SymbolKind.Function).Select(symbol => symbol.Name.Text);

    private Expression NameOf(ExpressionSyntax argument) =>
        argument switch
        {
            NameSyntax { Name: var name } => new StringLiteral(argument.Span, lowering.NameOf(name).Text),
            PropertyAccessSyntax { Name: var name } => new StringLiteral(argument.Span, lowering.NameOf(name).Text),
            ResourceAccessSyntax { Name: var name } => new StringLiteral(argument.Span, lowering.NameOf(name).Text),
            _ => Unknown(argument, ValueKinds.String),
        };
}
