using Validator.Evaluation;
using Validator.Evaluation.Functions;
using Validator.Model;
using Validator.Parsing.Bicep.Syntax;

namespace Validator.Parsing.Bicep.Lowering;

// resourceInput<'type@version'>, resourceOutput<'type@version'>.
internal sealed partial class TypeLowering
{
    private TypeExpression LowerGeneric(GenericTypeSyntax generic)
    {
        var name = lowering.NameOf(generic.Name);
        foreach (var argument in generic.Arguments.Arguments)
        {
            Lower(argument);
        }

        if (IsOfResources(generic, name.Text) && !lowering.IsDamaged(generic))
        {
            CheckArguments(name.Text, generic.Arguments);
        }

        return Any(generic);
    }

    private bool IsOfResources(GenericTypeSyntax generic, string name) =>
        name is "resourceInput" or "resourceOutput"
        && (
            generic.Target is null
                ? lowering.Symbols.Find(name) is null
                : generic.Target is NamedTypeSyntax { Name: var space } && lowering.NameOf(space).Text == "sys"
        );

    private void CheckArguments(string name, TypeArgumentListSyntax list)
    {
        if (list.Arguments is not { Count: 1 } arguments)
        {
            FunctionDefinition definition = new(name, [ValueKinds.String], ValueKinds.Any) { Source = Source };
            var (message, words) = ArgumentCountDiagnostics.Words(definition, name, list.Arguments.Count);
            lowering.Report(ArgumentCountDiagnostics.WrongArgumentCount, message, list.Span, words);
        }
        else if (KindsOfArgument(arguments[0]) is var kinds && !kinds.HasFlag(ValueKinds.String))
        {
            var mismatch = EvaluationDiagnostics.ArgumentTypeMismatch;
            var (wanted, found) = (KindWords.Of(ValueKinds.String), KindWords.Of(kinds));
            lowering.Report(mismatch, mismatch.Messages[0], arguments[0].Span, name, wanted, found);
        }
    }

    private const string Source =
        "https://learn.microsoft.com/azure/azure-resource-manager/bicep/resource-derived-types";

    private ValueKinds KindsOfArgument(TypeSyntax argument) =>
        Written(argument, 0) switch
        {
            LiteralTypeSyntax { Literal: IntegerLiteralSyntax } => ValueKinds.Integer,
            LiteralTypeSyntax { Literal: BooleanLiteralSyntax } => ValueKinds.Boolean,
            LiteralTypeSyntax { Literal: NullLiteralSyntax } => ValueKinds.Null,
            ObjectTypeSyntax => ValueKinds.Object,
            ArrayTypeSyntax or TupleTypeSyntax => ValueKinds.Array,
            _ => ValueKinds.Any,
        };
}
