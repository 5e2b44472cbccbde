using Validator.Evaluation;
using Validator.Model;

namespace Validator.Analysis.Engine;

/// <summary>Evaluates all of a value as the engine does, so that what certainly fails in it is reported.</summary>
internal static class DeepEvaluation
{
    public static void Of(Expression? expression, Scope scope)
    {
        switch (expression)
        {
            // What it refers to is evaluated where it is written.
            case FunctionCall { Namespace: null, Arguments: [StringLiteral] } call
                when call.Calls("parameters") || call.Calls("variables"):
                break;
            case FunctionCall or PropertyAccess or IndexAccess or RuntimeCall when !scope.Evaluator.IsTired:
                scope.Evaluate(expression);
                break;
            case BoundExpression bound:
                Of(bound.Inner, bound.Scope);
                break;
            case ArrayExpression array:
                foreach (var item in array.Items)
                {
                    Of(item, scope);
                }

                break;
            case ObjectExpression owner:
                foreach (var property in owner.Properties)
                {
                    Of(property.ComputedName, scope);
                    Of(property.Value, scope);
                }

                break;
            // A compiler checks a turn, whether or not there is one.
            case LoopExpression loop when scope.Template.HasCompiler:
                Of(loop.Count, scope);
                Of(loop.Body, scope);
                break;
            // A loop whose count is not known may have no turn.
            case LoopExpression loop when scope.Evaluate(loop) is { Form: ArrayExpression turns }:
                Of(turns, scope);
                break;
        }
    }
}
