using Validator.Evaluation.Functions;
using Validator.Model;

namespace Validator.Evaluation;

/// <summary>Evaluates calls of template functions and of a user's own.</summary>
internal static class CallEvaluation
{
    public static Value Evaluate(FunctionCall call, Scope scope)
    {
        if (call.Namespace is { } space && !IsSystem(space))
        {
            return CallOfUser(call, space, scope);
        }

        // Whether such a function exists and takes so many arguments is for the check of expressions, which sees all of
        // them; evaluation sees only what is deployed.
        var function = call.Function;
        if (call.Arguments is [StringLiteral { Text: var name }])
        {
            // Most calls are these two.
            if (ReferenceEquals(function, ReferenceFunctions.Parameters))
            {
                return ReferenceFunctions.Parameter(call, name, scope);
            }

            if (ReferenceEquals(function, ReferenceFunctions.Variables))
            {
                return ReferenceFunctions.Variable(call, name, scope);
            }
        }

        return function?.Takes(call.Arguments.Length) == true
            ? Evaluate(new(call, function, scope))
            : scope.Unknown(call, ValueKinds.Any);
    }

    /// <summary>Evaluates what a function is asked with, whose value only the deployment knows.</summary>
    public static Value Evaluate(RuntimeCall asked, Scope scope)
    {
        var written = asked.Call;
        var call =
            written.Function is { } known && known.Takes(written.Arguments.Length)
                ? new Call(written, known, scope)
                : null;
        for (var i = 0; i < written.Arguments.Length; i++)
        {
            if (call is null)
            {
                scope.Evaluate(written.Arguments[i]);
            }
            else if ((call[i].Kinds & call.KindsOf(i)) == 0)
            {
                call.FailOfKind(i);
                break;
            }
        }

        return new(asked, scope, null);
    }

    private static Value Evaluate(Call call)
    {
        var function = call.Function;
        if (function.Evaluate is not { } evaluate)
        {
            return call.Unknown();
        }

        if (function.IsLazy)
        {
            return evaluate(call);
        }

        var isKnown = true;
        for (var i = 0; i < call.Count; i++)
        {
            if (function.KindsOf(i) == ValueKinds.None && Lambda.IsWritten(call.Syntax.Arguments[i]))
            {
                continue;
            }

            var argument = call[i];
            if ((argument.Kinds & call.KindsOf(i)) == 0)
            {
                return call.FailOfKind(i);
            }

            isKnown &= argument.IsKnown && argument.Form is not LoopExpression;
        }

        return isKnown || function.TakesUnknown ? evaluate(call) : call.Unknown();
    }

    // The functions of Azure itself may be written with their namespace, as Bicep does.
    private static bool IsSystem(Name space) =>
        space.Text.Equals("sys", StringComparison.OrdinalIgnoreCase)
        || space.Text.Equals("az", StringComparison.OrdinalIgnoreCase);

    private static Value CallOfUser(FunctionCall call, Name space, Scope scope)
    {
        if (
            scope.Values.Declared.Function(space.Text, call.Name.Text) is not { } function
            || function is { Output: null, Home: null }
            || function.Parameters.Length != call.Arguments.Length
        )
        {
            return scope.Unknown(call, ValueKinds.Any);
        }

        Local inside = new(LocalKind.FunctionParameter, "", scope.Unknown(call, ValueKinds.Any), null);
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var parameter = function.Parameters[i];
            var kinds = scope.Types.KindsOf(parameter.Type);
            var argument = scope.Evaluate(call.Arguments[i]);
            if ((argument.Kinds & kinds) == 0)
            {
                ReportKind(call, i, argument, kinds, scope);
                return scope.Unknown(call, ValueKinds.Any);
            }

            inside = new(LocalKind.FunctionParameter, parameter.Name.Text, argument, inside);
        }

        if (function.Home is var (written, file))
        {
            return Imports.Call(written, file, inside, call, scope);
        }

        var value = scope.OfFunction(inside).Evaluate(function.Output!);
        return References.To(value, call, "function", function.FullName, null, scope);
    }

    private static void ReportKind(FunctionCall call, int i, Value argument, ValueKinds wanted, Scope scope) =>
        Failures.Report(
            scope,
            EvaluationDiagnostics.ArgumentTypeMismatch,
            EvaluationDiagnostics.ArgumentTypeMismatch.Messages[0],
            new(scope.Source, call.Arguments[i].Span),
            [argument],
            FunctionDeclaration.FullNameOf(call.Namespace ?? default, call.Name),
            KindWords.Of(wanted),
            KindWords.Of(argument.Kinds)
        );
}
